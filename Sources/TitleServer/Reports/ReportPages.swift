import Hummingbird
import TitleModel
import TitleWords

/// Where anybody reports a certificate that looks forged.
struct ReportPages: Sendable {
    let pages: VerificationPages
    private let gate: MissBuckets<ClientNetwork>

    init(pages: VerificationPages) {
        self.pages = pages
        let limits = pages.configuration.limits
        gate = MissBuckets(
            misses: limits.reports,
            secondsPerMiss: limits.secondsPerReport,
            maximum: MissLimiter.maximumKeys,
            others: .unknown
        )
    }

    /// The form; `?code=…` stands in it already.
    func form(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        let code = request.uri.query.flatMap { URLEncodedForm($0) }?["code"] ?? ""
        return try pages.renderer.page(ReportPage(ReportPage.Typed(named: code), words: words), in: words)
    }

    func submit(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        let limits = pages.configuration.limits
        guard request.headers[.contentType].flatMap({ FormEncoding(contentType: $0) }) == .urlEncoded else {
            throw StopReason.malformed
        }
        let body = try await RequestBytes.read(request, upTo: limits.objectionBytes, within: limits.bodyTime)
        guard let form = String(validating: body, as: UTF8.self).flatMap({ URLEncodedForm($0) }) else {
            throw StopReason.malformed
        }
        let typed = ReportPage.Typed(form)
        let text: ForgeryReport.Text
        do throws(ForgeryReport.Fault) {
            text = try typed.text()
        } catch {
            return try again(typed, .fault(error), .unprocessableContent, words)
        }
        if let seconds = gate.count(pages.network(request, context), at: pages.services.now()) {
            return try again(typed, .tooMany(minutes: (seconds + 59) / 60), .tooManyRequests, words)
        }
        let key = try await pages.services.checking.report(text)
        return try pages.renderer.page(ReportPage(taken: key, words: words), in: words)
    }

    private func again(
        _ typed: ReportPage.Typed,
        _ problem: ReportPage.Problem,
        _ status: HTTPResponse.Status,
        _ words: Words
    ) throws -> Response {
        try pages.renderer.page(ReportPage(typed, problem, words: words), in: words, status: status)
    }
}

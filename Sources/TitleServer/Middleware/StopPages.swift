import Hummingbird
import Logging
import TitleModel
import TitleWords

/// Turns every error into a page: the reasons we know into their words, all others into "something went wrong here" with
/// a reference that stands in the log.
struct StopPages: RouterMiddleware {
    typealias Context = SiteContext

    let renderer: Renderer
    let lingerTime: Duration

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let reason = reason(error, request, context)
            let words = Words(LanguageChoice.of(request))
            var response = try answer(reason, to: request, in: words)
            for field in reason.headers { response.headers[field.name] = field.value }
            if request.hasBody { hangUp(after: &response, context) }
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func answer(_ reason: StopReason, to request: Request, in words: Words) throws -> Response {
        guard !request.isForMachines else { return .problem(reason, words) }
        return try renderer.page(StopPage(reason, words: words), in: words, status: reason.status)
    }

    /// Ends the connection with this answer, a little later, or who is still sending would never see it.
    ///
    /// What was refused may be read only in part, and Hummingbird would read on for as long as more comes.
    private func hangUp(after response: inout Response, _ context: SiteContext) {
        response.headers[.connection] = "close"
        Task { [lingerTime] in
            try? await Task.sleep(for: lingerTime)
            context.close()
        }
    }

    private func reason(_ error: any Error, _ request: Request, _ context: SiteContext) -> StopReason {
        switch error {
        case let reason as StopReason: reason
        case let error as any HTTPResponseError where error.status == .notFound: missing(request)
        case let error as any HTTPResponseError where error.status.kind == .clientError: .malformed
        default: fault(error, context)
        }
    }

    /// The router knows no difference between an address that is not there and a method that it does not answer.
    private func missing(_ request: Request) -> StopReason {
        guard let route = SiteAddress(path: request.uri.path)?.route, !route.methods.contains(request.method) else {
            return .noSuchPage
        }
        return .wrongMethod(route)
    }

    private func fault(_ error: any Error, _ context: SiteContext) -> StopReason {
        let reference = String(UInt32.random(in: .min ... .max), radix: 36, uppercase: true)
        context.logger.error("request failed", metadata: ["reference": "\(reference)", "error": "\(error)"])
        return .fault(reference: reference)
    }
}

import Hummingbird
import TitleModel
import TitleVerify
import TitleWords

/// The pages that verify: by code, by file, by the text of a QR code.
struct VerificationPages: Sendable {
    let services: SiteServices
    let renderer: Renderer
    let configuration: SiteConfiguration
    let limiter: MissLimiter
    let slots: Slots

    func form(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        return try renderer.page(VerifyPage(words: words), in: words)
    }

    func submit(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        return try await slots.run {
            switch try await VerificationForm.read(request, limits: configuration.limits) {
            case .code(let code): Response.redirect(to: SiteAddress.result(code).path, type: .normal)
            case .qrText(let text): try answer(try await services.verifyText(text), .qrText, words)
            case .file(let bytes, let name): try answer(try await services.verifyFile(bytes), .file(name: name), words)
            case .problem(let problem, let typed): try again(problem, typed: typed, .unprocessableContent, words)
            }
        }
    }

    func result(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        let part = try context.parameters.require("code")
        let typed = URLEncodedForm.decoded(part) ?? part
        guard let code = VerificationCode(typed) else {
            return try again(.codeMalformed, typed: typed, .notFound, words)
        }
        guard part == code.grouped else { return .redirect(to: SiteAddress.result(code).path, type: .permanent) }
        return try await look(up: code, for: network(request, context), words)
    }

    private func look(up code: VerificationCode, for network: ClientNetwork, _ words: Words) async throws -> Response {
        if let seconds = limiter.wait(for: network, at: services.now()) {
            throw StopReason.tooManyMisses(retryAfterSeconds: seconds)
        }
        if let finding = try await services.lookUp(code) { return try answer(finding, .code(code), words) }
        limiter.countMiss(of: network, at: services.now())
        let finding = Finding(verdict: .notFound, examinedAt: services.now())
        return try answer(finding, .code(code), words, status: .notFound)
    }

    private func answer(
        _ finding: Finding,
        _ asked: ResultPage.Asked,
        _ words: Words,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let page = ResultPage(finding, asked: asked, isDemo: services.identity.isDemo, words: words)
        return try renderer.page(page, in: words, status: status)
    }

    private func again(
        _ problem: FormProblem,
        typed: String,
        _ status: HTTPResponse.Status,
        _ words: Words
    ) throws -> Response {
        try renderer.page(VerifyPage(typed: typed, problem: problem, words: words), in: words, status: status)
    }

    private func network(_ request: Request, _ context: SiteContext) -> ClientNetwork {
        ClientNetwork(
            peer: context.peer,
            forwarded: request.headers[.xForwardedFor],
            proxies: configuration.proxies
        )
    }
}

extension HTTPField.Name {
    fileprivate static let xForwardedFor = constant("x-forwarded-for")
}

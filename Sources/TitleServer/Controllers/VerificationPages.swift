import Hummingbird
import TitleClaim
import TitleModel
import TitleVerify
import TitleWords
import TitleWorkflow

/// The pages that verify: by code, by file, by the text of a QR code.
struct VerificationPages: Sendable {
    let services: SiteServices
    let renderer: Renderer
    let configuration: SiteConfiguration
    let limiter: MissLimiter
    let keys: APIKeyDoor
    let lookUps: LookUpGate
    let machines: MachineGate
    let uploads: OpenUploads
    let slots: Slots
    let written = WrittenLately()
    let tried = TriedNetworks()

    /// The empty form; `?code=…` is answered as if the code had been typed into it.
    func form(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        guard let typed = request.typedCode else {
            return try renderer.page(VerifyPage(words: words), in: words)
        }
        return try await answer(to: .typed(typed), from: network(request, context), words)
    }

    func submit(_ request: Request, _ context: SiteContext) async throws -> Response {
        let network = network(request, context)
        let sent = try await PublicForm.read(request, from: network, among: uploads, limits: configuration.limits)
        let (form, words) = (VerificationForm(sent), Words(LanguageChoice.of(request)))
        let asker = AskerForm.Typed(sent)
        switch asker.read {
        case .failure(let fault):
            return try again(.asker(fault), typed: form.typedText, asker, .unprocessableContent, words)
        case .success(let asked):
            if case .code(let code) = form, !asked.isNobody { return try await result(of: code, asked, network, words) }
            return try await answer(to: form, by: asked, from: network, words)
        }
    }

    /// A slot is taken for verifying alone, when all that is to be verified is here.
    private func answer(
        to form: VerificationForm,
        by asked: AskerStatement = .nobody,
        from network: ClientNetwork,
        _ words: Words
    ) async throws -> Response {
        switch form {
        case .code(let code): return .redirect(to: SiteAddress.result(code).path, type: .normal)
        case .problem(let problem, let typed):
            return try again(problem, typed: typed, AskerForm.Typed(), .unprocessableContent, words)
        case .qrText(let text):
            let finding = try await slots.run { try await services.verifyText(text) }
            note(finding, .qr, asked, from: network)
            return try await shown(finding, .qrText, asked, words)
        case .file(let bytes, let name):
            let finding = try await slots.run { try await services.verifyFile(bytes) }
            note(finding, finding.verdict.subject == .file ? .file : .picture, asked, from: network)
            return try await shown(finding, .file(name: name), asked, words)
        }
    }

    func result(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        let part = try context.parameters.require("code")
        let typed = URLEncodedForm.decoded(part) ?? part
        guard let code = VerificationCode(typed) else {
            return try again(.codeMalformed, typed: typed, AskerForm.Typed(), .notFound, words)
        }
        guard part == code.grouped else { return .redirect(to: SiteAddress.result(code).path, type: .permanent) }
        if let day = request.askedDay { return try await past(code, day, network(request, context), words) }
        let finding = try await finding(of: code, for: network(request, context))
        noteHit(finding, code, .code)
        let question = WrittenLately.Question(code: code, form: .page, language: words.language)
        return try written.answer(to: question, with: finding) { finding in
            try answer(finding, .code(code), words, status: finding.status)
        }.response
    }

    /// Looks a code up; who has guessed too often, or near too many guesses, gets no answer at all.
    ///
    /// That is asked again behind the look-up: of many guesses sent at the same time, no more than the limit are
    /// answered, hit or miss.
    func finding(of code: VerificationCode, for network: ClientNetwork) async throws -> Finding {
        try limiter.requireRoom(for: network, code, at: services.now())
        let found = try await services.lookUp(code)
        let now = services.now()
        guard let found else {
            try limiter.countMiss(of: network, code, at: now)
            return Finding(verdict: .notFound, examinedAt: now)
        }
        try limiter.requireRoom(for: network, code, at: now)
        return found
    }

    func answer(
        _ finding: Finding,
        _ asked: ResultPage.Asked,
        of registered: VerificationCode? = nil,
        by asker: AskerForm.Typed = AskerForm.Typed(),
        _ words: Words,
        status: HTTPResponse.Status = .ok,
        more: ResultMore.Told = .nothing
    ) throws -> PlainAnswer {
        let page = ResultPage(
            finding,
            asked: asked,
            of: registered,
            by: asker,
            isDemo: services.identity.isDemo,
            told: more,
            words: words
        )
        return try renderer.answer(page, in: words, status: status)
    }

    private func again(
        _ problem: FormProblem,
        typed: String,
        _ asker: AskerForm.Typed,
        _ status: HTTPResponse.Status,
        _ words: Words
    ) throws -> Response {
        let page = VerifyPage(typed: typed, asker: asker, problem: problem, words: words)
        return try renderer.page(page, in: words, status: status)
    }

    func network(_ request: Request, _ context: SiteContext) -> ClientNetwork {
        network(peer: context.peer, forwarded: request.headers[.xForwardedFor])
    }

    func network(peer: String?, forwarded: String?) -> ClientNetwork {
        ClientNetwork(peer: peer, forwarded: forwarded, proxies: configuration.proxies)
    }
}

extension Finding {
    /// 404 when the register was asked and has no such certificate.
    var status: HTTPResponse.Status { verdict.outcome == .notFound ? .notFound : .ok }
}

extension Request {
    /// The code that stands in the address of the form.
    var typedCode: String? {
        guard uri.path == SiteAddress.verify.path else { return nil }
        return uri.query.flatMap { URLEncodedForm($0) }?["code"]
    }
}

extension HTTPField.Name {
    static let xForwardedFor = constant("x-forwarded-for")
}

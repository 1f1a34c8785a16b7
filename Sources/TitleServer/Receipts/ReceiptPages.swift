import Hummingbird
import TitleModel
import TitleSecrets
import TitleStore
import TitleVerify
import TitleWords
import TitleWorkflow

/// 查验回执: asked for with a code, made by the press, fetched by the number of the look-up.
struct ReceiptPages: Sendable {
    let pages: VerificationPages
    private let gate: MissBuckets<ClientNetwork>

    /// So long a browser waits for the press before it is shown that it waits.
    private static let patience = Duration.seconds(3)

    init(pages: VerificationPages) {
        self.pages = pages
        let limits = pages.configuration.limits
        gate = MissBuckets(
            misses: limits.receipts,
            secondsPerMiss: limits.secondsPerReceipt,
            maximum: MissLimiter.maximumKeys,
            others: .unknown
        )
    }

    func ask(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (words, network) = (Words(LanguageChoice.of(request)), pages.network(request, context))
        let limits = pages.configuration.limits
        let sent = try await PublicForm.read(request, from: network, among: pages.uploads, limits: limits)
        guard case .typed(let form) = sent, let code = form["code"].flatMap({ VerificationCode($0) }) else {
            throw StopReason.malformed
        }
        let finding = try await pages.finding(of: code, for: network)
        guard let number = try await pages.number(of: code, finding),
            let subject = Self.subject(of: finding, number)
        else { throw StopReason.noSuchPage }
        let typed = AskerForm.Typed(form)
        switch typed.read {
        case .success(let asked): return try await receipt(of: subject, under: number, finding, asked, network)
        case .failure(let fault):
            pages.noteHit(finding, code, .code)
            let told = ResultMore.Told.asker(fault)
            return try pages.answer(
                finding,
                .code(code),
                by: typed,
                words,
                status: .unprocessableContent,
                more: told
            ).response
        }
    }

    /// Of a certificate its number, of a copy the key under which its look-ups are kept.
    private static func subject(of finding: Finding, _ number: CertificateNumber) -> ReceiptRequest.Subject? {
        if finding.verdict.facts != nil { return .certificate(number) }
        return finding.verdict.copy == nil ? nil : Identifier(number.text).map { .copy($0) }
    }

    private func receipt(
        of subject: ReceiptRequest.Subject,
        under number: CertificateNumber,
        _ finding: Finding,
        _ asked: AskerStatement,
        _ network: ClientNetwork
    ) async throws -> Response {
        let id = try await request(subject, by: asked, for: network)
        let now = pages.services.now()
        let lookUp = LookUp(id: id, number: number, at: now, way: .receipt, asked: asked, outcome: finding.kept)
        try await pages.services.checking.machines.keep(lookUp)
        _ = try await pages.services.checking.receipts.find(id, Self.patience)
        return .redirect(to: SiteAddress.receipt(id).path, type: .normal)
    }

    /// Asks for a receipt; its number is drawn by chance, also a list's, since whoever has it gets the file.
    func request(
        _ subject: ReceiptRequest.Subject,
        by asked: AskerStatement,
        for network: ClientNetwork,
        as number: Identifier? = nil
    ) async throws -> Identifier {
        let now = pages.services.now()
        if let seconds = gate.count(network, at: now) { throw StopReason.tooManyMisses(retryAfterSeconds: seconds) }
        let id = number ?? Identifier(at: now, random: SecureRandom.identifierBits())
        try await pages.services.checking.receipts.ask(subject, asked, id)
        return id
    }

    func show(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        guard case .receipt(let id) = SiteAddress(path: request.uri.path) else { throw StopReason.noSuchPage }
        let found = try await pages.services.checking.receipts.find(id, .zero)
        guard found != .unknown else { throw StopReason.noSuchPage }
        let page = LookUpReceiptPage(id, found, words: words)
        var response = try pages.renderer.page(page, in: words)
        response.headers[.refresh] = page.refresh
        return response
    }

    func file(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard case .receiptFile(let id) = SiteAddress(path: request.uri.path) else { throw StopReason.noSuchPage }
        switch try await pages.services.checking.receipts.find(id, Self.patience) {
        case .ready(let bytes): return .file(bytes, type: "application/pdf", name: "receipt-\(id).pdf")
        case .waiting: throw StopReason.pressIsSilent
        case .refused, .unknown: throw StopReason.noSuchPage
        }
    }
}

extension Response {
    /// A file to be kept by whoever asked.
    static func file(_ bytes: [UInt8], type: String, name: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(name)\""],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

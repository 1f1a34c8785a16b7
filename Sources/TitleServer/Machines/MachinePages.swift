import Hummingbird
import TitleClaim
import TitleFiles
import TitleModel
import TitleStore
import TitleVerify
import TitleWords
import TitleWorkflow

/// The API (docs/checking.md, templates/web/openapi.yaml): look-ups by code, by file, and many at once.
struct MachinePages: Sendable {
    let pages: VerificationPages
    let lists: ListDesk
    let atWork = QuestionsAtWork()

    /// Items of a batch, without a key and with one.
    static let (mostOpen, mostKeyed) = (100, 10_000)
    /// Bytes of a JSON body, and of a batch without a key.
    private static let (jsonBytes, openBatchBytes) = (4 << 20, 256 << 10)

    init(pages: VerificationPages, lists: ListDesk) {
        (self.pages, self.lists) = (pages, lists)
    }

    var machines: MachineServices { pages.services.checking.machines }
    var gate: MachineGate { pages.machines }

    /// One look-up, by code as JSON or by a file as it is.
    func verify(_ request: Request, _ context: SiteContext) async throws -> Response {
        let admitted = try await admit(request, context)
        let limits = pages.configuration.limits
        let isFile = try request.holdsFile
        let body = try await pages.uploads.run(of: admitted.network) {
            let most = isFile ? limits.uploadBytes : Self.jsonBytes
            return try await RequestBytes.read(request, upTo: most, within: limits.bodyTime)
        }
        return try await once(request, body, admitted) {
            isFile
                ? try await file(body, request, admitted.key)
                : try await code(body, request, admitted.network, admitted.key)
        }
    }

    private func code(
        _ body: [UInt8],
        _ request: Request,
        _ network: ClientNetwork,
        _ key: APIKey?
    ) async throws -> PlainAnswer {
        let question = try MachineQuestion(body)
        let (inQuery, inBody) = (try request.asker(), try question.statement())
        let asked = (inBody.isNobody ? inQuery : inBody).named(ifUnsaid: key?.name)
        guard let code = VerificationCode(question.code) else { throw StopReason.codeMalformed }
        let finding = try await pages.finding(of: code, for: network)
        return try await answer(finding, under: try await pages.number(of: code, finding), asked, request, key)
    }

    private func file(_ body: [UInt8], _ request: Request, _ key: APIKey?) async throws -> PlainAnswer {
        let asked = try request.asker().named(ifUnsaid: key?.name)
        let finding = try await pages.slots.run { try await pages.services.verifyFile(body) }
        let number = try await pages.number(ofHandedIn: finding)
        return try await answer(finding, under: number, asked, request, key)
    }

    /// 201 with the look-up's number where there is a certificate of this register, else the verdict alone.
    private func answer(
        _ finding: Finding,
        under number: CertificateNumber?,
        _ asked: AskerStatement,
        _ request: Request,
        _ key: APIKey?
    ) async throws -> PlainAnswer {
        let words = Words(LanguageChoice.of(request))
        let id = try await kept(finding, under: number, asked, key)
        let json = finding.json(words, root: pages.services.identity.rootFingerprint, lookUp: id)
        let status: HTTPResponse.Status = id == nil ? finding.status : .created
        var answer = PlainAnswer.json(json, type: "application/json", words.language, status: status)
        if let id { answer.headers[.location] = SiteAddress.verification(id).path }
        return answer
    }

    private func kept(
        _ finding: Finding,
        under number: CertificateNumber?,
        _ asked: AskerStatement,
        _ key: APIKey?
    ) async throws -> Identifier? {
        guard let number else { return nil }
        let now = pages.services.now()
        let id = Identifier.ofLookUp(at: now)
        try await machines.keep(
            LookUp(id: id, number: number, at: now, way: .api, asked: asked, outcome: finding.kept, key: key?.id)
        )
        return id
    }

    /// The verdict on a code, counted as every other request; a key that is sent is looked at, and its owner's name kept.
    func certificate(_ request: Request, _ context: SiteContext) async throws -> Response {
        let admitted = try await admit(request, context)
        let asked = AskerStatement.nobody.named(ifUnsaid: admitted.key?.name)
        var response = try await pages.certificate(request, context, by: asked)
        for field in admitted.headers { response.headers[field.name] = field.value }
        return response
    }

    /// What a look-up was, by the number that its asker was told.
    func show(_ request: Request, _ context: SiteContext) async throws -> Response {
        let admitted = try await admit(request, context)
        guard case .verification(let id) = SiteAddress(path: request.uri.path),
            let lookUp = try await machines.lookUp(id),
            LookUpIsReadBackByItsAsker.mayRead(lookUp, key: admitted.key?.id)
        else { throw StopReason.noSuchPage }
        let words = Words(LanguageChoice.of(request))
        let answer = PlainAnswer.json(lookUp.json, type: "application/json", words.language, status: .ok)
        return tagged(answer, request, admitted)
    }

    /// Many at once, in the order of the request.
    func batch(_ request: Request, _ context: SiteContext) async throws -> Response {
        let admitted = try await admit(request, context)
        guard try !request.holdsFile else { throw StopReason.mediaUnsupported }
        let limits = pages.configuration.limits
        let body = try await pages.uploads.run(of: admitted.network) {
            let most = admitted.key == nil ? Self.openBatchBytes : Self.jsonBytes
            return try await RequestBytes.read(request, upTo: most, within: limits.bodyTime)
        }
        return try await once(request, body, admitted) {
            let lines = try await pages.slots.run { try await judged(body, for: admitted) }
            let words = Words(LanguageChoice.of(request))
            let json = JSONText.object([("results", .array(lines.map { $0.json(words) }))])
            return .json(json, type: "application/json", words.language, status: .ok)
        }
    }

    private func judged(_ body: [UInt8], for admitted: MachineAdmission) async throws -> [ListLine] {
        let batch = try MachineBatch(body)
        let most = admitted.key == nil ? Self.mostOpen : Self.mostKeyed
        guard batch.items.count <= most else { throw StopReason.batchTooLarge(most: most) }
        let asked = try batch.statement().named(ifUnsaid: admitted.key?.name)
        return try await lists.lines(of: batch.questions(), by: asked, for: admitted.asker)
    }
}

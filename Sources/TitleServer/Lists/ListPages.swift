import Hummingbird
import TitleModel
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

/// 批量查验: a whole list in, the same with verdicts and a sealed summary out.
struct ListPages: Sendable {
    let pages: VerificationPages
    let lists: ListDesk

    /// Lists are large: few are received at the same time.
    private let uploads: OpenUploads

    /// A summary is asked for with the fetch that waits for it.
    private static let patience = Duration.seconds(8)

    init(pages: VerificationPages, lists: ListDesk) {
        (self.pages, self.lists) = (pages, lists)
        let limits = pages.configuration.limits
        uploads = OpenUploads(perNetwork: limits.listsOpenPerNetwork, total: limits.listsOpen)
    }

    func form(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        let limits = pages.configuration.limits
        let page = ListFormPage(most: limits.listLines, bytes: limits.listFileBytes, words: words)
        return try pages.renderer.page(page, in: words)
    }

    func submit(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (words, network) = (Words(LanguageChoice.of(request)), pages.network(request, context))
        // Who has an API key hands in longer lists.
        let key = try await pages.key(of: request, from: network)
        var limits = pages.configuration.limits
        (limits.uploadBytes, limits.bodyTime) = (limits.listBytes, limits.listBodyTime)
        let sent = try await PublicForm.read(request, from: network, among: uploads, limits: limits)
        guard case .uploaded(let form) = sent else { throw StopReason.malformed }
        let typed = AskerForm.Typed(form)
        let most = key == nil ? limits.listLines : MachinePages.mostKeyed
        do {
            let id = try await begin(form, by: typed.statement(), most: most, for: network, key)
            return .redirect(to: SiteAddress.list(id).path, type: .normal)
        } catch {
            guard let problem = ListFormPage.Problem(error) else { throw error }
            let page = ListFormPage(most: most, bytes: limits.listFileBytes, typed, problem, words: words)
            return try pages.renderer.page(page, in: words, status: .unprocessableContent)
        }
    }

    private func begin(
        _ form: MultipartForm,
        by asked: AskerStatement,
        most: Int,
        for network: ClientNetwork,
        _ key: APIKey?
    ) async throws -> Identifier {
        let file = form["file"].map { Array($0.body) } ?? []
        guard !file.isEmpty else { throw ListFormPage.Problem.missing }
        let list = try await pages.slots.run { try ListReader.list(in: file, most: most) }
        let id = Identifier(at: pages.services.now(), random: SecureRandom.identifierBits())
        let asker = MachineGate.Asker(key, network)
        try lists.begin(id, list, by: asked.named(ifUnsaid: key?.name), for: network, as: asker)
        return id
    }

    func show(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        guard case .list(let id) = SiteAddress(path: request.uri.path), let state = lists.kept.state(of: id) else {
            throw StopReason.noSuchPage
        }
        let page = ListPage(id, state, words: words)
        var response = try pages.renderer.page(page, in: words)
        response.headers[.refresh] = page.refresh
        return response
    }

    func file(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard case .listFile(let id, let file) = SiteAddress(path: request.uri.path) else {
            throw StopReason.noSuchPage
        }
        if file == .receipt { return try await receipt(id, request, context) }
        guard case .done(let lines) = lists.kept.state(of: id) else { throw StopReason.noSuchPage }
        switch file {
        case .csv: return .file(ListText.bytes(of: lines), type: "text/csv; charset=utf-8", name: "result-\(id).csv")
        case .workbook:
            return .file(try await workbook(id, lines), type: workbookType, name: "result-\(id).xlsx")
        case .receipt: throw StopReason.noSuchPage
        }
    }

    /// Made anew whenever it is fetched, which takes as long as verifying a file does.
    private func workbook(_ id: Identifier, _ lines: [ListLine]) async throws -> [UInt8] {
        do {
            let own = lists.kept.own(of: id)
            return try await pages.slots.run { try ListWorkbook.bytes(of: lines, beside: own) }
        } catch StopReason.busy {
            throw StopReason.documentsWaiting
        }
    }

    /// The sealed summary: made when it is first fetched, and there for as long as receipts are kept.
    private func receipt(_ id: Identifier, _ request: Request, _ context: SiteContext) async throws -> Response {
        let network = pages.network(request, context)
        let receipts = pages.services.checking.receipts
        if try await receipts.find(id, .zero) == .unknown { try await lists.askForReceipt(id, for: network) }
        switch try await receipts.find(id, Self.patience) {
        case .ready(let bytes): return .file(bytes, type: "application/pdf", name: "receipt-\(id).pdf")
        case .waiting: throw StopReason.pressIsSilent
        case .unknown: throw lists.kept.state(of: id) == nil ? StopReason.noSuchPage : .pressIsSilent
        case .refused:
            let words = Words(LanguageChoice.of(request))
            let page = LookUpReceiptPage(id, .refused, isOfList: true, words: words)
            return try pages.renderer.page(page, in: words, status: .conflict)
        }
    }

    private var workbookType: String { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }
}

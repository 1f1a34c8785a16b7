package import TitleDocument
public import TitleModel
package import TitleRender
internal import TitleSecrets
public import TitleStore

/// Draws what is printed of a batch and not sealed: no key is used, nothing is kept.
public struct PaperDesk: Sendable {
    package let store: Store
    package let templates: String

    /// `templates` is the folder of templates; the papers lie in `paper`, a folder for each.
    public init(store: Store, templates: String) {
        self.store = store
        self.templates = templates
    }

    /// Writes a paper of a batch, piece by piece as its pages are drawn: `sink` takes the bytes of the file in their
    /// order, `progress` is told the pages done and all that there are.
    ///
    /// - Throws: `PaperFault` about the batch, `DrawingError`, and whatever the sink throws.
    public func write(
        _ paper: Paper,
        of batch: String,
        at now: Instant,
        to sink: @escaping ([UInt8]) throws -> Void,
        progress: @escaping (Int, Int) -> Void
    ) async throws {
        let sheets = try await store.read { try contents(paper, of: batch, at: now, in: $0) }
        try print(sheets, paper.rawValue, of: batch, at: now, to: sink, progress: progress)
    }

    package func print(
        _ sheets: [FaceContent],
        _ kind: String,
        of subject: String,
        at now: Instant,
        to sink: @escaping ([UInt8]) throws -> Void,
        progress: @escaping (Int, Int) -> Void
    ) throws {
        let template = try template(kind)
        var flows: [PageFlow] = []
        for sheet in sheets { flows.append(try template.pages(of: sheet)) }
        guard let first = flows.first else { return }
        var run = PrintRun(try metadata(of: first, subject, kind, at: now), sink: sink, progress: progress)
        run.total = flows.reduce(0) { $0 + $1.count }
        for flow in flows {
            for page in 0..<flow.count { try run.add(try flow.page(page)) }
        }
        try run.finish()
    }

    package func template(_ name: String) throws -> FaceTemplate {
        try FaceTemplate.compile(folder: "\(templates)/paper/\(name)", fonts: try FontLibrary())
    }

    package func metadata(of flow: PageFlow, _ batch: String, _ kind: String, at now: Instant) throws -> PDFMetadata {
        let title = try flow.page(0).title
        return PDFMetadata(
            title: title,
            author: "titlecert",
            subject: "\(kind) \(batch)",
            created: now.pdfMoment,
            identifier: Array(SHA256.digest(Array("\(kind) \(batch) \(now.milliseconds) \(title)".utf8)).prefix(16))
        )
    }

    private func contents(
        _ paper: Paper,
        of batch: String,
        at now: Instant,
        in transaction: any Transaction
    ) throws -> [FaceContent] {
        let facts = try BatchFacts(batch, in: transaction)
        return switch paper {
        case .roster: [try RosterSheet(facts, in: transaction).content(at: now)]
        case .notice: [try NoticeLetter(facts, in: transaction).content(at: now)]
        case .slip: try HolderSlips(facts, at: now, in: transaction).contents(at: now)
        case .filing: [try FilingLetter(facts, on: now.civilDate, in: transaction).content(at: now)]
        }
    }
}

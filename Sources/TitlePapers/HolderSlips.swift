internal import TitleModel
internal import TitleRender
internal import TitleStore

/// 领证单: for each holder of a batch the certificates in force that he comes for, and a line to sign.
struct HolderSlips {
    private let facts: BatchFacts
    private let holders: [[CertifiedLine]]
    private let bodies: [BodyCode: String]

    /// - Throws: `PaperFault.emptyBatch`, `.noCertificates`.
    init(_ facts: BatchFacts, at now: Instant, in transaction: any Transaction) throws {
        self.facts = facts
        let lines = try CertifiedBatch(facts.batch.id, on: now.civilDate, in: transaction).inForce
        var order: [Identifier] = []
        var byPerson: [Identifier: [CertifiedLine]] = [:]
        for line in lines {
            if byPerson[line.result.person] == nil { order.append(line.result.person) }
            byPerson[line.result.person, default: []].append(line)
        }
        holders = order.compactMap { byPerson[$0] }
        bodies = Dictionary(try transaction.bodies().map { ($0.code, $0.name) }) { first, _ in first }
    }

    func contents(at now: Instant) -> [FaceContent] {
        let common = facts.texts(heading: "", people: holders.count, at: now)
        return holders.compactMap { lines in lines.first.map { content($0, lines, common) } }
    }

    private func content(_ first: CertifiedLine, _ lines: [CertifiedLine], _ common: [String: String]) -> FaceContent {
        var texts = common
        texts["name"] = first.result.name
        texts["identity"] = first.result.identity.covered
        texts["employer"] = first.result.employer
        texts["issuedBy"] = bodies[first.issuer] ?? first.issuer.text
        return FaceContent(
            texts: texts,
            sample: facts.store.isDemo,
            rows: TableRows(count: lines.count) { lines[$0].slipTexts }
        )
    }
}

extension CertifiedLine {
    fileprivate var slipTexts: [String: String] {
        [
            "number": number.text, "series": result.title.seriesName, "title": result.title.name,
            "code": code.grouped, "issuedOn": issuedAt.civilDate.written,
        ]
    }
}

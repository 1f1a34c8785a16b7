package import TitleModel
internal import TitleSecrets
package import TitleStore

/// What the papers of a batch say about it.
package struct BatchFacts: Sendable {
    package let batch: ResultBatch
    let bodyName: String
    /// SHA-256 of the roster, as its publicity shows it.
    let rosterDigest: [UInt8]
    let store: StoreFacts

    /// - Throws: `PaperFault.unknownBatch`.
    package init(_ id: String, in transaction: any Transaction) throws {
        guard let key = Identifier(id), let record = try transaction.batch(key) else {
            throw PaperFault.unknownBatch(id)
        }
        batch = record.batch
        let body = try transaction.bodies().first { $0.code == record.batch.reviewingBody }
        bodyName = body?.name ?? record.batch.reviewingBody.text
        rosterDigest = try transaction.rosterDigest(of: key)
        store = try transaction.storeFacts()
    }

    /// Texts by the names that `templates/paper/*/manifest.json` use.
    func texts(heading: String, people: Int, at now: Instant) -> [String: String] {
        [
            "heading": heading, "body": bodyName, "level": batch.level.officialName, "people": String(people),
            "reviewEnd": batch.reviewEnd.written, "rosterHash": hexText(rosterDigest), "batch": batch.id.text,
            "printedOn": now.civilDate.written, "host": store.host,
        ]
    }

    /// As in 赤峰市人力资源和社会保障局2019年中级专业技术资格评审结果.
    var name: String { "\(bodyName)\(batch.reviewEnd.year)年\(batch.level.officialName)专业技术资格评审结果" }
}

extension TitleLevel {
    /// As documents write it.
    var officialName: String {
        switch self {
        case .senior: "高级"
        case .intermediate: "中级"
        case .junior: "初级"
        }
    }
}

extension CivilDate {
    /// As in 2019年10月25日.
    package var written: String { "\(year)年\(month)月\(day)日" }
}

extension IdentityDocument {
    /// All but the last two characters covered, and how many those are, which `masked` tells.
    package var covered: String { String(repeating: "*", count: 16) + tail }
}

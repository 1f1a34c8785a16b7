import TestSupport
import TitleVerify

/// One block of `Tests/Vectors/claims/vectors.txt`, with the files that it is verified under.
struct ClaimVector: Sendable {
    let name: String
    let outcome: String
    let text: String

    /// 2019-12-22, 07:33:20 UTC: the moment that the vectors are verified at.
    static let moment: Int64 = 1_577_000_000_000

    static func all() throws -> [ClaimVector] {
        let file = try ProjectFolder.bytes("Tests/Vectors/claims/vectors.txt")
        return String(decoding: file, as: UTF8.self).split(separator: "\n\n").map(ClaimVector.init)
    }

    static func trustList() throws -> [UInt8] { try ProjectFolder.bytes("Tests/Vectors/claims/trust.cose") }

    static func catalogue() throws -> [UInt8] { try ProjectFolder.bytes("Tests/Vectors/claims/catalogue.cose") }

    static func trust() throws -> Trust {
        try Trust.open(trustList: trustList(), catalogue: catalogue(), anchor: .thisList)
    }

    private init(_ block: Substring) {
        let fields = block.split(separator: "\n").map { $0.split(separator: ": ", maxSplits: 1) }
        let values = Dictionary(fields.map { (String($0[0]), String($0[1])) }) { first, _ in first }
        (name, outcome, text) = (values["name"] ?? "", values["outcome"] ?? "", values["text"] ?? "")
    }

    /// The block of docs/formats/scan.md for this vector, without a status.
    func block() throws -> [UInt8] {
        let items: [[UInt8]] = [
            Array(text.utf8), try ClaimVector.trustList(), try ClaimVector.catalogue(), [], [], [], [],
            little(UInt64(ClaimVector.moment), 8),
        ]
        return items.flatMap { little(UInt64($0.count), 4) + $0 }
    }
}

func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
}

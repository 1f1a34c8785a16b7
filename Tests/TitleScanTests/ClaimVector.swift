import Foundation
import TestSupport
import TitleVerify

/// One published vector (`Tests/Vectors/README.md`) with the trust list that it is verified under.
struct ClaimVector: Sendable {
    let name: String
    let text: String
    /// Milliseconds since 1970-01-01T00:00:00Z.
    let moment: Int64
    let trustList: [UInt8]
    let catalogue: [UInt8]

    static func all() throws -> [ClaimVector] {
        try ["claims", "keys", "sm2", "status"].flatMap { name in
            let bytes = try ProjectFolder.bytes("Tests/Vectors/\(name).json")
            return try JSONDecoder().decode(File.self, from: Data(bytes)).claims
        }
    }

    func trust() throws -> Trust {
        try Trust.open(
            trustList: trustList,
            catalogue: catalogue.isEmpty ? nil : catalogue,
            anchor: .thisList
        )
    }

    /// The block of docs/formats/scan.md for this vector, without a status.
    func block() -> [UInt8] {
        let items: [[UInt8]] = [
            Array(text.utf8), trustList, catalogue, [], [], [], [], little(UInt64(moment), 8),
        ]
        return items.flatMap { little(UInt64($0.count), 4) + $0 }
    }

    /// What stands in a file of vectors, as far as it is used here.
    private struct File: Decodable {
        struct Listed: Decodable {
            let list: String
            let catalogue: String?
        }

        struct Vector: Decodable {
            let name: String
            let trust: String
            let at: Int64
            let text: String
        }

        let trust: [String: Listed]
        let vectors: [Vector]

        var claims: [ClaimVector] {
            vectors.compactMap { vector in
                trust[vector.trust].map { listed in
                    ClaimVector(
                        name: vector.name,
                        text: vector.text,
                        moment: vector.at,
                        trustList: hex(listed.list),
                        catalogue: listed.catalogue.map(hex) ?? []
                    )
                }
            }
        }

        private func hex(_ text: String) -> [UInt8] {
            let digits = text.utf8.map { UInt8(Character(UnicodeScalar($0)).hexDigitValue ?? 0) }
            return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        }
    }
}

func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
}

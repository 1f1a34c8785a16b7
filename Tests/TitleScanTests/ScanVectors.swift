import TestSupport
import TitleVerify

/// The published vectors as the page hands them over, each with its trust list.
struct ScanVector: Sendable {
    let vector: PublishedVector
    let listed: PublishedVectors.Listed

    static func all() throws -> [ScanVector] {
        try ["claims", "keys", "sm2", "status"].flatMap { name in
            let file = try PublishedVectors.read(name)
            return file.vectors.compactMap { vector in
                file.trust[vector.trust].map { ScanVector(vector: vector, listed: $0) }
            }
        }
    }

    func trust() throws -> Trust {
        try Trust.open(
            trustList: listed.trustListBytes,
            catalogue: listed.catalogueBytes,
            anchor: .thisList
        )
    }

    /// The block of docs/formats/scan.md for this vector, without a status.
    func block() -> [UInt8] {
        let items: [[UInt8]] = [
            Array(vector.text.utf8), listed.trustListBytes, listed.catalogueBytes ?? [], [], [], [], [],
            little(UInt64(vector.at), 8),
        ]
        return items.flatMap { little(UInt64($0.count), 4) + $0 }
    }
}

func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
}

import TestSupport
import TitleFiles
import TitleModel
import TitleScan
import TitleVerify

/// A published vector as the page hands it over, with its trust list and at most one status list.
struct ScanVector: Sendable {
    let vector: PublishedVector
    let listed: PublishedVectors.Listed
    /// The envelope of the status list that is handed in; nil when none can be had.
    let token: [UInt8]?

    /// Every vector without a status, with the good status list of its trust list, and with its own.
    ///
    /// Left out are questions about a past day and those with several lists: the page asks for the one list of today.
    static func all() throws -> [ScanVector] {
        try ["claims", "copies", "keys", "sm2", "status", "status_lists", "before"].flatMap { name in
            let file = try PublishedVectors.read(name)
            return file.vectors.flatMap { vector in
                file.trust[vector.trust].map { ScanVector.each(vector, $0) } ?? []
            }
        }
    }

    private static func each(_ vector: PublishedVector, _ listed: PublishedVectors.Listed) -> [ScanVector] {
        guard let lists = vector.lists else {
            let good = listed.statusListBytes.map { ScanVector(vector: vector, listed: listed, token: $0) }
            return [ScanVector(vector: vector, listed: listed, token: nil)] + (good.map { [$0] } ?? [])
        }
        guard vector.day == nil, lists.count == 1 else { return [] }
        return [ScanVector(vector: vector, listed: listed, token: HexDigits.bytes(lists[0]))]
    }

    func trust() throws -> Trust {
        try Trust.open(
            trustList: listed.trustListBytes,
            catalogue: listed.catalogueBytes,
            issuedBefore: listed.issuedBeforeBytes,
            anchor: .thisList
        )
    }

    /// What the native verifier is told of the status.
    func knowledge(_ verifier: Verifier) -> StatusKnowledge {
        token.map { .lists(StatusLists([$0], by: verifier)) } ?? .unavailable
    }

    /// The block of docs/formats/scan.md for this vector; the bits are inflated as the browser does it.
    func block() -> [UInt8] {
        let bits = token.map { (try? Inflate.zlib(ScanBlock.deflatedBits(of: $0)[...], limit: 1 << 20)) ?? [] }
        let items: [[UInt8]] =
            [
                Array(vector.text.utf8), listed.trustListBytes, listed.catalogueBytes ?? [], token ?? [], bits ?? [],
                [],
                [], little(UInt64(vector.at), 8),
            ] + listed.issuedBeforeBytes
        return items.flatMap { little(UInt64($0.count), 4) + $0 }
    }
}

func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
}

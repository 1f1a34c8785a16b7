internal import TitleModel
internal import TitleSecrets

/// Rosters as they were reckoned before, so that a batch of many orders is reckoned once and not once an order.
///
/// A reading answers only for the rows it saw: a row that has changed since makes the roster be reckoned anew.
public struct RosterReadings: Sendable {
    private var readings: [Identifier: RosterReading] = [:]

    /// Beyond so many batches all are forgotten; it costs one reckoning more.
    private static let limit = 64

    public init() {}

    /// The digest of the roster to which `result` belongs, as its rows are now.
    mutating func digest(of result: TitleResult, in transaction: some Transaction) throws -> [UInt8] {
        if let known = readings[result.batch], known.holds(result) { return known.digest }
        let fresh = RosterReading(try transaction.results(of: result.batch))
        if readings.count >= RosterReadings.limit { readings.removeAll() }
        readings[result.batch] = fresh
        return fresh.digest
    }
}

/// One roster's rows, each by the digest of what it says.
struct RosterReading: Sendable {
    /// SHA-256 over the digests of the rows, in the order of their lines.
    let digest: [UInt8]
    private let rows: [Identifier: [UInt8]]

    init(_ results: [TitleResult]) {
        let digests = results.map(RosterReading.digest)
        digest = SHA256.digest(digests.flatMap { $0 })
        rows = Dictionary(zip(results.map(\.id), digests), uniquingKeysWith: { _, last in last })
    }

    func holds(_ result: TitleResult) -> Bool {
        rows[result.id] == RosterReading.digest(result)
    }

    static func digest(_ result: TitleResult) -> [UInt8] {
        SHA256.digest(Array(result.canonicalText.utf8))
    }
}

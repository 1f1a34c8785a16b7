public import TitleModel
internal import TitleSecrets

/// Rosters as they were reckoned before, so that a batch of many orders is reckoned once and not once an order.
///
/// A reading answers only for the rows it saw: a row that has changed since makes the roster be reckoned anew.
public struct RosterReadings: Sendable {
    private var readings: [Identifier: RosterReading] = [:]

    /// Beyond so many batches all are forgotten; it costs one reckoning more.
    private static let limit = 64

    public init() {}

    /// The digest of the roster to which `result`, written as `text`, belongs, as its rows are now.
    mutating func digest(
        of result: TitleResult,
        written text: [UInt8],
        in transaction: some Transaction
    ) throws -> [UInt8] {
        if let known = readings[result.batch], known.holds(text, line: result.line) { return known.digest }
        let fresh = try RosterReading(of: result.batch, in: transaction)
        add(fresh, of: result.batch)
        return fresh.digest
    }

    /// Reckons the roster of a batch that is not known yet.
    public mutating func prepare(_ batch: Identifier, in transaction: some Transaction) throws {
        guard readings[batch] == nil else { return }
        add(try RosterReading(of: batch, in: transaction), of: batch)
    }

    public func knows(_ batch: Identifier) -> Bool { readings[batch] != nil }

    /// Takes over what was added to `others` since they were `lent`.
    public mutating func take(_ others: RosterReadings, lent: RosterReadings) {
        for (batch, reading) in others.readings where lent.readings[batch]?.digest != reading.digest {
            add(reading, of: batch)
        }
    }

    private mutating func add(_ reading: RosterReading, of batch: Identifier) {
        if readings.count >= RosterReadings.limit { readings.removeAll() }
        readings[batch] = reading
    }
}

/// One roster's rows, each by the digest of what it says.
struct RosterReading: Sendable {
    /// SHA-256 over the digests of the rows, in the order of their lines.
    let digest: [UInt8]
    /// Ascending, as the rows.
    private let lines: [Int]
    /// 32 bytes a row.
    private let digests: [UInt8]

    /// Row by row from the bytes that the store has, so that a roster of many is not in memory at once.
    init(of batch: Identifier, in transaction: some Transaction) throws {
        var (lines, digests, text): ([Int], [UInt8], CanonicalBytes) = ([], [], CanonicalBytes())
        try transaction.forEachRow(of: batch) { row in
            // Before the columns are read as text: a number is a text afterwards.
            lines.append(try RosterReading.line(of: row))
            text.clear()
            row.writeCanonicalText(to: &text)
            digests += text.withEnded { SHA256.digest($0) }
        }
        self.init(lines: lines, digests: digests)
    }

    private static func line(of row: any StoredRow) throws -> Int {
        guard case .integer(let line) = row.value(1) else {
            throw StoreFault.unreadable(record: "RosterReading", column: 2)
        }
        return Int(line)
    }

    private init(lines: [Int], digests: [UInt8]) {
        (self.lines, self.digests, digest) = (lines, digests, SHA256.digest(digests))
    }

    /// Whether the row of a line said just this.
    func holds(_ text: [UInt8], line: Int) -> Bool {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle] < line { low = middle + 1 } else { high = middle }
        }
        guard low < lines.count, lines[low] == line else { return false }
        return digests[(low * 32)..<(low * 32 + 32)].elementsEqual(SHA256.digest(text))
    }

    static func digest(of result: TitleResult) -> [UInt8] { SHA256.digest(result.canonicalBytes) }
}

extension StoredRow {
    /// Of a row of `forEachRow`: the same bytes as `TitleResult.canonicalBytes` gives of what is read from it.
    fileprivate func writeCanonicalText(to text: inout CanonicalBytes) {
        for column in 0..<TitleResult.canonicalColumns {
            withText(column) { text.add($0 ?? UnsafeRawBufferPointer(start: nil, count: 0)) }
        }
        withText(TitleResult.canonicalColumns) { name in
            if let name { text.add(name) }
        }
    }
}

/// Comma-separated values after RFC 4180, strictly: why not SwiftCSV, `docs/decisions/0101-own-csv-reader.md` says.
///
/// A quote that is not closed, that stands within a bare field, or that is followed by anything but a separator refuses
/// the whole text. Rows end at CR LF, LF or CR; the number of fields may differ from row to row.
public struct CSVReader {
    private let bytes: [UInt8]
    private let separator: UInt8
    private let limits: CSVLimits
    private var position = 0
    private var line = 1

    private init(_ text: String, separator: UInt8, limits: CSVLimits) {
        bytes = Array(text.utf8)
        self.separator = separator
        self.limits = limits
    }

    public static func rows(
        of text: String,
        separator: Unicode.Scalar = ",",
        limits: CSVLimits = CSVLimits()
    ) throws(CSVFault) -> [[String]] {
        var reader = CSVReader(text, separator: UInt8(truncatingIfNeeded: separator.value), limits: limits)
        var rows: [[String]] = []
        while reader.position < reader.bytes.count {
            guard rows.count < limits.rows else { throw .tooManyRows(limit: limits.rows) }
            rows.append(try reader.row())
        }
        return rows
    }

    private mutating func row() throws(CSVFault) -> [String] {
        var fields: [String] = []
        while true {
            guard fields.count < limits.fields else { throw .tooManyFields(line: line, limit: limits.fields) }
            fields.append(peek() == UInt8(ascii: "\"") ? try quotedField() : try bareField())
            guard peek() == separator else { break }
            position += 1
        }
        endLine()
        return fields
    }

    private mutating func bareField() throws(CSVFault) -> String {
        let start = position
        while let byte = peek(), byte != separator, byte != 10, byte != 13 {
            guard byte != UInt8(ascii: "\"") else { throw .strayQuote(line: line) }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func quotedField() throws(CSVFault) -> String {
        let firstLine = line
        var field: [UInt8] = []
        position += 1
        while let byte = peek() {
            position += 1
            if byte == 10 || (byte == 13 && peek() != 10) { line += 1 }
            guard byte == UInt8(ascii: "\"") else {
                field.append(byte)
                continue
            }
            guard peek() == UInt8(ascii: "\"") else { return try closed(field) }
            field.append(byte)
            position += 1
        }
        throw .unclosedQuote(line: firstLine)
    }

    private func closed(_ field: [UInt8]) throws(CSVFault) -> String {
        let next = peek()
        guard next == nil || next == separator || next == 10 || next == 13 else { throw .strayQuote(line: line) }
        return String(decoding: field, as: UTF8.self)
    }

    private mutating func endLine() {
        if peek() == 13 { position += 1 }
        if peek() == 10 { position += 1 }
        line += 1
    }

    private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }
}

/// The most that a csv text may hold.
public struct CSVLimits: Sendable {
    public var rows: Int
    public var fields: Int

    public init(rows: Int = 200_000, fields: Int = 256) {
        self.rows = rows
        self.fields = fields
    }
}

/// Why a csv text is refused; lines are those of a text editor.
public enum CSVFault: Error, Hashable, Sendable {
    case unclosedQuote(line: Int)
    case strayQuote(line: Int)
    case tooManyRows(limit: Int)
    case tooManyFields(line: Int, limit: Int)
}

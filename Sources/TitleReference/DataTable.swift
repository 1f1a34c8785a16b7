import TitleFiles

/// A csv file of the house's own data, read by the names in its first line.
struct DataTable {
    let file: String
    private let columns: [String: Int]
    private let rows: [[String]]

    private static let byteLimit = 10 << 20

    init(_ folder: String, _ name: String) throws(HouseDataFault) {
        file = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        let all = try Self.rows(of: file)
        guard let header = all.first else { throw HouseDataFault(file: file, line: 0, reason: .unreadable) }
        columns = Dictionary(zip(header, header.indices), uniquingKeysWith: { first, _ in first })
        rows = Array(all.dropFirst())
    }

    func map<Value>(
        _ read: (DataLine) throws(HouseDataFault) -> Value
    ) throws(HouseDataFault) -> [Value] {
        var values: [Value] = []
        for (index, fields) in rows.enumerated() where fields != [""] {
            let line = DataLine(file: file, number: index + 2, columns: columns, fields: fields)
            guard fields.count == columns.count else { throw line.fault(.wrongNumberOfFields) }
            values.append(try read(line))
        }
        return values
    }

    private static func rows(of file: String) throws(HouseDataFault) -> [[String]] {
        do {
            return try CSVReader.rows(of: DecodedText(FileBytes.read(file, limit: byteLimit)).text)
        } catch {
            throw HouseDataFault(file: file, line: 0, reason: .unreadable)
        }
    }
}

/// One line of a data file.
struct DataLine {
    let file: String
    let number: Int
    let columns: [String: Int]
    let fields: [String]

    func text(_ column: String) throws(HouseDataFault) -> String {
        guard let index = columns[column] else {
            throw HouseDataFault(file: file, line: 1, reason: .missingColumn(column))
        }
        return fields[index]
    }

    /// Nil when the field is blank.
    func optional(_ column: String) throws(HouseDataFault) -> String? {
        let text = try text(column)
        return text.isEmpty ? nil : text
    }

    /// Of a column that a table need not have: nil without it, and when the field is blank.
    func addition(_ column: String) -> String? {
        guard let index = columns[column], !fields[index].isEmpty else { return nil }
        return fields[index]
    }

    func value<Value>(_ column: String, _ read: (String) -> Value?) throws(HouseDataFault) -> Value {
        let text = try text(column)
        guard let value = read(text) else { throw fault(.wrongValue(column: column, value: text)) }
        return value
    }

    func optionalValue<Value>(_ column: String, _ read: (String) -> Value?) throws(HouseDataFault) -> Value? {
        try text(column).isEmpty ? nil : try value(column, read)
    }

    /// A set written `a;b;c`; blank is the empty set.
    func set<Value: Hashable>(_ column: String, _ read: (String) -> Value?) throws(HouseDataFault) -> Set<Value> {
        var values: Set<Value> = []
        for part in try text(column).split(separator: ";") {
            guard let value = read(String(part)) else { throw fault(.wrongValue(column: column, value: String(part))) }
            values.insert(value)
        }
        return values
    }

    func fault(_ reason: HouseDataFault.Reason) -> HouseDataFault {
        HouseDataFault(file: file, line: number, reason: reason)
    }
}

/// An xls workbook (BIFF8, [MS-XLS]), as spreadsheet programs wrote before 2007: its globals, and the one visible sheet that
/// holds data.
///
/// Read by code of ours: the libraries at hand read outside their memory in damaged files (docs/decisions/0102).
struct LegacyWorkbook {
    private let stream: [UInt8]
    private var sheets: [Entry] = []
    private var hidden: [Entry] = []
    private var strings: [String] = []
    private var formats: [Int: String] = [:]
    private var cellFormats: [Int] = []
    private var isDate1904 = false
    private var unreadParts: Set<UnreadPart> = []

    private static let sheetLimit = 255

    private struct Entry {
        let name: String
        let place: Int
    }

    private typealias Kind = BIFFRecords.Kind

    init(_ bytes: [UInt8]) throws(IntakeFault) {
        guard bytes.first == 0xD0 else { throw .otherKind(.xls) }
        let file = try CompoundFile(bytes)
        guard let stream = try file.stream("Workbook") else { throw .otherKind(.xls) }
        self.stream = stream
        if file.holds("_VBA_PROJECT") { unreadParts.insert(.macros) }
        var records = BIFFRecords(stream, from: 0)
        guard let first = try records.next(), first.kind == Kind.beginning, first.data.word(0) == 0x0600 else {
            throw .otherKind(.xls)
        }
        while let record = try records.next(), record.kind != Kind.end { try take(record, &records) }
    }

    func sheet() throws(IntakeFault) -> Sheet {
        let dates = dateKinds
        var found: Sheet?
        for entry in sheets {
            var reader = LegacyWorksheet(strings, dates: dates, isDate1904: isDate1904)
            let sheet = try reader.read(BIFFRecords(stream, from: entry.place), name: entry.name)
            guard !sheet.rows.isEmpty else { continue }
            if let found { throw .severalSheets([found, sheet].compactMap { $0.source.sheetName }) }
            found = sheet
        }
        guard var found else { throw .noData }
        found.unreadParts = UnreadPart.allCases.filter(unreadParts.contains)
        found.unreadSheets = hidden.filter { holdsCells($0, dates) }.map(\.name)
        return found
    }

    /// Whether a sheet that is not read holds something; one that cannot be read might.
    private func holdsCells(_ entry: Entry, _ dates: [DateFormats.Kind?]) -> Bool {
        var reader = LegacyWorksheet(strings, dates: dates, isDate1904: isDate1904)
        let sheet = try? reader.read(BIFFRecords(stream, from: entry.place), name: entry.name)
        return sheet.map { !$0.rows.isEmpty } ?? true
    }

    private mutating func take(_ record: BIFFRecords.Record, _ records: inout BIFFRecords) throws(IntakeFault) {
        switch record.kind {
        case Kind.encrypted: throw .otherKind(.encryptedSpreadsheet)
        case Kind.dates1904: isDate1904 = record.data.word(0) == 1
        case Kind.sheet: try list(record.data)
        case Kind.strings: try share([record.data] + records.continuations())
        case Kind.format:
            guard let index = record.data.word(0) else { throw CompoundFile.broken }
            var text = BIFFText([record.data], from: 2)
            formats[index] = try text.text()
        case Kind.supportingBook: if Self.isOfAnotherFile(record.data) { unreadParts.insert(.externalLinks) }
        case Kind.cellFormat: cellFormats.append(record.data.word(2) ?? 0)
        default: break
        }
    }

    /// Visible worksheets are read, hidden ones named; charts and macro sheets are read past.
    private mutating func list(_ data: [UInt8]) throws(IntakeFault) {
        guard data.count > 6, let place = data.doubleWord(0) else { throw CompoundFile.broken }
        let isNew = !(sheets + hidden).contains { $0.place == Int(place) }
        guard isNew, sheets.count + hidden.count < Self.sheetLimit else { throw CompoundFile.broken }
        if data[5] == 1 { unreadParts.insert(.macroSheets) }
        guard data[5] == 0 else { return }
        var name = BIFFText([data], from: 6)
        let entry = Entry(name: try name.text(lengthInOneByte: true), place: Int(place))
        if data[4] & 3 == 0 { sheets.append(entry) } else { hidden.append(entry) }
    }

    /// Formulas refer to sheets of the workbook itself and to functions of add-ins by such a record, too.
    private static func isOfAnotherFile(_ data: [UInt8]) -> Bool {
        guard let kind = data.word(2) else { return false }
        return kind != 0x0401 && kind != 0x3A01
    }

    private mutating func share(_ parts: [[UInt8]]) throws(IntakeFault) {
        guard let count = parts[0].doubleWord(4), Int(count) <= stream.count else { throw CompoundFile.broken }
        var texts = BIFFText(parts, from: 8)
        for _ in 0..<Int(count) { strings.append(try texts.text()) }
    }

    private var dateKinds: [DateFormats.Kind?] {
        cellFormats.map { index in
            formats[index].map { DateFormats.kind(ofFormat: $0) } ?? DateFormats.builtIn(index)
        }
    }
}

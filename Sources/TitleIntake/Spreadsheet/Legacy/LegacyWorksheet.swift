/// Reads the cells of one sheet of an xls workbook.
struct LegacyWorksheet {
    private let strings: [String]
    private let dates: [DateFormats.Kind?]
    private let isDate1904: Bool

    private var cells: [Int: [Int: SheetCell]] = [:]
    private var merged: [CellRange] = []
    private var hiddenRows: Set<Int> = []
    private var hiddenColumns: Set<Int> = []
    private var cellCount = 0
    /// The formula whose text the next record holds.
    private var formula: CellReference?

    private typealias Kind = BIFFRecords.Kind

    init(_ strings: [String], dates: [DateFormats.Kind?], isDate1904: Bool) {
        self.strings = strings
        self.dates = dates
        self.isDate1904 = isDate1904
    }

    mutating func read(_ all: BIFFRecords, name: String) throws(IntakeFault) -> Sheet {
        var (records, depth) = (all, 0)
        while let record = try records.next() {
            if record.kind == Kind.beginning { depth += 1 }
            if record.kind == Kind.end { depth -= 1 }
            guard depth > 0 else { break }
            // What lies deeper is a chart within the sheet.
            if depth == 1 { try take(record, &records) }
        }
        return try sheet(name)
    }

    private func sheet(_ name: String) throws(IntakeFault) -> Sheet {
        let width = cells.values.reduce(0) { $0 + ($1.keys.max() ?? 0) + 1 }
        guard width <= WorksheetReader.cellLimit else { throw .tooManyCells(limit: WorksheetReader.cellLimit) }
        let rows = cells.sorted { $0.key < $1.key }.map { row, found in
            SheetRow(number: row + 1, cells: (0...(found.keys.max() ?? 0)).map { found[$0] ?? SheetCell(.empty) })
        }.filter { !$0.isEmpty }
        guard rows.count <= WorksheetReader.rowLimit else { throw .tooManyRows(limit: WorksheetReader.rowLimit) }
        return Sheet(
            source: .xls(sheet: name),
            rows: rows,
            mergedCells: merged,
            hiddenRows: rows.map(\.number).filter { hiddenRows.contains($0 - 1) },
            hiddenColumns: hiddenColumns.filter { column in rows.contains { !$0[column].isEmpty } }.sorted()
        )
    }

    private mutating func take(_ record: BIFFRecords.Record, _ records: inout BIFFRecords) throws(IntakeFault) {
        let data = record.data
        switch record.kind {
        case Kind.row: if (data.word(12) ?? 0) & 0x20 != 0, let row = data.word(0) { hiddenRows.insert(row) }
        case Kind.columns: hide(data)
        case Kind.merged: merge(data)
        case Kind.shortNumbers: try takeShortNumbers(data)
        case Kind.formulaText:
            guard let place = formula else { return }
            var text = BIFFText([data] + (try records.continuations()), from: 0)
            let value = try text.text()
            try put(SheetCell(value.isEmpty ? .empty : .text(value), isFormula: !value.isEmpty), at: place)
            formula = nil
        default:
            guard let cell = try cell(record), let place = Self.place(data) else { return }
            try put(cell, at: place)
            if record.kind == Kind.formula { formula = place }
        }
    }

    private static func place(_ data: [UInt8]) -> CellReference? {
        guard let row = data.word(0), let column = data.word(2) else { return nil }
        return CellReference(column: column, row: row)
    }

    private mutating func put(_ cell: SheetCell, at place: CellReference) throws(IntakeFault) {
        guard !cell.isEmpty else { return }
        guard place.column < WorksheetReader.columnLimit else {
            throw .tooManyColumns(limit: WorksheetReader.columnLimit)
        }
        cellCount += 1
        guard cellCount <= WorksheetReader.cellLimit else { throw .tooManyCells(limit: WorksheetReader.cellLimit) }
        cells[place.row, default: [:]][place.column] = cell
    }
}

extension LegacyWorksheet {
    /// The cell that a record holds; nil for a record that holds none.
    private func cell(_ record: BIFFRecords.Record) throws(IntakeFault) -> SheetCell? {
        let (data, style) = (record.data, record.data.word(4) ?? 0)
        switch record.kind {
        case Kind.sharedText:
            guard let index = data.doubleWord(6), Int(index) < strings.count else { throw CompoundFile.broken }
            return SheetCell(strings[Int(index)].isEmpty ? .empty : .text(strings[Int(index)]))
        case Kind.text, Kind.richText:
            var text = BIFFText([data], from: 6)
            return SheetCell(.text(try text.text()))
        case Kind.number:
            guard let value = data.double(6) else { throw CompoundFile.broken }
            return SheetCell(number(value, style))
        case Kind.shortNumber:
            guard let short = data.doubleWord(6) else { throw CompoundFile.broken }
            return SheetCell(number(Self.number(short), style))
        case Kind.booleanOrError:
            guard data.count >= 8 else { throw CompoundFile.broken }
            return SheetCell(data[7] == 0 ? .boolean(data[6] != 0) : .error(Self.error(data[6])))
        case Kind.formula: return try result(data, style)
        default: return nil
        }
    }

    /// What a formula came to; a text follows in a record of its own.
    private func result(_ data: [UInt8], _ style: Int) throws(IntakeFault) -> SheetCell {
        guard let value = data.double(6) else { throw CompoundFile.broken }
        guard data.word(12) == 0xFFFF else { return SheetCell(number(value, style), isFormula: true) }
        switch data[6] {
        case 1: return SheetCell(.boolean(data[8] != 0), isFormula: true)
        case 2: return SheetCell(.error(Self.error(data[8])), isFormula: true)
        default: return SheetCell(.empty)
        }
    }

    private mutating func takeShortNumbers(_ data: [UInt8]) throws(IntakeFault) {
        guard let first = Self.place(data), data.count >= 12 else { throw CompoundFile.broken }
        for (offset, place) in stride(from: 4, to: data.count - 7, by: 6).enumerated() {
            guard let style = data.word(place), let short = data.doubleWord(place + 2) else {
                throw CompoundFile.broken
            }
            let reference = CellReference(column: first.column + offset, row: first.row)
            try put(SheetCell(number(Self.number(short), style)), at: reference)
        }
    }

    private func number(_ value: Double, _ style: Int) -> SheetCell.Value {
        let text = Int64(exactly: value).map { String($0) } ?? "\(value)"
        guard dates.indices.contains(style), let kind = dates[style],
            let day = SerialDate.day(text, isDate1904: isDate1904)
        else { return .number(text) }
        return .date(daysSinceEpoch: day, showsDay: kind == .day)
    }

    /// A number of 30 bits, whole or the upper ones of 64, perhaps a hundredth ([MS-XLS] 2.5.217).
    private static func number(_ short: UInt32) -> Double {
        let isWhole = short & 2 != 0
        let value = isWhole ? Double(Int32(bitPattern: short) >> 2) : Double(bitPattern: UInt64(short & ~3) << 32)
        return short & 1 != 0 ? value / 100 : value
    }

    private static func error(_ code: UInt8) -> String {
        let names: [UInt8: String] = [
            0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!",
            0x2A: "#N/A",
        ]
        return names[code] ?? "#ERROR"
    }

    private mutating func hide(_ data: [UInt8]) {
        guard let first = data.word(0), let last = data.word(2), let flags = data.word(8), flags & 1 != 0 else {
            return
        }
        let end = min(last, WorksheetReader.columnLimit - 1)
        if first <= end { hiddenColumns.formUnion(first...end) }
    }

    private mutating func merge(_ data: [UInt8]) {
        for place in stride(from: 2, to: data.count - 7, by: 8) {
            guard let top = data.word(place), let bottom = data.word(place + 2), let left = data.word(place + 4),
                let right = data.word(place + 6)
            else { continue }
            let ends = [(left, top), (right, bottom)].map { CellReference.letters(ofColumn: $0.0) + String($0.1 + 1) }
            if let range = CellRange(ends.joined(separator: ":")) { merged.append(range) }
        }
    }
}

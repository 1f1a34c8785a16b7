internal import TitleFiles

/// Reads the cells of one worksheet part.
struct WorksheetReader {
    static let rowLimit = 200_000
    static let columnLimit = 256
    static let cellLimit = 5_000_000

    private let part: String
    private let strings: [String]
    private let formats: DateFormats
    private let isDate1904: Bool

    private var rows: [SheetRow] = []
    private var merged: [CellRange] = []
    private var hiddenRows: [Int] = []
    private var hiddenColumns: Set<Int> = []
    private var cellCount = 0

    init(part: String, _ strings: [String], _ formats: DateFormats, isDate1904: Bool) {
        self.part = part
        self.strings = strings
        self.formats = formats
        self.isDate1904 = isDate1904
    }

    mutating func read(_ bytes: [UInt8], name: String) throws(IntakeFault) -> Sheet {
        var reader = try PartReader(bytes, part: part)
        while let event = try reader.next() {
            guard case .start(let tag) = event else { continue }
            switch tag.localName {
            case "row": try row(tag, &reader)
            case "mergeCell": if let range = tag["ref"].flatMap({ CellRange($0) }) { merged.append(range) }
            case "col": hide(tag)
            default: break
            }
        }
        let used = hiddenColumns.filter { column in rows.contains { !$0[column].isEmpty } }
        return Sheet(
            source: .xlsx(sheet: name),
            rows: rows,
            mergedCells: merged,
            hiddenRows: hiddenRows,
            hiddenColumns: used.sorted()
        )
    }

    private mutating func hide(_ tag: XMLTag) {
        guard tag.isTrue("hidden"), let first = tag["min"].flatMap({ Int($0) }),
            let last = tag["max"].flatMap({ Int($0) })
        else { return }
        guard first >= 1, first <= last else { return }
        hiddenColumns.formUnion(first - 1..<min(last, Self.columnLimit))
    }

    private mutating func row(_ tag: XMLTag, _ reader: inout PartReader) throws(IntakeFault) {
        let last = rows.last?.number ?? 0
        let number = try tag["r"].map { text throws(IntakeFault) in try rowNumber(text) } ?? last + 1
        guard number > last else { throw .brokenWorkbook(part: part) }
        let row = SheetRow(number: number, cells: try cells(ofRow: number, tag.name, &reader))
        guard !row.isEmpty else { return }
        guard rows.count < Self.rowLimit else { throw .tooManyRows(limit: Self.rowLimit) }
        if tag.isTrue("hidden") { hiddenRows.append(number) }
        rows.append(row)
    }

    private func rowNumber(_ text: String) throws(IntakeFault) -> Int {
        guard let number = Int(text), (1...1_048_576).contains(number) else { throw .brokenWorkbook(part: part) }
        return number
    }

    private mutating func cells(
        ofRow number: Int,
        _ rowTag: String,
        _ reader: inout PartReader
    ) throws(IntakeFault) -> [SheetCell] {
        var cells: [SheetCell] = []
        var next = 0
        while let event = try reader.next() {
            if case .end(rowTag) = event { break }
            guard case .start(let tag) = event, tag.localName == "c" else { continue }
            let column = try column(of: tag, row: number, atLeast: next)
            next = column + 1
            let cell = try cell(tag, &reader)
            guard !cell.isEmpty else { continue }
            try count(column)
            while cells.count < column { cells.append(SheetCell(.empty)) }
            cells.append(cell)
        }
        return cells
    }

    /// Cells stand in ascending order, each once; a cell without a reference follows the one before it.
    private func column(of tag: XMLTag, row: Int, atLeast next: Int) throws(IntakeFault) -> Int {
        guard let text = tag["r"] else { return next }
        guard let reference = CellReference(text), reference.row == row - 1, reference.column >= next else {
            throw .brokenWorkbook(part: part)
        }
        return reference.column
    }

    private mutating func count(_ column: Int) throws(IntakeFault) {
        guard column < Self.columnLimit else { throw .tooManyColumns(limit: Self.columnLimit) }
        cellCount += 1
        guard cellCount <= Self.cellLimit else { throw .tooManyCells(limit: Self.cellLimit) }
    }

    private func cell(_ tag: XMLTag, _ reader: inout PartReader) throws(IntakeFault) -> SheetCell {
        var (value, inline, isFormula, isValue) = (String?.none, String?.none, false, false)
        while let event = try reader.next() {
            switch event {
            case .start(let inner):
                isValue = inner.localName == "v"
                if isValue { value = value ?? "" }
                if inner.localName == "f" { isFormula = true }
                if inner.localName == "is" { inline = try RichText.read(&reader, until: inner.name) }
            case .text(let text): if isValue { value? += text }
            case .end(let name):
                if name == tag.name {
                    // A formula filled down below the data shows nothing: its value is there and blank.
                    let isBlank = value?.isEmpty ?? false
                    return SheetCell(try content(tag, value ?? "", inline), isFormula: isFormula && !isBlank)
                }
                isValue = false
            }
        }
        return SheetCell(.empty)
    }

    private func content(_ tag: XMLTag, _ value: String, _ inline: String?) throws(IntakeFault) -> SheetCell.Value {
        if let inline { return inline.isEmpty ? .empty : .text(inline) }
        guard !value.isEmpty else { return .empty }
        switch tag["t"] ?? "n" {
        case "s": return try shared(value)
        case "str", "inlineStr", "d": return .text(RichText.unescaped(value))
        case "b": return .boolean(value == "1" || value == "true")
        case "e": return .error(value)
        case "n": return number(value, style: tag["s"].flatMap { Int($0) } ?? 0)
        default: throw .brokenWorkbook(part: part)
        }
    }

    private func shared(_ value: String) throws(IntakeFault) -> SheetCell.Value {
        guard let index = Int(value), strings.indices.contains(index) else { throw .brokenWorkbook(part: part) }
        return strings[index].isEmpty ? .empty : .text(strings[index])
    }

    private func number(_ value: String, style: Int) -> SheetCell.Value {
        guard let kind = formats.kind(ofStyle: style), let day = SerialDate.day(value, isDate1904: isDate1904) else {
            return .number(value)
        }
        return .date(daysSinceEpoch: day, showsDay: kind == .day)
    }
}

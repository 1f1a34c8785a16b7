import TitleFiles
import TitleIntake
import TitleModel
import TitleWorkflow

/// What an employer's file asks, line by line.
enum ListQuestion: Sendable {
    case code(String)
    case named(number: String, name: String)
    /// A document in an archive.
    case document([UInt8], name: String)

    var asked: ListLine.Asked {
        switch self {
        case .code(let code): ListLine.Asked(code: code)
        case .named(let number, let name): ListLine.Asked(number: number, name: name)
        case .document(_, let name): ListLine.Asked(file: name)
        }
    }
}

/// A line of the file with its place.
struct PlacedQuestion: Sendable {
    let place: Int
    let question: ListQuestion
}

/// What an employer handed in: what is asked, and the columns of the file, which go out again beside the verdicts.
struct HandedInList: Sendable {
    let questions: [PlacedQuestion]
    var own = ListWorkbook.OwnCells.none
}

/// Why a file is no list.
enum ListFault: Error, Equatable, Sendable {
    /// Neither a spreadsheet nor an archive that can be read.
    case unreadable
    /// Nothing in it names a certificate.
    case noLines
    case tooManyLines(most: Int)

    /// The key of its words, and what they name.
    var words: (key: String, facts: [String: String]) {
        switch self {
        case .unreadable: ("lists.fault.unreadable", [:])
        case .noLines: ("lists.fault.none", [:])
        case .tooManyLines(let most): ("lists.fault.too-many", ["most": String(most)])
        }
    }
}

/// Reads a spreadsheet of codes, or of numbers and names, or an archive of documents.
enum ListReader {
    /// Bytes of all documents of an archive together.
    private static let unpacked = 128 << 20

    static func list(in file: [UInt8], most: Int) throws(ListFault) -> HandedInList {
        let found =
            FileKind(file) == .otherArchive
            ? HandedInList(questions: try documents(file, most)) : try lines(file)
        guard !found.questions.isEmpty else { throw .noLines }
        guard found.questions.count <= most else { throw .tooManyLines(most: most) }
        return found
    }

    private static func documents(_ file: [UInt8], _ most: Int) throws(ListFault) -> [PlacedQuestion] {
        let limits = ZipLimits(entries: most + 200, unpackedBytes: unpacked, readsChineseNames: true)
        do {
            let archive = try ZipArchive(file, limits: limits)
            let names = archive.entries.map(\.name).filter { $0.lowercased().hasSuffix(".pdf") }
            return try names.enumerated().map { place, name in
                let bytes = try archive.contents(of: name) ?? []
                return PlacedQuestion(place: place + 1, question: .document(bytes, name: shown(name)))
            }
        } catch {
            throw .unreadable
        }
    }

    /// Without its folders, and with nothing in it that is not seen.
    private static func shown(_ name: String) -> String {
        let last = name.split(separator: "/").last.map { String($0) } ?? name
        let plain = last.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }
        return ListColumns.bounded(String(String.UnicodeScalarView(plain.prefix(120))))
    }

    private static func lines(_ file: [UInt8]) throws(ListFault) -> HandedInList {
        let sheet: Sheet
        do throws(IntakeFault) {
            sheet = try SpreadsheetFile.read(file)
        } catch {
            throw error == .noData || error == .empty ? .noLines : .unreadable
        }
        let columns = ListColumns(sheet.rows)
        let questions = sheet.rows.drop { $0.number <= columns.headRow }.compactMap { row in
            columns.question(in: row).map { PlacedQuestion(place: row.number, question: $0) }
        }
        return HandedInList(questions: questions, own: own(sheet, of: questions, columns.headRow))
    }

    /// Columns and characters of a cell that go out again.
    private static let (ownColumns, ownCharacters) = (40, 200)

    private static func own(_ sheet: Sheet, of questions: [PlacedQuestion], _ headRow: Int) -> ListWorkbook.OwnCells {
        let asked = Set(questions.map(\.place))
        var own = ListWorkbook.OwnCells.none
        for row in sheet.rows where row.number == headRow || asked.contains(row.number) {
            let cells = row.cells.prefix(ownColumns).map { ListColumns.text(of: $0, upTo: ownCharacters) }
            if row.number == headRow { own.heads = cells } else { own.rows[row.number] = cells }
        }
        return own
    }
}

/// Which column holds what: by the words of its head, else codes first, or a number and a name beside it.
struct ListColumns {
    private var code: Int?
    private var number: Int?
    private var name: Int?
    /// The number of the row of heads; 0 without one.
    private(set) var headRow = 0

    private static let codes: Set<String> = ["查验码", "验证码", "verificationcode", "code"]
    private static let numbers: Set<String> = ["证书编号", "证书号", "证书号码", "编号", "certificatenumber", "number"]
    private static let names: Set<String> = ["姓名", "name"]

    init(_ rows: [SheetRow]) {
        for row in rows.prefix(10) {
            for place in row.cells.indices { note(Self.head(row[place]), at: place) }
            guard code == nil, number == nil else {
                headRow = row.number
                return
            }
            name = nil
        }
        (code, number, name) = (0, 0, 1)
    }

    private mutating func note(_ head: String, at place: Int) {
        if code == nil, Self.codes.contains(head) { code = place }
        if number == nil, Self.numbers.contains(head) { number = place }
        if name == nil, Self.names.contains(head) { name = place }
    }

    /// Nil of a row that asks nothing.
    func question(in row: SheetRow) -> ListQuestion? {
        let (typedCode, typedNumber) = (text(row, code), text(row, number))
        let typedName = text(row, name)
        if code == number { return question(typedCode, typedName) }
        if !typedCode.isEmpty { return .code(typedCode) }
        guard !typedNumber.isEmpty else { return nil }
        return .named(number: Self.bounded(typedNumber.uppercased()), name: typedName)
    }

    /// Without heads the form of the first cell tells.
    private func question(_ first: String, _ second: String) -> ListQuestion? {
        if first.isEmpty { return nil }
        let isCode = VerificationCode(first) != nil || second.isEmpty
        return isCode ? .code(first) : .named(number: Self.bounded(first.uppercased()), name: second)
    }

    private func text(_ row: SheetRow, _ place: Int?) -> String {
        guard let place else { return "" }
        return Self.bounded(Self.text(of: row[place], upTo: 120))
    }

    /// Bytes of a text that goes out in the list of results: so many that ten thousand lines fit the sealed summary, and more
    /// than any name or number in the register has.
    static let mostBytes = 204

    /// Without its end where it is longer.
    static func bounded(_ text: String) -> String {
        guard text.utf8.count > mostBytes else { return text }
        var (kept, bytes) = ("".unicodeScalars, 0)
        for scalar in text.unicodeScalars {
            bytes += String(scalar).utf8.count
            guard bytes <= mostBytes else { break }
            kept.append(scalar)
        }
        return String(kept)
    }

    /// With nothing in it that is not seen.
    static func text(of cell: SheetCell, upTo most: Int) -> String {
        let text: String
        switch cell.value {
        case .text(let value), .number(let value): text = value
        case .date(let day, let showsDay):
            text = String(CivilDate(daysSinceEpoch: day).description.prefix(showsDay ? 10 : 7))
        default: return ""
        }
        let plain = text.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }
        return String(String.UnicodeScalarView(plain.prefix(most))).trimmed
    }

    private static func head(_ cell: SheetCell) -> String {
        guard case .text(let text) = cell.value else { return "" }
        return text.lowercased().filter { !$0.isWhitespace }
    }
}

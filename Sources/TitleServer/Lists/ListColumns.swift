import TitleIntake
import TitleModel

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
        if !typedCode.isEmpty { return .asking(code: typedCode, typedNumber, typedName) }
        guard !typedNumber.isEmpty else { return nil }
        return .asking(typedNumber, typedName)
    }

    /// Without heads the form of the first cell tells.
    private func question(_ first: String, _ second: String) -> ListQuestion? {
        if first.isEmpty { return nil }
        let isCode = VerificationCode(first) != nil || second.isEmpty
        return isCode ? .asking(code: first, "", second) : .asking(first, second)
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

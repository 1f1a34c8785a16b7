/// A line of an employer's list: what was asked, and what came of it.
public struct ListLine: Hashable, Sendable {
    /// As the employer's file counts.
    public let place: Int
    public let asked: Asked
    public let outcome: ListOutcome
    /// What the register has, where the outcome rests on it.
    public let registered: Registered?

    public struct Asked: Hashable, Sendable {
        /// As typed; of a line with number and name alone empty.
        public let code: String
        /// These are there beside a code too, if the list has them.
        public let number: String
        public let name: String
        /// The name of a document in an archive.
        public let file: String

        public init(code: String = "", number: String = "", name: String = "", file: String = "") {
            (self.code, self.number, self.name, self.file) = (code, number, name, file)
        }
    }

    public struct Registered: Hashable, Sendable {
        public let number: String
        public let name: String
        /// 职称名称.
        public let title: String

        public init(number: String, name: String, title: String) {
            (self.number, self.name, self.title) = (number, name, title)
        }
    }

    public init(place: Int, asked: Asked, outcome: ListOutcome, registered: Registered?) {
        (self.place, self.outcome) = (place, outcome)
        self.asked = outcome.isRegistered ? asked.ofACertificate : asked.ofNone
        self.registered = outcome.isRegistered ? registered : nil
    }
}

/// People type identity numbers where codes belong, and files are named after them; a list is kept once its receipt is
/// asked for (decision 0849).
extension ListLine.Asked {
    /// What led to a certificate is its code or its number, however many digits it has.
    fileprivate var ofACertificate: ListLine.Asked {
        let (name, file) = (IdentityNumbersAreMasked.masked(name), IdentityNumbersAreMasked.masked(file))
        return ListLine.Asked(code: code, number: number, name: name, file: file)
    }

    fileprivate var ofNone: ListLine.Asked {
        let (code, number) = (IdentityNumbersAreMasked.masked(code), IdentityNumbersAreMasked.masked(number))
        return ListLine.Asked(code: code, number: number, name: name, file: file).ofACertificate
    }
}

extension ListLine {
    /// The columns of the list of results, and their heads.
    public static let heads = [
        "行号", "查验码", "证书编号", "姓名", "文件", "结论代码", "结论", "登记编号", "登记姓名", "职称名称",
    ]

    /// One for each head.
    public var fields: [String] {
        [
            String(place), asked.code, asked.number, asked.name, asked.file, outcome.rawValue, outcome.officialName,
            registered?.number ?? "", registered?.name ?? "", registered?.title ?? "",
        ].map(Self.neutral)
    }

    /// Nil unless the fields are those of a line, to the last sign.
    public init?(fields: [String]) {
        guard fields.count == Self.heads.count, let place = Int(fields[0]),
            let outcome = ListOutcome(rawValue: fields[5])
        else { return nil }
        let asked = Asked(
            code: Self.plain(fields[1]),
            number: Self.plain(fields[2]),
            name: Self.plain(fields[3]),
            file: Self.plain(fields[4])
        )
        let registered = Registered(
            number: Self.plain(fields[7]),
            name: Self.plain(fields[8]),
            title: Self.plain(fields[9])
        )
        self.init(
            place: place,
            asked: asked,
            outcome: outcome,
            registered: registered.number.isEmpty ? nil : registered
        )
        guard self.fields == fields else { return nil }
    }

    /// No spreadsheet program takes it for a formula.
    public static func neutral(_ text: String) -> String { isFormula(text) ? "'" + text : text }

    private static func plain(_ text: String) -> String {
        text.hasPrefix("'") && isFormula(String(text.dropFirst())) ? String(text.dropFirst()) : text
    }

    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return "=+-@\t\r'".utf8.contains(first)
    }
}

/// The list of results as CSV: the same lines give the same bytes, so that a receipt can name its digest.
public enum ListText {
    public static func bytes(of lines: [ListLine]) -> [UInt8] {
        var text = [0xEF, 0xBB, 0xBF] + Array(row(ListLine.heads).utf8)
        for line in lines { text += row(line.fields).utf8 }
        return text
    }

    private static func row(_ fields: [String]) -> String { fields.map(quoted).joined(separator: ",") + "\r\n" }

    private static func quoted(_ field: String) -> String {
        guard field.utf8.contains(where: { [34, 44, 10, 13].contains($0) }) else { return field }
        return QuotedCell.text(field)
    }
}

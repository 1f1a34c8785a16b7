import TitleModel

/// The form of an objection as it was sent: what was typed, and what of it can be taken.
struct ObjectionForm: Sendable {
    /// Raw values are the fields' names.
    enum Field: String, CaseIterable {
        case lines, statement, contact
    }

    let lines: String
    let statement: String
    let contact: String
    /// The number that the server made for the form.
    let number: [UInt8]

    /// The name of the field that holds the form's number, 16 bytes in hexadecimal digits.
    static let numberField = "form"

    /// Nil for any form that is not the page's: a field too many or too few, or a number that is none.
    init?(_ form: URLEncodedForm) {
        let names = Field.allCases.map(\.rawValue) + [Self.numberField]
        guard form.names == Set(names), let number = Self.bytes(form[Self.numberField] ?? "") else { return nil }
        self.number = number
        lines = form[Field.lines.rawValue] ?? ""
        statement = Self.plain(form[Field.statement.rawValue] ?? "")
        contact = Self.plain(form[Field.contact.rawValue] ?? "")
    }

    /// As it is before anything is typed.
    init(number: [UInt8], lines: String = "") {
        (self.lines, statement, contact, self.number) = (lines, "", "", number)
    }

    /// Nil when the lines cannot be read.
    var text: ObjectionText? { Self.numbers(lines).map { text(about: $0) } }

    func text(about lines: [Int]) -> ObjectionText {
        ObjectionText(lines: lines, statement: statement, contact: contact.isEmpty ? nil : contact)
    }

    /// Numbers with anything usual between them, full-width digits too; nil where something else stands.
    static func numbers(_ text: String) -> [Int]? {
        let parts = halfWidth(text).split { ",、;:-行第号 \t\r\n".contains($0) }
        let numbers = parts.map { $0.utf8.count <= 6 ? Int($0) : nil }
        return numbers.contains { $0 == nil || $0 ?? 0 < 1 } ? nil : numbers.compactMap(\.self)
    }

    private static func halfWidth(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar == "\u{3000}" ? " " : scalar }
            return UnicodeScalar(scalar.value - 0xFEE0) ?? scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// One kind of line end, no tabs, no white space around.
    private static func plain(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\t", with: " ").trimmed
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { byte -> UInt8? in
            switch byte {
            case 48...57: byte - 48
            case 97...102: byte - 87
            default: nil
            }
        }
        guard digits.count == 32, !digits.contains(nil) else { return nil }
        let values = digits.compactMap(\.self)
        return stride(from: 0, to: 32, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }
}

/// What is wrong with an objection, told beside the field.
struct ObjectionProblem: Equatable, Sendable {
    let field: ObjectionForm.Field?
    /// Of its words.
    let key: String
    var facts: [String: String] = [:]
}

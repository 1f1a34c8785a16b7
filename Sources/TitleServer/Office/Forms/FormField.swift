import Mustache

/// A field of a form as it is drawn: label, hint, what was typed, and what is wrong with it.
struct FormField: MustacheParent, Sendable {
    enum Kind: Sendable {
        case text
        case password
        /// Six digits from the authenticator app.
        case code
        /// A day, as the browser lets one choose it.
        case day
        /// Several lines.
        case lines
        /// `accept` as in HTML.
        case file(accept: String)
        case choice([Option])
        case checks([Option])
    }

    struct Option: MustacheParent, Sendable {
        let value: String
        let label: String
        let isChosen: Bool

        func child(named name: String) -> Any? {
            switch name {
            case "option_value": value
            case "option_label": label
            case "option_in_chinese": label.holdsHan
            case "chosen": isChosen
            default: nil
            }
        }
    }

    let name: String
    let label: String
    var hint = ""
    var value = ""
    var kind = Kind.text
    /// As the browser understands it (HTML, autofill): `username`, `new-password`, `off`.
    var autocomplete = "off"
    var problem: String?
    /// The same as the summary on top says it, where the problem does not name the field.
    var summary: String?
    /// Characters that may be typed into a line.
    var longest = 200
    /// What may be chosen for a line instead of being typed, with what it is.
    var suggestions: [Option] = []

    func child(named name: String) -> Any? {
        switch name {
        case "field_name": self.name
        case "field_label": label
        case "field_hint": hint
        case "has_hint": !hint.isEmpty
        case "field_value": value
        case "field_problem": problem ?? ""
        case "has_field_problem": problem != nil
        case "autocomplete": autocomplete
        case "longest": longest
        case "suggestions": suggestions
        case "has_suggestions": !suggestions.isEmpty
        case "is_password": if case .password = kind { true } else { false }
        case "is_text": if case .text = kind { true } else { false }
        case "is_code": if case .code = kind { true } else { false }
        case "is_day": if case .day = kind { true } else { false }
        case "is_lines": if case .lines = kind { true } else { false }
        case "is_file": if case .file = kind { true } else { false }
        case "accept": if case .file(let accept) = kind { accept } else { "" }
        case "is_choice": if case .choice = kind { true } else { false }
        case "is_checks": if case .checks = kind { true } else { false }
        case "options": options
        default: nil
        }
    }

    /// Where a link of the summary leads: the field, or the first box of several.
    var anchor: String {
        if case .checks(let options) = kind, let first = options.first { "\(name)-\(first.value)" } else { name }
    }

    private var options: [Option] {
        switch kind {
        case .choice(let options), .checks(let options): options
        default: []
        }
    }
}

/// A line of the summary of what is wrong, which leads to its field.
struct ProblemLine: MustacheParent, Sendable {
    let anchor: String
    let text: String

    func child(named name: String) -> Any? {
        switch name {
        case "anchor": anchor
        case "problem_line": text
        default: nil
        }
    }
}

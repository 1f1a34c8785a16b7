import TitleModel
import TitleWords
import TitleWorkflow

/// 登录: by the provider where there is one, by password, or the way to the slip.
struct LoginContent: HolderContent {
    static let template = "my-login"
    let title: String
    let route = HolderRoute.login
    let problems: [ProblemLine]
    private let fields: HolderFields
    private let note: String?
    private let next: String
    private let offersProvider: Bool

    init(
        problem: String? = nil,
        note: String? = nil,
        next: String = "",
        offersProvider: Bool,
        words: Words
    ) {
        title = words("my.login.title")
        (self.note, self.next, self.offersProvider) = (note, next, offersProvider)
        var code = FormField(
            name: "code",
            label: words("my.field.code"),
            hint: words("my.field.code.hint"),
            kind: .code
        )
        code.autocomplete = "one-time-code"
        var password = FormField(name: "password", label: words("my.field.password"), kind: .password)
        password.autocomplete = "current-password"
        let number = FormField(
            name: "number",
            label: words("my.field.number"),
            autocomplete: "username",
            longest: 40
        )
        fields = HolderFields([number, password, code], general: problem, words)
        problems = fields.problems
    }

    func child(named name: String) -> Any? {
        switch name {
        case "fields": fields.fields
        case "has_note": note != nil
        case "note": note ?? ""
        case "next": next
        case "has_next": !next.isEmpty
        case "offers_provider": offersProvider
        default: nil
        }
    }
}

/// 用领取单启用: name, number, secret, and the password that is set by it.
struct SlipContent: HolderContent {
    static let template = "my-activate"
    let title: String
    let route = HolderRoute.activate
    let problems: [ProblemLine]
    private let fields: HolderFields

    init(_ typed: URLEncodedForm, _ faults: FormFaults = FormFaults(), general: String? = nil, words: Words) {
        title = words("my.activate.title")
        let name = FormField(
            name: "name",
            label: words("my.field.name"),
            value: TypedText.shown(String((typed["name"] ?? "").prefix(100))),
            autocomplete: "name",
            longest: 100
        )
        let number = FormField(name: "number", label: words("my.field.number"), longest: 40)
        let secret = FormField(
            name: "secret",
            label: words("my.field.secret"),
            hint: words("my.field.secret.hint"),
            longest: 40
        )
        fields = HolderFields([name, number, secret] + FormField.ofNewPassword(words), faults, general: general, words)
        problems = fields.problems
    }

    func child(named name: String) -> Any? { name == "fields" ? fields.fields : nil }
}

extension FormField {
    /// A password to be set, twice.
    static func ofNewPassword(_ words: Words) -> [FormField] {
        let least = ["least": String(PasswordIsHardToGuess.least)]
        var new = FormField(
            name: "password",
            label: words("my.field.new-password"),
            hint: words("my.field.new-password.hint", least),
            kind: .password
        )
        var again = FormField(name: "again", label: words("my.field.again"), kind: .password)
        (new.autocomplete, again.autocomplete) = ("new-password", "new-password")
        return [new, again]
    }
}

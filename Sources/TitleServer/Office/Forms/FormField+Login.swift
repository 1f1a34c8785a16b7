import TitleWords

extension FormField {
    /// What proves a person at the door and once more within: the password, and the app's present code.
    static func ofLogin(_ words: Words) -> [FormField] {
        [
            FormField(
                name: "password",
                label: words("field.password"),
                kind: .password,
                autocomplete: "current-password"
            ),
            FormField(
                name: "code",
                label: words("field.timed-code"),
                hint: words("field.timed-code.hint"),
                kind: .code,
                autocomplete: "one-time-code"
            ),
        ]
    }
}

import TitleWords

extension SettingsSection {
    /// How many keys of the API are in force; who operates is led to them.
    init(apiKeys count: Int, isOperator: Bool, _ words: Words) {
        self.init(
            key: "api-keys",
            title: words("api-keys.title"),
            changedBy: words("api-keys.changed-by"),
            head: [words("api-keys.count")],
            rows: [[String(count)]],
            link: isOperator ? .apiKeys : nil,
            linkText: words("api-keys.link")
        )
    }
}

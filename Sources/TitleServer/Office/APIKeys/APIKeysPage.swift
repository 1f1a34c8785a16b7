import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The keys of the API, the form that makes one, and the one that ends one.
struct APIKeysPage: OfficePage {
    static let template = "api-keys"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let made: String?
    private let keys: [LinkedCells]
    private let ends: [FormField.Option]

    var route: OfficeRoute? { .apiKeys }
    var standsAtItsAddress: Bool { made == nil && problems.isEmpty }

    init(
        _ all: [(key: APIKey, usedAt: Instant?)],
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        made: String?,
        _ name: BatchName
    ) {
        let words = name.words
        title = words("api-keys.title")
        self.made = made
        keys = all.reversed().map { key, usedAt in
            LinkedCells(
                href: OfficeRoute.apiKey.path(key.id.text),
                [
                    key.prefix, key.name, words("api-keys.scope.\(key.scope.rawValue)"), key.madeAt.chinaTime,
                    usedAt?.chinaTime ?? words("api-keys.never"),
                    key.endedAt?.chinaTime ?? words("api-keys.in-force"),
                ]
            )
        }
        ends = all.filter { $0.key.endedAt == nil }.map {
            FormField.Option(value: $0.key.prefix, label: "\($0.key.prefix) \($0.key.name)", isChosen: false)
        }
        var field = FormField(
            name: "name",
            label: words("api-keys.name"),
            hint: words("api-keys.name.hint"),
            value: typed["name"] ?? ""
        )
        field.problem = faults.sentence(for: field, words)
        let scope = FormField(
            name: "scope",
            label: words("api-keys.scope"),
            hint: words("api-keys.scope.hint"),
            kind: .choice(
                APIKey.Scope.allCases.map { scope in
                    FormField.Option(
                        value: scope.rawValue,
                        label: words("api-keys.scope.\(scope.rawValue)"),
                        isChosen: typed["scope"] == scope.rawValue
                    )
                }
            )
        )
        fields = [field, scope]
        problem = faults.general(words, beside: ["name"], naming: name.registry)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": OfficeRoute.apiKeys.path
        case "made": made
        case "keys": keys
        case "has_keys": !keys.isEmpty
        case "ends": ends
        case "has_ends": !ends.isEmpty
        default: nil
        }
    }
}

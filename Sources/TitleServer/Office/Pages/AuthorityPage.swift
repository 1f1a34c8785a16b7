import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// 管理权限: the one table that review, recognition, conversion, filing and approval ask (AUT11), and what stands beside it.
struct AuthorityPage: OfficePage {
    static let template = "authority"
    let title: String
    private let rules: [Cells]
    private let bodies: [Cells]
    private let chains: [Cells]

    var route: OfficeRoute? { .authority }

    init(_ office: Office, words: Words) {
        title = words("authority.title")
        rules = office.authority.rules.map { rule in
            Cells([
                words("roster.case.\(rule.kindOfCase.rawValue)"), words("roster.level.\(rule.level.rawValue)"),
                words("body.kind.\(rule.bodyKind.rawValue)"),
                Self.deciders(rule, office, words), rule.legalSource,
            ])
        }
        bodies = office.registry.bodies.map { Cells(Self.cells(of: $0, office, words)) }
        chains = office.chains.flatMap { chain in
            chain.steps.enumerated().map { index, step in
                Cells([
                    words("chain.act.\(chain.act.rawValue)"), String(index + 1),
                    words("roster.link.\(step.link.rawValue)"), words("roster.duty.\(step.duty.rawValue)"),
                    step.legalSource,
                ])
            }
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "rules": rules
        case "bodies": bodies
        case "chains": chains
        default: nil
        }
    }

    /// The bodies to which a line of the table gives a competence, as the register has them.
    private static func deciders(_ rule: AuthorityRule, _ office: Office, _ words: Words) -> String {
        let able = office.registry.bodies.filter { body in
            body.kind == rule.bodyKind && office.authority.mayDecide(body, rule.kindOfCase, at: rule.level)
        }
        guard able.count != 1 else { return able[0].name }
        return words("authority.bodies", ["count": String(able.count)])
    }

    private static func cells(of body: Body, _ office: Office, _ words: Words) -> [String] {
        let levels = TitleLevel.allCases.filter(body.levels.contains).map { words("roster.level.\($0.rawValue)") }
        return [
            body.code.text, body.name, words("body.kind.\(body.kind.rawValue)"), levels.joined(separator: " "),
            scope(of: body, words),
            office.registry[body.issuer]?.name ?? body.issuer.text, body.legalSource,
        ]
    }
}

extension AuthorityPage {
    /// The series that a body reviews, and its specialties where it has a list of them (AUT5).
    private static func scope(of body: Body, _ words: Words) -> String {
        let codes = body.series.sorted().map { String($0) }.joined(separator: " ")
        let series = codes.isEmpty ? words("authority.all-series") : codes
        guard !body.specialties.isEmpty else { return series }
        let list = body.specialties.sorted().joined(separator: words("list.separator"))
        return words("authority.specialties", ["series": series, "list": list])
    }
}

/// The cells of a table's row, `cell1` the first.
struct Cells: MustacheParent, Sendable {
    private let texts: [String]

    init(_ texts: [String]) {
        self.texts = texts
    }

    func child(named name: String) -> Any? {
        guard name.hasPrefix("cell"), let number = Int(name.dropFirst(4)), texts.indices.contains(number - 1) else {
            return nil
        }
        return texts[number - 1]
    }
}

public import TitleModel

/// Whose conversions are looked for: those that a body took, and those of the levels and areas in which it decides.
public struct ConversionScope: Equatable, Sendable {
    public let body: BodyCode
    public let competences: [Competence]

    /// A level of which the body decides in an area, but for areas that have a body of their own.
    public struct Competence: Hashable, Sendable {
        public let level: TitleLevel
        public let area: AreaCode
        public let except: [AreaCode]

        public init(level: TitleLevel, area: AreaCode, except: [AreaCode]) {
            (self.level, self.area, self.except) = (level, area, except)
        }
    }

    public init(body: BodyCode, competences: [Competence]) {
        (self.body, self.competences) = (body, competences)
    }
}

extension ConversionScope {
    /// A condition on `conversion_cases c`; the rank is that of the title that it is mapped to, else the original's, else one of
    /// the lowest level.
    var condition: String {
        condition(on: "c") { "\(Self.rank) IN (\(Self.ranks($0.level)))" }
    }

    /// The same on `conversion_requests q`, whose level is known or not.
    var requestCondition: String { condition(on: "q") { "q.level = '\($0.level.rawValue)'" } }

    private func condition(on table: String, _ level: (Competence) -> String) -> String {
        let competent = competences.map { "(\(Self.area($0, of: table)) AND \(level($0)))" }
        return "(" + (["\(table).receiver = '\(body.text)'"] + competent).joined(separator: " OR ") + ")"
    }

    private static func area(_ competence: Competence, of table: String) -> String {
        func begin(_ area: AreaCode) -> String { "substr(\(table).area, 1, \(area.significant.count))" }
        let within = "\(begin(competence.area)) = '\(competence.area.significant)'"
        let without = competence.except.map { "\(begin($0)) <> '\($0.significant)'" }
        return ([within] + without).joined(separator: " AND ")
    }

    private static func ranks(_ level: TitleLevel) -> String {
        TitleRank.allCases.filter { $0.level == level }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }

    private static let rank: String = {
        let unknown = TitleRank.allCases.first { $0.level == OverdueCaseWithoutALevelIsRefused.level }?.rawValue ?? ""
        let cases = TitleRank.allCases.map { "WHEN \($0.digit) THEN '\($0.rawValue)'" }.joined(separator: " ")
        let mapped = StandingMapping.query("CASE m.title % 10 \(cases) END", of: "c.id")
        return """
            coalesce((\(mapped)), (SELECT nullif(f.value, '') FROM conversion_fields f
                WHERE f.conversion_case = c.id AND f.kind = 'rank' ORDER BY f.rowid DESC LIMIT 1), '\(unknown)')
            """
    }()
}

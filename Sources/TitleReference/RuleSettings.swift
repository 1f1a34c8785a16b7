import TitleModel

/// The settings of one document, each on a line of its own with its clause.
struct RuleSettings {
    let first: DataLine
    let clauses: [String: String]
    private let document: String
    private let byName: [String: DataLine]

    init(document: String, file: String, lines: [DataLine]) throws(HouseDataFault) {
        var (byName, clauses) = ([String: DataLine](), [String: String]())
        var first: DataLine?
        for line in lines where try line.text("document") == document {
            let name = try line.value("setting", Self.known)
            guard byName.updateValue(line, forKey: name) == nil else {
                throw line.fault(.wrongValue(column: "setting", value: name))
            }
            clauses[name] = try line.value("clause") { $0.isEmpty ? nil : $0 }
            first = first ?? line
        }
        guard let first else { throw HouseDataFault(file: file, line: 0, reason: .unreadable) }
        (self.document, self.byName, self.clauses, self.first) = (document, byName, clauses, first)
    }

    func periods() throws(HouseDataFault) -> RulePeriods {
        var periods = try requiredPeriods()
        if let first = try stated("publicity.first-day", PublicityFirstDay.init(rawValue:)) {
            periods.publicityFirstDay = first
        }
        if let from = try stated("ban.counted-from", BanCountedFrom.init(rawValue:)) { periods.banCountedFrom = from }
        return periods
    }

    private func requiredPeriods() throws(HouseDataFault) -> RulePeriods {
        RulePeriods(
            publicityWorkingDays: try count("publicity.working-days"),
            publicityBeginsWithinDays: try count("publicity.begins-within-days"),
            objectionsVerifiedWithinMonths: try count("objections.verified-within-months"),
            objectionsCountedFrom: try value("objections.counted-from", ObjectionsCountedFrom.init(rawValue:)),
            planFiledDaysBefore: try count("plan.filed-days-before"),
            planFiled: try value("plan.filed", PlanFiled.init(rawValue:)),
            printOpensWithinMonths: try count("print.opens-within-months"),
            banYears: try count("ban.years"),
            civilServantFirstWithinYears: try count("civil-servant.first-within-years"),
            newSeriesYears: try count("new-series.years"),
            hearingDays: try count("hearing.days"),
            suspensionDays: try count("suspension.days")
        )
    }

    func deadlines() throws(HouseDataFault) -> RuleDeadlines {
        RuleDeadlines(
            publicity: try value("deadline.publicity", MonthDay.init),
            filing: try value("deadline.filing", MonthDay.init),
            yearsCountedTo: try value("years.counted-to", MonthDay.init)
        )
    }

    func papers() throws(HouseDataFault) -> RulePapers {
        RulePapers(
            signedReport: try value("filing.signed-report", SignedReport.init(rawValue:)),
            handIns: try value("applications.stated-by", HandInsStated.init(rawValue:))
        )
    }

    /// Nothing where the document names no figure.
    func passRatios() throws(HouseDataFault) -> [TitleLevel: Int] {
        var ratios: [TitleLevel: Int] = [:]
        for level in TitleLevel.allCases {
            ratios[level] = try stated(Self.passRatio(level)) {
                Int($0).flatMap { (1...1000).contains($0) ? $0 : nil }
            }
        }
        return ratios
    }

    private static func passRatio(_ level: TitleLevel) -> String { "review.pass-ratio.\(level.rawValue)" }

    /// Nil where the document leaves it at what holds as delivered.
    private func stated<Value>(_ name: String, _ read: (String) -> Value?) throws(HouseDataFault) -> Value? {
        guard byName[name] != nil else { return nil }
        return try value(name, read)
    }

    private func count(_ name: String) throws(HouseDataFault) -> Int {
        try value(name) { Int($0).flatMap { (0...100).contains($0) ? $0 : nil } }
    }

    private func value<Value>(_ name: String, _ read: (String) -> Value?) throws(HouseDataFault) -> Value {
        guard let line = byName[name] else {
            throw first.fault(.settingMissing(document: document, setting: name))
        }
        return try line.value("value", read)
    }

    private static let names: Set<String> = [
        "publicity.working-days", "publicity.begins-within-days", "objections.verified-within-months",
        "objections.counted-from", "plan.filed-days-before", "plan.filed", "deadline.publicity", "deadline.filing",
        "print.opens-within-months", "ban.years", "civil-servant.first-within-years", "new-series.years",
        "years.counted-to", "hearing.days", "suspension.days", "filing.signed-report", "applications.stated-by",
    ]

    private static let optional = Set(
        TitleLevel.allCases.map(passRatio) + ["publicity.first-day", "ban.counted-from"]
    )

    private static func known(_ name: String) -> String? {
        names.contains(name) || optional.contains(name) ? name : nil
    }
}

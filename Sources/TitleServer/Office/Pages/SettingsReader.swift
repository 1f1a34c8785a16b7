import TitleClaim
import TitleModel
import TitleSecrets
import TitleStore
import TitleVerify
import TitleWords
import TitleWorkflow

/// Turns what the installation goes by into tables.
struct SettingsReader {
    let settings: Settings
    let words: Words

    private var office: Office { settings.office }
    private var separator: String { words("list.separator") }

    var installation: SettingsSection {
        let (facts, trust) = (settings.facts, settings.trust)
        let mode = words(facts.isDemo ? "settings.mode.demo" : "settings.mode.real")
        return section(
            "installation",
            file: nil,
            head: ["settings.what", "settings.value"],
            rows: [
                [words("settings.name"), facts.installation], [words("settings.mode"), mode],
                [words("settings.hosts"), trust.map { $0.hosts.joined(separator: separator) } ?? facts.host],
                [
                    words("settings.root"),
                    trust.map { Trust.grouped($0.rootFingerprint) } ?? words("desk.state.trust.none"),
                ],
                [words("settings.anchors"), anchors],
            ]
        )
    }

    /// By which signatures of other systems on originals are followed up; a file that is no certificate is said, not skipped.
    private var anchors: String {
        guard !settings.anchors.isEmpty else { return words("settings.anchors.none") }
        return settings.anchors.map { anchor in
            anchor.certificate == nil ? words("settings.anchors.unfit", ["file": anchor.file]) : anchor.subject
        }.joined(separator: separator)
    }

    var competence: SettingsSection {
        let bodies = Dictionary(grouping: office.registry.bodies, by: \.kind)
        let kinds: [Body.Kind] = [.region, .city, .county, .selfReviewing]
        var section = section(
            "competence",
            file: "bodies.csv · data/authority.csv · data/chains.csv",
            head: ["authority.kind", "settings.count", "authority.source"],
            rows: kinds.map { kind in
                let own = bodies[kind] ?? []
                let sources = own.map(\.legalSource).reduce(into: [String]()) { list, source in
                    if !list.contains(source) { list.append(source) }
                }
                return [
                    words("body.kind.\(kind.rawValue)"), String(own.count), sources.joined(separator: separator),
                ]
            }
        )
        (section.link, section.linkText) = (.authority, words("settings.more"))
        return section
    }

    /// What is brought for a conversion, by origin and way; the mapping tables stand on a page of their own.
    var conversions: SettingsSection {
        let list = office.conversions.rules.conversionEvidence
        var rows: [[String]] = []
        for origin in ConversionOrigin.allCases {
            for way in ConversionWay.allCases where !list.rules(origin, way).isEmpty {
                let rules = list.rules(origin, way)
                let sources = rules.map(\.legalSource).reduce(into: [String]()) { known, next in
                    if !known.contains(next) { known.append(next) }
                }
                rows.append([
                    words("conversion.origin.\(origin.rawValue)"), words("conversion.way.\(way.rawValue)"),
                    rules.map(evidence).joined(separator: separator), sources.joined(separator: separator),
                ])
            }
        }
        var section = section(
            "conversions",
            file: "conversion-evidence.csv · data/conversion-mappings.csv",
            head: ["conversion.form.origin", "conversion.form.way", "conversion.evidence", "authority.source"],
            rows: rows
        )
        (section.link, section.linkText) = (.mappings, words("mappings.title"))
        return section
    }

    /// What is brought, or one of its alternatives.
    private func evidence(_ rule: ConversionEvidenceRule) -> String {
        let others = rule.alternatives.map(\.rawValue).sorted()
        return ([rule.kind.rawValue] + others).map { words("conversion.evidence.\($0)") }.joined(separator: " / ")
    }

    /// The keys of the trust list that are not retired, by use, then body.
    var keys: SettingsSection {
        let all = (settings.trust?.list.keys ?? []).filter { $0.use != .root }
        let rows = all.sorted { ($0.use.rawValue, $0.bodies.first ?? "") < ($1.use.rawValue, $1.bodies.first ?? "") }
            .prefix(60).map { key in
                [
                    words("settings.use.\(key.use.rawValue)"),
                    key.bodies.map { name($0) }.joined(separator: separator), hexText(key.keyID), state(of: key),
                    key.validTo.map { words.written(Instant(milliseconds: $0).civilDate) } ?? words("settings.endless"),
                ]
            }
        return section(
            "keys",
            command: "titlecert-issuer keys add-body · keys rotate · keys retire",
            head: ["settings.use", "authority.issuer", "settings.key", "people.state", "settings.until"],
            rows: Array(rows)
        )
    }

    private func state(of key: TrustedKey) -> String {
        switch key.state {
        case .active:
            (key.validTo ?? .max) > settings.now.milliseconds
                ? words("settings.key.active") : words("settings.key.over")
        case .retired: words("settings.key.retired")
        case .compromised: words("settings.key.compromised")
        }
    }

    private func name(_ code: String) -> String { BodyCode(code).flatMap { office.registry[$0]?.name } ?? code }

    /// The press alone holds the authorisations; what it used is on record.
    var seals: SettingsSection {
        section(
            "seals",
            command: "titlecert-issuer keys add-body",
            head: ["authority.issuer", "settings.authorisation", "settings.uses", "settings.last-use"],
            rows: settings.uses.map { [name($0.body.text), $0.authorisation, String($0.uses), $0.lastAt.chinaTime] }
        )
    }

    var ruleSets: [SettingsSection] {
        office.book.sets.map { set in
            SettingsSection(
                key: "rules-\(set.year)",
                title: words("settings.rules", ["document": set.document, "year": String(set.year)]),
                changedBy: words(
                    "settings.rules.changed",
                    ["day": words.written(set.effectiveFrom), "file": path("rule-sets.csv")]
                ),
                head: [words("settings.what"), words("settings.value"), words("settings.clause")],
                rows: RuleSetRows(set: set, words: words).rows
            )
        }
    }

    var windows: SettingsSection {
        let rows = office.book.sets.flatMap { set in
            set.windows.map { window in
                [
                    set.document,
                    TitleLevel.allCases.filter(window.levels.contains)
                        .map { words("roster.level.\($0.rawValue)") }.joined(separator: separator),
                    words("settings.sender.\(window.sender.rawValue)"),
                    window.opens.map { day($0) } ?? words("settings.no-day"), day(window.closes), window.clause,
                ]
            }
        }
        return section(
            "windows",
            file: "submission-windows.csv",
            head: [
                "settings.document", "authority.level", "settings.sender", "settings.opens", "settings.closes",
                "settings.clause",
            ],
            rows: rows
        )
    }

    /// Which professional qualification counts as which title, every line with its document (CER10).
    var qualifications: SettingsSection {
        let lines = office.qualifications.lines
        let rest = lines.count - Self.mostQualifications
        var section = section(
            "qualifications",
            file: "qualifications.csv",
            head: [
                "settings.qualification", "face.series", "face.level", "settings.document", "settings.effective",
                "settings.clause",
            ],
            rows: lines.prefix(Self.mostQualifications).map { line in
                [
                    line.qualification, seriesName(line.series), words.rank(line.rank), line.document,
                    words.written(line.effectiveFrom), line.clause,
                ]
            }
        )
        if rest > 0 { section.changedBy += words("settings.qualifications.more", ["count": String(rest)]) }
        return section
    }

    /// A page of the office stays below 100 kB.
    private static let mostQualifications = 120

    private func seriesName(_ code: Int) -> String {
        office.conversions.rules.catalogue.seriesName(code) ?? String(code)
    }

    /// Those of this year and the next that differ from the ordinary week.
    var workingDays: SettingsSection {
        let year = settings.now.civilDate.year
        let rows = [year, year + 1].map { year in
            let days = office.calendar.exceptions(in: year)
            let isKnown = office.calendar.coveredYears.contains(year)
            return [String(year), listed(days, .off, isKnown), listed(days, .work, isKnown)]
        }
        return section(
            "working-days",
            file: "china-working-days.csv",
            head: ["desk.year", "settings.days-off", "settings.days-worked"],
            rows: rows
        )
    }

    private func listed(
        _ days: [(date: CivilDate, kind: CalendarDay.Kind)],
        _ kind: CalendarDay.Kind,
        _ isKnown: Bool
    ) -> String {
        guard isKnown else { return words("settings.days-unknown") }
        return days.filter { $0.kind == kind }.map { String($0.date.description.dropFirst(5)) }.joined(separator: " ")
    }

    var logins: SettingsSection {
        let life = settings.access.life
        let provider = settings.provider.map { "\($0.issuer) (\($0.client))" } ?? words("settings.oidc.none")
        return section(
            "logins",
            command: "titlecert-server serve --session-rest · --session-length · --oidc-issuer · --office-origin",
            head: ["settings.what", "settings.value"],
            rows: [
                [words("settings.rest"), words("settings.minutes", ["count": String(life.rest / 60_000)])],
                [words("settings.length"), words("settings.hours", ["count": String(life.length / 3_600_000)])],
                [words("settings.oidc"), provider],
                [words("settings.origin"), settings.origin ?? words("settings.origin.loopback")],
            ]
        )
    }

    private func day(_ day: MonthDay) -> String {
        let text = { (value: Int) in value < 10 ? "0\(value)" : String(value) }
        return "\(text(day.month))-\(text(day.day))"
    }

    private func path(_ file: String) -> String { "data/\(file)" }

    func section(
        _ key: String,
        file: String? = nil,
        command: String? = nil,
        head: [String],
        rows: [[String]]
    ) -> SettingsSection {
        let changed =
            file.map { words("settings.changed.file", ["file": path($0)]) }
            ?? command.map { words("settings.changed.command", ["command": $0]) } ?? words("settings.changed.never")
        return SettingsSection(
            key: key,
            title: words("settings.\(key)"),
            changedBy: changed,
            head: head.map { words($0) },
            rows: rows
        )
    }
}

/// The settings of one document as lines: what, how much, by which clause.
private struct RuleSetRows {
    let set: RuleSet
    let words: Words

    var rows: [[String]] {
        let periods = set.periods
        return [
            line("publicity.working-days", "settings.working-days-count", periods.publicityWorkingDays),
            stated("publicity.first-day", words("settings.first-day.\(periods.publicityFirstDay.rawValue)")),
            line("publicity.begins-within-days", "settings.days-count", periods.publicityBeginsWithinDays),
            line("objections.verified-within-months", "settings.months-count", periods.objectionsVerifiedWithinMonths),
            stated("objections.counted-from", words("settings.counted.\(periods.objectionsCountedFrom.rawValue)")),
            line("plan.filed-days-before", "settings.days-count", periods.planFiledDaysBefore),
            stated("plan.filed", words("settings.plan.\(periods.planFiled.rawValue)")),
            stated("deadline.publicity", text(set.deadlines.publicity)),
            stated("deadline.filing", text(set.deadlines.filing)),
            line("print.opens-within-months", "settings.months-count", periods.printOpensWithinMonths),
            line("ban.years", "settings.years-count", periods.banYears),
            stated("ban.counted-from", words("settings.ban-from.\(periods.banCountedFrom.rawValue)")),
            line("civil-servant.first-within-years", "settings.years-count", periods.civilServantFirstWithinYears),
            line("new-series.years", "settings.years-count", periods.newSeriesYears),
            stated("years.counted-to", text(set.deadlines.yearsCountedTo)),
            line("hearing.days", "settings.days-count", periods.hearingDays),
            stated("suspension.days", suspension),
            stated("filing.signed-report", words("settings.signed-report.\(set.papers.signedReport.rawValue)")),
            stated("applications.stated-by", words("settings.hand-ins.\(set.papers.handIns.rawValue)")),
        ] + passRatios
    }

    /// Of the levels for which the document names a figure (FIL15).
    private var passRatios: [[String]] {
        TitleLevel.allCases.compactMap { level in
            guard let limit = set.passRatios[level] else { return nil }
            let value = words("settings.per-thousand", ["count": String(limit)])
            return stated("review.pass-ratio.\(level.rawValue)", value)
        }
    }

    /// Off where no days are set.
    private var suspension: String {
        let days = set.periods.suspensionDays
        return days > 0 ? words("settings.days-count", ["count": String(days)]) : words("settings.suspension.off")
    }

    private func line(_ setting: String, _ unit: String, _ count: Int) -> [String] {
        stated(setting, words(unit, ["count": String(count)]))
    }

    private func stated(_ setting: String, _ value: String) -> [String] {
        [words("settings.setting.\(setting)"), value, set.clauses[setting] ?? ""]
    }

    private func text(_ day: MonthDay) -> String {
        words("settings.day", ["month": String(day.month), "day": String(day.day)])
    }
}

import TitleModel

extension DataLine {
    func body() throws(HouseDataFault) -> Body {
        Body(
            code: try value("code", BodyCode.init),
            name: try value("name", filled),
            kind: try value("kind", Body.Kind.init(rawValue:)),
            area: try value("area") { AreaCode($0)?.text },
            parent: try optionalValue("parent", BodyCode.init),
            levels: try set("levels", TitleLevel.init(rawValue:)),
            series: try text("series_scope") == "*" ? [] : try set("series_scope") { Int($0) },
            specialties: Set((addition("specialty_scope") ?? "").split(separator: ";").map(String.init)),
            issuer: try value("issuer", BodyCode.init),
            unifiedSocialCreditCode: try optional("unified_social_credit_code"),
            mongolianName: try optional("name_mn"),
            legalSource: try value("legal_source", filled)
        )
    }

    func authorityRule() throws(HouseDataFault) -> AuthorityRule {
        AuthorityRule(
            kindOfCase: try value("case", KindOfCase.init(rawValue:)),
            level: try value("level", TitleLevel.init(rawValue:)),
            bodyKind: try value("body_kind", Body.Kind.init(rawValue:)),
            legalSource: try value("legal_source", filled)
        )
    }

    func titleEntry() throws(HouseDataFault) -> TitleEntry {
        var names: [TitleRank: String] = [:]
        var mongolianNames: [TitleRank: String] = [:]
        for rank in TitleRank.allCases {
            names[rank] = try optional(rank.rawValue)
            mongolianNames[rank] = addition("\(rank.rawValue)_mn")
        }
        return TitleEntry(
            series: try value("code", seriesCode),
            seriesName: try value("series", filled),
            group: try value("group") { Int($0) },
            specialtyGroup: try optional("specialty_group"),
            names: names,
            examinationOnly: try set("exam_only_levels", TitleRank.init(rawValue:)),
            examinationAndReview: try set("exam_and_review_levels", TitleRank.init(rawValue:)),
            validFrom: try optionalValue("valid_from", CivilDate.init(iso:)),
            validTo: try optionalValue("valid_to", CivilDate.init(iso:)),
            mongolianSeriesName: addition("series_mn"),
            mongolianNames: mongolianNames
        )
    }

    func synonym() throws(HouseDataFault) -> TitleSynonym {
        TitleSynonym(
            kind: try value("kind", TitleSynonym.Kind.init(rawValue:)),
            series: try value("series", seriesCode),
            word: try value("word", filled),
            meaning: try value("meaning", filled)
        )
    }

    func qualificationTitle() throws(HouseDataFault) -> QualificationTitle {
        QualificationTitle(
            document: try value("document", filled),
            effectiveFrom: try value("effective_from", CivilDate.init(iso:)),
            qualification: try value("qualification", filled),
            series: try value("series", seriesCode),
            rank: try value("rank", TitleRank.init(rawValue:)),
            clause: try value("clause", filled)
        )
    }

    func legalSource() throws(HouseDataFault) -> LegalSource {
        LegalSource(document: try value("document", filled), title: try value("title", filled))
    }

    func calendarDay() throws(HouseDataFault) -> CalendarDay {
        CalendarDay(
            date: try value("date", CivilDate.init(iso:)),
            kind: try value("kind", CalendarDay.Kind.init(rawValue:)),
            holiday: try value("holiday", filled)
        )
    }

    func submissionWindow() throws(HouseDataFault) -> SubmissionWindow {
        SubmissionWindow(
            levels: try set("levels", TitleLevel.init(rawValue:)),
            sender: try value("from_whom", SubmissionWindow.Sender.init(rawValue:)),
            opens: try optionalValue("opens", MonthDay.init),
            closes: try value("closes", MonthDay.init),
            clause: try value("clause", filled)
        )
    }

    func serviceYears() throws(HouseDataFault) -> ServiceYears {
        ServiceYears(
            basis: try value("basis", ServiceYears.Basis.init(word:)),
            qualification: try value("qualification", Qualification.init(rawValue:)),
            years: try value("years", years),
            yearsBelowCity: try value("years_below_city", years),
            rank: try value("rank", TitleRank.init(rawValue:)),
            series: try optionalValue("series") { Int($0) },
            excludesExaminationAndReview: try optionalValue("excludes") {
                $0 == "examination-and-review" ? true : nil
            } ?? false,
            clause: try value("clause", filled)
        )
    }

    private func years(_ text: String) -> Int? {
        Int(text).flatMap { (0...60).contains($0) ? $0 : nil }
    }

    private func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

    private func seriesCode(_ text: String) -> Int? {
        text.utf8.count == 2 ? Int(text) : nil
    }
}

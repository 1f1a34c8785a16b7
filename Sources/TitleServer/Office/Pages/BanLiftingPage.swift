import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The form in which it is proposed that a ban of another body is over, or the one in which another person decides on it.
enum BanLiftingPage {
    case proposal(OutsideBan, PersonIntegrity)
    case decision(OutsideBanLifting, OutsideBan, PersonIntegrity)

    func made(
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        citing sources: [LegalSource],
        note: String?,
        _ words: Words
    ) -> CaseFormPage {
        switch self {
        case .proposal(let entered, let found):
            CaseFormPage(
                Self.texts("ban.lift", entered, found, note, words),
                at: .liftBan,
                OfficeRoute.liftBan.path(entered.id.text),
                Self.fields(typed, .citedSource(sources, typed, words), words),
                faults,
                facts: OutsideBanPage.facts(entered, found, words),
                words: words
            )
        case .decision(let lifting, let entered, let found):
            CaseFormPage(
                Self.texts("ban.lift.confirm", entered, found, note, words),
                at: .banLifting,
                OfficeRoute.banLifting.path(lifting.id.text),
                DecisionFields.fields(typed, faults, words),
                faults,
                facts: OutsideBanPage.facts(entered, found, words) + Self.facts(lifting, words),
                words: words
            )
        }
    }

    private static func texts(
        _ part: String,
        _ entered: OutsideBan,
        _ found: PersonIntegrity,
        _ note: String?,
        _ words: Words
    ) -> [String: String] {
        var texts = [
            "title": words("\(part).title"), "lead": words("\(part).lead"), "submit": words("\(part).submit"),
            "back": words("integrity.back"), "back_href": OfficeRoute.integrity.path(found.person.text),
            "file": words("ban.file"), "file_href": OfficeRoute.outsideBanProof.path(entered.id.text),
        ]
        texts["note"] = note
        return texts
    }

    private static func fields(_ typed: URLEncodedForm, _ cited: FormField, _ words: Words) -> [FormField] {
        [
            FormField(name: "document", label: words("ban.lift.document"), value: typed["document"] ?? ""),
            FormField(name: "date", label: words("ban.date"), value: typed["date"] ?? "", kind: .day),
            cited,
            FormField(
                name: "reason",
                label: words("ban.lift.reason"),
                hint: words("ban.lift.reason.hint"),
                value: typed["reason"] ?? "",
                kind: .lines
            ),
        ]
    }

    private static func facts(_ lifting: OutsideBanLifting, _ words: Words) -> [Row] {
        [
            Row(label: words("ban.lift.document"), value: lifting.documentNumber, isRegistered: true),
            Row(label: words("ban.lift.date"), value: words.written(lifting.documentDate)),
            Row(label: words("ban.lift.reason"), value: lifting.reason, isRegistered: true),
            Row(
                label: words("ban.lift.proposed"),
                value: "\(lifting.proposer.name) \(lifting.proposedAt.chinaTime)"
            ),
        ]
    }
}

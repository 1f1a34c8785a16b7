import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The form in which a ban from elsewhere is entered, or the one in which another person decides on it.
enum OutsideBanPage {
    case entry
    case decision(OutsideBan, PersonIntegrity)

    func made(_ typed: URLEncodedForm, _ faults: FormFaults, note: String?, _ words: Words) -> CaseFormPage {
        let part =
            switch self {
            case .entry: "ban"
            case .decision: "ban.confirm"
            }
        var texts = [
            "title": words("\(part).title"), "lead": words("\(part).lead"), "submit": words("\(part).submit"),
            "back": words("integrity.title"), "back_href": OfficeRoute.integrityLookUp.path,
        ]
        texts["note"] = note
        if case .decision(let entered, _) = self {
            texts["file"] = words("ban.file")
            texts["file_href"] = OfficeRoute.outsideBanProof.path(entered.id.text)
        }
        return switch self {
        case .entry:
            CaseFormPage(
                texts,
                at: .enterBan,
                OfficeRoute.enterBan.path,
                Self.fields(typed, words),
                faults,
                takesFiles: true,
                words: words
            )
        case .decision(let entered, let found):
            CaseFormPage(
                texts,
                at: .outsideBan,
                OfficeRoute.outsideBan.path(entered.id.text),
                DecisionFields.fields(typed, faults, words),
                faults,
                facts: Self.facts(entered, found, words),
                words: words
            )
        }
    }

    private static func fields(_ typed: URLEncodedForm, _ words: Words) -> [FormField] {
        let texts = [("name", "field.name"), ("identity", "integrity.number"), ("document", "ban.document")].map {
            FormField(name: $0.0, label: words($0.1), value: typed[$0.0] ?? "")
        }
        return texts + [
            FormField(name: "date", label: words("ban.date"), value: typed["date"] ?? "", kind: .day),
            FormField(name: "body", label: words("ban.body"), value: typed["body"] ?? ""),
            FormField(name: "proof", label: words("ban.file"), kind: .file(accept: "")),
        ]
    }

    static func facts(_ entered: OutsideBan, _ found: PersonIntegrity, _ words: Words) -> [Row] {
        [
            Row(label: words("field.name"), value: found.names.last ?? "", isRegistered: true),
            Row(
                label: words("integrity.masked"),
                value: found.maskedNumbers.joined(separator: words("list.separator"))
            ),
            Row(label: words("ban.body"), value: entered.decidingBody, isRegistered: true),
            Row(label: words("integrity.bans"), value: IntegrityPage.sentence(entered.ban, words), isRegistered: true),
            Row(label: words("ban.file"), value: entered.proofName, isRegistered: true),
            Row(label: words("ban.entered"), value: "\(entered.enterer.name) \(entered.enteredAt.chinaTime)"),
        ]
    }
}

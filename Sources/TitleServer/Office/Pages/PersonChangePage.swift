import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The form that enters a change of a name or number, and the one in which a second person decides on it.
struct PersonChangePage: OfficePage {
    enum Place: Sendable {
        case entering(PersonChange.Kind, of: PersonState)
        case deciding(PersonChange, of: PersonState)

        var person: PersonState {
            switch self {
            case .entering(_, let state), .deciding(_, let state): state
            }
        }

        var route: OfficeRoute {
            switch self {
            case .entering(.name, _): .personName
            case .entering(.identity, _): .personNumber
            case .deciding: .personChange
            }
        }

        var path: String {
            switch self {
            case .entering(_, let state): route.path(state.record.id.text)
            case .deciding(let change, let state): route.path(state.record.id.text, change.id.text)
            }
        }

        /// Whether the reader may decide on it: who entered a change does not.
        func isAnothers(than reader: StaffMember) -> Bool {
            guard case .deciding(let change, _) = self, change.decision == nil else { return true }
            return (try? SubmitterAndAccepterAreDifferentPeople.check(change.enterer, reader)) != nil
        }

        var takesFiles: Bool { if case .entering = self { true } else { false } }

        /// The name of the file that proves the change.
        var proof: String? { if case .deciding(let change, _) = self { change.proofName } else { nil } }

        var proofPath: String {
            guard case .deciding(let change, let state) = self else { return "" }
            return OfficeRoute.personProof.path(state.record.id.text, change.id.text)
        }

        /// The part of its words' key.
        var word: String {
            switch self {
            case .entering(let kind, _): "enter-\(kind.rawValue)"
            case .deciding: "decide"
            }
        }
    }

    static let template = "person-change"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let place: Place
    private let effect: String
    private let note: String?
    private let facts: [Row]
    private let submit: String
    private let proof: String?

    var route: OfficeRoute? { place.route }
    var address: String? { place.path }

    init(
        _ place: Place,
        for reader: StaffMember,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        note: String?,
        words: Words
    ) {
        (self.place, self.note) = (place, note)
        title = words("persons.\(place.word).title")
        let isAnothers = place.isAnothers(than: reader)
        effect = words(isAnothers ? "persons.\(place.word).effect" : "persons.decide.own")
        submit = words("persons.\(place.word).submit")
        facts = Self.facts(place, words)
        proof = place.proof
        let fields = isAnothers ? Self.fields(place, typed, faults, words) : []
        problem = faults.faults.first { fault in !fields.contains { $0.name == fault.field } }?.reason.sentence(words)
        self.fields = fields
    }

    func child(named name: String) -> Any? {
        switch name {
        case "effect": effect
        case "note": note ?? ""
        case "has_note": note != nil
        case "facts": facts
        case "action": place.path
        case "back_href": OfficeRoute.person.path(place.person.record.id.text)
        case "has_fields": !fields.isEmpty
        case "takes_files": place.takesFiles
        case "has_proof": proof != nil
        case "proof_name": proof ?? ""
        case "proof_href": place.proofPath
        case "submit": submit
        default: nil
        }
    }

    /// What was and what comes, a number covered.
    static func sentence(_ change: PersonChange, _ words: Words) -> String {
        let (former, present): (String, String) =
            switch change.present {
            case .name(let name): (change.former, name)
            case .identity(let document):
                (IdentityDocument(kind: document.kind, number: change.former).masked, document.masked)
            }
        return words(
            "persons.change.sentence",
            ["former": former, "present": present, "day": words.written(change.effectiveOn)]
        )
    }

    private static func facts(_ place: Place, _ words: Words) -> [Row] {
        let record = place.person.record
        let person = [
            Row(label: words("persons.name.present"), value: record.name, isRegistered: true),
            Row(label: words("persons.number.present"), value: record.identity?.masked ?? ""),
        ]
        guard case .deciding(let change, _) = place else { return person }
        return person + [
            Row(label: words("persons.change.\(change.kind.rawValue)"), value: sentence(change, words)),
            Row(
                label: words("persons.document"),
                value: "\(change.documentNumber) \(words.written(change.documentDate))"
            ),
            Row(label: words("persons.entered"), value: "\(change.enterer.name) \(change.enteredAt.chinaTime)"),
        ] + (change.proofName == nil ? [Row(label: words("persons.proof"), value: words("persons.proof.none"))] : [])
            + (change.decision.map { [Row($0, words)] } ?? [])
    }

    private static func fields(
        _ place: Place,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        _ words: Words
    ) -> [FormField] {
        switch place {
        case .deciding(let change, _): change.decision == nil ? DecisionFields.fields(typed, faults, words) : []
        case .entering(let kind, _): entryFields(kind, typed, faults, words)
        }
    }

    private static func entryFields(
        _ kind: PersonChange.Kind,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        _ words: Words
    ) -> [FormField] {
        func field(_ name: String, _ kind: FormField.Kind, _ label: String) -> FormField {
            var field = FormField(
                name: name,
                label: words("persons.field.\(label)"),
                hint: words("persons.field.\(label).hint"),
                value: typed[name] ?? "",
                kind: kind
            )
            field.problem = faults.sentence(for: field, words)
            return field
        }
        return [
            field("present", .text, kind.rawValue), field("document", .text, "document"),
            field("document-date", .day, "document-date"), field("effective", .day, "effective"),
            field("proof", .file(accept: ""), "proof"),
        ]
    }
}

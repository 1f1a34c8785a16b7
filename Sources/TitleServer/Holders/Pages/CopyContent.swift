import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The form of a copy: what for, for whom, until when, and what is shown.
struct CopyContent: HolderContent {
    static let template = "my-copy-new"
    let title: String
    let route = HolderRoute.newCopy
    let problems: [ProblemLine]
    private let number: String
    private let fields: [FormField]
    private let choices: [FormField.Option]
    private let choicesProblem: String?

    var place: String? { problems.isEmpty ? HolderRoute.newCopy.path(number) : nil }

    init(_ own: OwnCertificate, _ typed: CopyEntry, refusal: CopyRefusal? = nil, words: Words) {
        title = words("my.copy.new.title", ["title": own.registered.result.title.name])
        number = own.number.text
        choices = CopyField.allCases.map { field in
            FormField.Option(
                value: field.rawValue,
                label: words("my.copy.field.\(field.rawValue)"),
                isChosen: typed.fields.contains(field)
            )
        }
        let sentence = refusal.map { words("copy.refusal.\($0.code)", $0.facts) }
        var made = Self.fields(typed, words)
        if let place = made.firstIndex(where: { $0.name == refusal?.field }) { made[place].problem = sentence }
        choicesProblem = refusal == .showsNothing ? sentence : nil
        let general = refusal.flatMap { $0.field == nil ? sentence : nil }
        let all = HolderFields(made, general: general, words)
        fields = all.fields
        let anchor = "show-\(CopyField.allCases[0].rawValue)"
        problems = all.problems + [choicesProblem.map { ProblemLine(anchor: anchor, text: $0) }].compactMap(\.self)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": HolderRoute.newCopy.path(number)
        case "fields": fields
        case "choices": choices
        case "has_choices_problem": choicesProblem != nil
        case "choices_problem": choicesProblem ?? ""
        default: nil
        }
    }

    private static func fields(_ typed: CopyEntry, _ words: Words) -> [FormField] {
        let most = ["most": String(CopyWish.longestText)]
        return [
            FormField(
                name: "purpose",
                label: words("my.copy.purpose"),
                hint: words("my.copy.purpose.hint", most),
                value: typed.purpose,
                longest: CopyWish.longestText
            ),
            FormField(
                name: "receiver",
                label: words("my.copy.receiver"),
                hint: words("my.copy.receiver.hint", most),
                value: typed.receiver,
                longest: CopyWish.longestText
            ),
            FormField(
                name: "days",
                label: words("my.copy.days"),
                hint: words("my.copy.days.hint", ["most": String(CopyWish.mostDays)]),
                value: typed.days,
                longest: 3
            ),
        ]
    }
}

extension CopyRefusal {
    /// The field of the form that it is about; what is shown has its own place.
    fileprivate var field: String? {
        switch self {
        case .daysUnfit: "days"
        case .purposeUnfit: "purpose"
        case .receiverUnfit: "receiver"
        case .showsNothing: "show"
        case .notInForce, .textUnfit, .leadsToTheCertificate, .textsTooLong, .tooManyLive, .tooManyOfADay,
            .endedAlready:
            nil
        }
    }
}

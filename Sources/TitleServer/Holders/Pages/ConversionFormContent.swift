import Mustache
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// The application for one origin and one way.
struct ConversionFormContent: HolderContent {
    static let template = "my-convert-form"
    /// The name of the field that holds the form's number.
    static let numberField = "form"
    /// What is wrong with none of the fields.
    static let general = "general"

    let title: String
    let route = HolderRoute.convertForm
    let problems: [ProblemLine]
    let place: String?
    private let pair: ConversionPair
    private let chosen: String
    private let note: String?
    private let groups: [String: [FormField]]
    private let isKnown: Bool

    init(
        _ pair: ConversionPair,
        _ maker: ConversionRequestFields,
        _ faults: FormFaults,
        general: String? = nil,
        isKept: Bool = false,
        words: Words
    ) {
        (self.pair, isKnown) = (pair, maker.isKnown)
        title = words("convert.form.title")
        chosen = words(
            "convert.chosen",
            [
                "origin": words("conversion.origin.\(pair.origin.rawValue)"),
                "way": words("conversion.way.\(pair.way.rawValue)"),
            ]
        )
        note = isKept ? words("convert.kept") : nil
        let (registry, parts) = (
            maker.office.registry,
            ["person": maker.person, "original": maker.original, "unread": maker.unread]
                .merging(["evidence": maker.evidence(pair)]) { $1 }
        )
        let order = ["person", "original", "unread", "evidence"]
        let names = order.flatMap { parts[$0] ?? [] }.map(\.name)
        let said = general ?? faults.general(words, beside: names, naming: registry)
        let made = HolderFields(order.flatMap { parts[$0] ?? [] }, faults, general: said, words)
        let byName = Dictionary(made.fields.map { ($0.name, $0) }) { first, _ in first }
        groups = parts.mapValues { $0.compactMap { byName[$0.name] } }
        problems = made.problems
        place = problems.isEmpty ? pair.path : nil
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": pair.path
        case "chosen": chosen
        case "form_number": hexText(SecureRandom.bytes(16))
        case "has_note": note != nil
        case "note": note ?? ""
        case "is_known": isKnown
        case "person_fields": groups["person"] ?? []
        case "original_fields": groups["original"] ?? []
        case "unread_fields": groups["unread"] ?? []
        case "evidence_fields": groups["evidence"] ?? []
        default: nil
        }
    }
}

/// 收到: number and secret of an application, to be written down or printed.
struct ConversionReceiptContent: HolderContent {
    static let template = "my-convert-receipt"
    let title: String
    let route = HolderRoute.convert
    let place: String? = nil
    private let receipt: HandedInReceipt

    init(_ receipt: HandedInReceipt, words: Words) {
        title = words("convert.taken")
        self.receipt = receipt
    }

    func child(named name: String) -> Any? {
        switch name {
        case "receipt": receipt.number
        case "secret": receipt.secret?.grouped ?? ""
        default: nil
        }
    }
}

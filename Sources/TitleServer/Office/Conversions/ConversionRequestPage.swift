import Mustache
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// An application that was handed in over the net: what it says, its files, what a machine finds of the original, and the
/// two answers.
struct ConversionRequestPage: OfficePage {
    static let template = "conversion-request"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let request: ConversionRequest
    private let facts: [Row]
    private let original: [Row]
    private let evidence: [LinkedRow]
    private let missing: [String]
    private let mayDecide: Bool

    var route: OfficeRoute? { .conversionRequest }
    var address: String? { OfficeRoute.conversionRequest.path(request.id.text) }

    init(
        _ state: HandedInState,
        _ member: StaffMember,
        _ looked: OriginalExamination?,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        _ told: ConversionWording
    ) {
        let words = told.words
        request = state.request
        title = words("conversion-request.title", ["name": request.application.holder.name])
        facts = Self.facts(state, told)
        original = looked.map { told.looked($0, from: state.request.application.origin) } ?? []
        evidence = request.files.map { Self.line($0, of: state.request, words) }
        missing = request.end == nil ? told.names(of: state.missing) : []
        let isTaker =
            (try? HandedInApplicationIsTakenByWhoConverts.check(
                member,
                receiver: request.receiver,
                competent: state.competent?.code
            )) != nil
        mayDecide = request.end == nil && isTaker
        var reason = FormField(
            name: "reason",
            label: words("decision.reason"),
            hint: words("conversion-request.reason.hint"),
            value: typed["reason"] ?? "",
            kind: .lines
        )
        reason.problem = faults.sentence(for: reason, words, naming: told.registry)
        fields = mayDecide ? [reason] : []
        problem = faults.general(words, beside: [reason.name], naming: told.registry)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "facts": facts
        case "original": original
        case "has_original": !original.isEmpty
        case "evidence": evidence
        case "missing": missing
        case "has_missing": !missing.isEmpty
        case "action": OfficeRoute.conversionRequest.path(request.id.text)
        case "may_decide": mayDecide
        case "waits_for_others": request.end == nil && !mayDecide
        case "has_case": request.conversion != nil
        case "case_href": request.conversion.map { OfficeRoute.conversion.path($0.text) } ?? ""
        default: nil
        }
    }

    private static func facts(_ state: HandedInState, _ told: ConversionWording) -> [Row] {
        let (words, request, applied) = (told.words, state.request, state.request.application)
        var rows = [
            Row(label: words("convert.receipt"), value: request.receipt),
            Row(label: words("batches.state"), value: ConversionStatusWords.state(state, words)),
            Row(label: words("conversion-request.door"), value: words(door(request))),
            Row(label: words("conversion.form.origin"), value: words("conversion.origin.\(applied.origin.rawValue)")),
            Row(label: words("conversion.form.way"), value: words("conversion.way.\(applied.way.rawValue)")),
            Row(label: words("conversion.form.holder"), value: applied.holder.name),
            Row(label: words("conversion.form.identity"), value: applied.holder.identity.masked),
            Row(label: words("conversion.form.employer"), value: applied.holder.employer),
            Row(
                label: words("conversion.form.outside"),
                value: words("conversion.outside.\(applied.holder.unitIsOutside ? "yes" : "no")")
            ),
            Row(label: words("conversion.form.original-number"), value: applied.original.number),
            Row(label: words("conversion.form.original-issuer"), value: applied.original.issuer),
            Row(label: words("convert.handed-in"), value: request.handedInAt.chinaTime),
            Row(label: words("conversion.by"), value: state.competent?.name ?? words("conversion.by.open")),
        ]
        if let letter = applied.entrustment {
            let value = "\(letter.sender) \(letter.number)"
            rows.append(Row(label: words("conversion.form.entrustment-number"), value: value))
        }
        if request.end == nil, let due = state.due {
            rows.append(Row(label: words("conversion-request.due"), value: words.written(due)))
        }
        if let end = request.end {
            let value = [end.at.chinaTime, end.decider ?? "", end.reason].filter { !$0.isEmpty }
            rows.append(Row(label: words("conversion-request.end"), value: value.joined(separator: " ")))
        }
        return rows
    }

    private static func door(_ request: ConversionRequest) -> String {
        "conversion-request.door.\(request.person == nil ? "stranger" : "holder")"
    }

    private static func line(
        _ file: ConversionRequest.File,
        of request: ConversionRequest,
        _ words: Words
    ) -> LinkedRow {
        LinkedRow(
            OfficeRoute.conversionRequestFile.path(request.id.text, hexText(file.sha256)),
            [
                words("conversion.evidence.\(file.kind.rawValue)"), file.name, file.type.rawValue,
                file.addedAt.chinaTime, hexText(file.sha256),
            ]
        )
    }
}

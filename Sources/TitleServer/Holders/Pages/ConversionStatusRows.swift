import TitleModel
import TitleWords
import TitleWorkflow

/// The lines of an application as its applicant sees them.
enum ConversionStatusRows {
    static func facts(_ state: HandedInState, _ registry: BodyRegistry, _ words: Words) -> [Row] {
        let (request, applied) = (state.request, state.request.application)
        let name = { (body: BodyCode) in registry[body]?.name ?? body.text }
        let origin = words("conversion.origin.\(applied.origin.rawValue)")
        let way = words("conversion.way.\(applied.way.rawValue)")
        let rows = [
            Row(label: words("convert.receipt"), value: request.receipt),
            Row(label: words("my.field.name"), value: applied.holder.name, isRegistered: true),
            Row(label: words("my.field.number"), value: applied.holder.identity.masked),
            Row(label: words("conversion.form.origin"), value: "\(origin) · \(way)"),
            Row(
                label: words("conversion.form.original-number"),
                value: applied.original.number,
                isRegistered: true
            ),
            Row(
                label: words("conversion.form.original-issuer"),
                value: applied.original.issuer,
                isRegistered: true
            ),
            Row(label: words("convert.handed-in"), value: request.handedInAt.chinaTime),
            Row(
                label: words("conversion.receiver"),
                value: name(state.conversion?.receiver ?? request.receiver),
                isRegistered: true
            ),
        ]
        return rows + said(state, words)
    }

    /// What the office said: why it returned the application, what it asks for, what it decided.
    private static func said(_ state: HandedInState, _ words: Words) -> [Row] {
        var rows: [Row] = []
        if let end = state.request.end, end.outcome == .returned {
            let value = "\(end.at.chinaTime) \(end.decider ?? "") \(end.reason)"
            rows.append(Row(label: words("convert.returned"), value: value, isRegistered: true))
        }
        guard let found = state.conversion else { return rows }
        if found.progress == .toBeCompleted, let asked = found.last(.askForMore) {
            rows.append(Row(label: words("convert.asked"), value: asked.statement, isRegistered: true))
        }
        if found.outcome != nil, let decision = found.decision {
            rows.append(Row(label: words("convert.ground"), value: decision.ground, isRegistered: true))
            rows.append(
                Row(label: words("conversion.form.number"), value: decision.documentNumber, isRegistered: true)
            )
        }
        if let number = found.number { rows.append(Row(label: words("face.number"), value: number.text)) }
        return rows
    }

    static func files(_ state: HandedInState, _ words: Words) -> [Cells] {
        let kept =
            state.conversion.map { $0.evidence.map { ($0.kind, $0.name, $0.addedAt) } }
            ?? state.request.files.map { ($0.kind, $0.name, $0.addedAt) }
        return kept.filter { $0.0 != .decisionDocument }.map { kind, name, at in
            Cells([words("conversion.evidence.\(kind.rawValue)"), name, at.chinaTime])
        }
    }
}

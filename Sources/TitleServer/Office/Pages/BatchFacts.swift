import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// What a batch's page says of it.
enum BatchFacts {
    static func rows(_ state: BatchState, _ bodies: BodyRegistry, _ words: Words) -> [Row] {
        var rows = [
            Row(label: words("batches.state"), value: words("office.state.\(state.progress.rawValue)")),
            Row(label: words("batches.review-end"), value: words.written(state.line.reviewEnd)),
            Row(label: words("batches.people"), value: people(state, words)),
            Row(label: words("batches.file"), value: state.record.fileName, isRegistered: true),
        ]
        if let ratio = state.ratio {
            let said = RatioText.sentence(ratio, above: state.ratioAbove, words)
            rows.append(Row(label: words("desk.ratio"), value: said))
        }
        if let publicity = state.publicity { rows += StepFacts.publicity(publicity, words) }
        if let closed = state.publicity?.closedAt {
            rows.append(Row(label: words("batches.closed"), value: closed.chinaTime))
        }
        if let withdrawal = state.publicity?.withdrawal {
            let document = "\(withdrawal.documentNumber) \(words.written(withdrawal.documentDate))"
            rows.append(
                Row(
                    label: words("batches.withdrawn"),
                    value: "\(withdrawal.at.chinaTime) \(document) \(withdrawal.reason)"
                )
            )
        }
        if let discard = state.discard {
            let said = "\(discard.at.chinaTime) \(discard.by) \(discard.reason)"
            rows.append(Row(label: words("batches.discarded"), value: said, isRegistered: true))
        }
        if let body = state.filingBody {
            rows.append(
                Row(label: words("batches.filed-with"), value: bodies[body]?.name ?? body.text, isRegistered: true)
            )
        }
        rows += state.filings.compactMap(\.acceptance).map { acceptance in
            Row(
                label: words("batches.accepted"),
                value: "\(acceptance.documentNumber) \(words.written(acceptance.documentDate))"
            )
        }
        rows.append(Row(label: words("batches.certificates"), value: String(state.line.certificates)))
        return rows
    }

    private static func people(_ state: BatchState, _ words: Words) -> String {
        let removed = [("removed", state.removed.objected), ("ended", state.removed.fraud)].filter { $0.1 > 0 }
            .map { words("batches.people.\($0.0)", ["count": String($0.1)]) }
        let all = words("batches.people.count", ["count": String(state.line.rows)])
        let banned = state.record.batch.level == .senior ? "banned-approved" : "banned"
        let today = state.banned.filter { !state.bannedForGood.contains($0) }
        let held = [("uncovered", state.uncovered), (banned, today), ("\(banned)-for-good", state.bannedForGood)]
        let waiting = held.filter { !$0.1.isEmpty }
            .map { reason, lines in
                let told = FilingBlock.listed(lines, separator: words("list.separator"))
                return words("batches.people.\(reason)", ["lines": told])
            }
        return ([all] + removed + waiting).joined(separator: words("list.separator"))
    }

    /// Every kind, with what stands of it; the latest of a kind counts.
    static func papers(_ state: BatchState, _ member: StaffMember, _ words: Words) -> [StepLink] {
        guard state.record.batch.level != .senior else { return [] }
        return BatchPaper.Kind.allCases.map { kind in
            let place = StepPlace(.attachPaper, state, part: kind.rawValue)
            let paper = state.papers.last { $0.kind == kind }
            return StepLink(
                place.flatMap { $0.isDue && $0.isFor(member) ? $0 : nil },
                cells: [words("office.paper.\(kind.rawValue)"), paper.map { said($0, words) } ?? words("batches.none")]
            )
        }
    }

    /// How many kinds are there, of all.
    static func papersStated(_ state: BatchState, _ words: Words) -> String {
        let stated = Set(state.papers.map(\.kind)).count
        return words("batch.papers.count", ["stated": String(stated), "all": String(BatchPaper.Kind.allCases.count)])
    }

    static func said(_ paper: BatchPaper, _ words: Words) -> String {
        let days = [paper.date, paper.from, paper.to].compactMap { $0.map { words.written($0) } }
        let count = paper.count.map { count in
            paper.vacancies.map { words("batches.posts", ["posts": String(count), "vacancies": String($0)]) }
                ?? words("batches.people.count", ["count": String(count)])
        }
        let consent = paper.consentDate.map { day in
            words("batches.consent", ["number": paper.consentNumber ?? "", "day": words.written(day)])
        }
        let units = paper.units.isEmpty ? nil : words("batches.units", ["count": String(paper.units.count)])
        let parts =
            [paper.documentNumber] + days + [consent, paper.place, units, count, paper.statement, paper.fileName]
        let text = parts.compactMap { $0 }.joined(separator: words("list.separator"))
        return text.count > 120 ? "\(text.prefix(120))…" : text
    }

    /// What was said and by whom is for those alone who decide.
    static func objections(_ state: BatchState, _ member: StaffMember, _ words: Words) -> [StepLink] {
        state.objections.map { raised in
            let place = StepPlace(.decideObjection, state, part: raised.objection.id.text)
            let row = raised.row.map { words("step.fact.row", ["line": String($0.line), "name": $0.name]) }
            let decided = raised.decisions.last.map { words("office.decision.\($0.decision.rawValue)") }
            return StepLink(
                place.flatMap { $0.isFor(member) ? $0 : nil },
                cells: [
                    place?.isFor(member) == true ? raised.objection.receipt : words("batch.receipt.hidden"),
                    raised.objection.raisedAt.chinaTime,
                    row ?? words("step.fact.whole-batch"), decided ?? words("batches.undecided"),
                ]
            )
        }
    }
}

import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// A line of a table of the desk: where it leads, its cells, and how pressing it is.
struct DeskLine: MustacheParent, Sendable {
    private let href: String?
    private let cells: Cells
    private let due: DueText

    init(href: String?, cells: [String], due: DueText) {
        self.href = href
        self.cells = Cells(cells)
        self.due = due
    }

    func child(named name: String) -> Any? {
        switch name {
        case "has_href": href != nil
        case "href": href ?? ""
        case "due": due.text
        case "has_due": !due.text.isEmpty
        case "due_style": due.style
        default: cells.child(named: name)
        }
    }
}

/// A batch in a few words: body, year, level.
struct BatchName {
    let registry: BodyRegistry
    let words: Words

    func text(_ batch: ResultBatch) -> String {
        words(
            "batch.title",
            [
                "body": body(batch.reviewingBody), "year": String(batch.reviewEnd.year),
                "level": words("roster.level.\(batch.level.rawValue)"),
            ]
        )
    }

    func body(_ code: BodyCode) -> String { registry[code]?.name ?? code.text }
}

extension DeskTask {
    /// Where it is done; nil where the office has no page for it.
    var href: String? {
        guard let batch = batch?.id.text else { return partPath }
        return switch kind {
        case .openPublicity: OfficeRoute.batchPublicity.path(batch)
        case .closePublicity: OfficeRoute.batchClosing.path(batch)
        case .decideObjection: part.map { OfficeRoute.batchObjection.path(batch, $0) }
        case .papersMissing: OfficeRoute.batch.path(batch) + "#papers"
        case .submitFiling: OfficeRoute.batchFiling.path(batch)
        case .acceptFiling: OfficeRoute.batchAcceptance.path(batch)
        case .signLink: part.map { OfficeRoute.chainLink.path(batch, $0) }
        case .completeFiling: OfficeRoute.batch.path(batch) + "#filings"
        case .confirmCase, .confirmChange, .confirmPhoto, .confirmApproval, .orderHeldRows, .confirmBan,
            .confirmBanLifting,
            .confirmFraud, .confirmRecovery, .confirmDuties, .answerCorrection,
            .handleConversion, .decideConversion, .confirmConversion, .takeConversionRequest, .acceptMapping,
            .checkForgery:
            partPath
        }
    }

    /// Of what belongs to no batch.
    private var partPath: String? {
        guard let part else { return nil }
        return switch kind {
        case .confirmCase: OfficeRoute.oneCase.path(part)
        case .confirmChange: person.map { OfficeRoute.personChange.path($0.text, part) }
        case .confirmPhoto: OfficeRoute.photo.path(part)
        case .confirmApproval: OfficeRoute.approval.path(part)
        case .orderHeldRows: OfficeRoute.batchHeldRows.path(part)
        case .confirmBan: OfficeRoute.outsideBan.path(part)
        case .confirmBanLifting: OfficeRoute.banLifting.path(part)
        case .confirmFraud: person.map { OfficeRoute.fraud.path($0.text, part) }
        case .confirmRecovery: person.map { OfficeRoute.personRecovery.path($0.text, part) }
        case .confirmDuties: OfficeRoute.dutyProposal.path(part)
        case .answerCorrection: OfficeRoute.correctionRequest.path(part)
        case .handleConversion, .decideConversion, .confirmConversion: OfficeRoute.conversion.path(part)
        case .takeConversionRequest: OfficeRoute.conversionRequest.path(part)
        case .acceptMapping: OfficeRoute.mappings.path
        case .signLink: subject.map { OfficeRoute.signing.path(part, $0.text) }
        case .checkForgery: OfficeRoute.forgery.path(part)
        default: nil
        }
    }

    /// What it is about, in words.
    func subject(_ name: BatchName) -> String {
        let batch = batch.map { name.text($0) }
        let about: [String] =
            switch kind {
            case .papersMissing: self.about.map { name.words("office.paper.\($0)") }
            case .confirmChange:
                self.about.prefix(1) + self.about.dropFirst().map { name.words("persons.change.\($0)") }
            case .handleConversion, .decideConversion, .confirmConversion:
                self.about.prefix(1) + self.about.dropFirst().map { name.words("conversion.state.\($0)") }
            case .signLink: self.about + (part.map { [name.words("chain.act.\($0)")] } ?? [])
            default: self.about
            }
        let said = about.joined(separator: name.words("list.separator"))
        guard let batch, !said.isEmpty else { return batch ?? said }
        return name.words("desk.subject", ["batch": batch, "about": said])
    }
}

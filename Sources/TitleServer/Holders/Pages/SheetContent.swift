import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 本人职称一览: the chain of all one's titles on one sheet, to be printed.
struct SheetContent: HolderContent {
    static let template = "my-sheet"
    let title: String
    let route = HolderRoute.sheet
    private let holder: SignedInHolder
    private let lines: [SheetLine]
    private let printed: String

    init(_ titles: OwnTitles, _ holder: SignedInHolder, at now: Instant, words: Words) {
        title = words("my.sheet.title")
        self.holder = holder
        lines =
            titles.certificates.map { SheetLine($0, titles, words) }
            + titles.underWay.reversed().compactMap { SheetLine($0, titles.reviewers, words) }
            + titles.recorded.map { SheetLine($0, words) }
        printed = words("my.sheet.printed", ["time": now.chinaTime])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": holder.name
        case "number": holder.maskedNumber
        case "lines": lines
        case "has_lines": !lines.isEmpty
        case "printed": printed
        default: nil
        }
    }
}

/// One title of the sheet.
struct SheetLine: MustacheParent {
    private let cells: Cells
    /// Empty where nothing came before or after.
    private let chain: String

    init(_ own: OwnCertificate, _ titles: OwnTitles, _ words: Words) {
        let (result, certificate) = (own.registered.result, own.registered.certificate)
        let specialty = result.specialty.map { "（\($0)）" } ?? ""
        cells = Cells([
            result.title.name, words.level(result.level), result.title.seriesName + specialty,
            words.written(result.qualifiedOn), own.issuer, certificate.number.text, certificate.code.grouped,
            words("status.word.\(own.status.word)"),
        ])
        chain = Self.chain(own, titles, words)
    }

    /// A certificate of the region's that was handed in; nil of anything that has none.
    init?(_ row: OwnRow, _ bodies: [BodyCode: String], _ words: Words) {
        guard !row.isRemoved, let number = row.approved.regionsNumber else { return nil }
        let result = row.result
        let specialty = result.specialty.map { "（\($0)）" } ?? ""
        cells = Cells([
            result.title.name, words.level(result.level), result.title.seriesName + specialty,
            words.written(result.qualifiedOn), row.approver.flatMap { bodies[$0] } ?? "—", number, "—",
            words("my.stage.\(OwnTitleStage.regionIssued.rawValue)"),
        ])
        chain = ""
    }

    /// A title got elsewhere, as it is on record: nothing is issued for it.
    init(_ own: OwnRecordedTitle, _ words: Words) {
        let title = own.state.title
        cells = Cells([
            title.title, title.rank.map { words.level($0.level) } ?? "—", own.series.isEmpty ? "—" : own.series,
            words.written(title.obtainedOn), title.issuer, title.number, "—", RecordedTitlePage.state(own.state, words),
        ])
        chain = ""
    }

    /// What it took the place of, what it was converted from, and what took its place, as the register has it.
    private static func chain(_ own: OwnCertificate, _ titles: OwnTitles, _ words: Words) -> String {
        func said(_ key: String, _ number: String) -> String { words("my.sheet.chain.\(key)", ["number": number]) }
        let before = titles.predecessor(of: own).map { before in
            let isVersion = before.registered.result.id == own.registered.result.id
            return said(isVersion ? "version" : "replaces", before.number.text)
        }
        let parts =
            [
                before, before == nil ? own.convertedFrom.map { said("converted-from", $0) } : nil,
                own.reason?.successor.map { said("replaced", $0.text) },
            ].compactMap(\.self)
            + own.convertedTo.map { note in
                words("my.sheet.chain.converted-to", ["issuer": note.issuerName, "number": note.number])
            }
        return parts.joined(separator: words("list.separator"))
    }

    func child(named name: String) -> Any? {
        switch name {
        case "has_chain": !chain.isEmpty
        case "chain": chain
        default: cells.child(named: name)
        }
    }
}

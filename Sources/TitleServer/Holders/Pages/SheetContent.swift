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
        lines = titles.certificates.map { SheetLine($0, words) }
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

private struct SheetLine: MustacheParent {
    private let cells: Cells

    init(_ own: OwnCertificate, _ words: Words) {
        let (result, certificate) = (own.registered.result, own.registered.certificate)
        let specialty = result.specialty.map { "（\($0)）" } ?? ""
        cells = Cells([
            result.title.name, words.level(result.level), result.title.seriesName + specialty,
            words.written(result.qualifiedOn), own.issuer, certificate.number.text, certificate.code.grouped,
            words("status.word.\(own.status.word)"),
        ])
    }

    func child(named name: String) -> Any? { cells.child(named: name) }
}

internal import TitleModel
internal import TitleSecrets
internal import TitleSheets
internal import TitleStore

/// The trail as a table to be kept: csv or xlsx, with one line an event and no cell that a spreadsheet takes for a formula.
public struct AuditTable: Sendable {
    private let header: [String]
    private let rows: [[String]]

    /// `words` gives the columns' names; what was done stands in the trail's own words.
    public init(_ page: AuditPage, _ words: Wording) {
        header = Self.columns.map { words("audit.column.\($0)", [:]) }
        rows = page.events.reversed().map { Self.cells(of: $0, page) }
    }

    private static let columns = [
        "sequence", "when", "actor", "who", "act", "subject", "from", "before", "after", "document", "facts", "hash",
    ]

    private static func cells(of link: ChainedAuditEvent, _ page: AuditPage) -> [String] {
        let (event, facts) = (link.event, link.event.texts)
        let named = ["from", "before", "after", "document"]
        let rest = facts.filter { !named.contains($0.key) }.sorted { $0.key < $1.key }
        let who = page.people[event.actor]?.name ?? ""
        let act = [String(link.sequence), event.at.chinaTime, event.actor, who, event.action, event.subject]
        let told = rest.map { "\($0.key): \($0.value)" }.joined(separator: "; ")
        return act + named.map { facts[$0] ?? "" } + [told, hexText(link.hash)]
    }

    /// UTF-8 with a mark in front, as spreadsheets know it.
    public var csv: [UInt8] {
        let lines = ([header] + rows).map { row in
            row.map { QuotedCell.text(PlainCell.text($0)) }.joined(separator: ",")
        }
        return [0xEF, 0xBB, 0xBF] + Array(lines.joined(separator: "\r\n").utf8) + Array("\r\n".utf8)
    }

    /// The bytes of a workbook, every cell of it text.
    /// - Throws: `RosterNotWritten`.
    public func xlsx(_ words: Wording) throws(RosterNotWritten) -> [UInt8] {
        let cells = [header.map { WrittenCell($0, .header) }] + rows.map { $0.map { WrittenCell(PlainCell.text($0)) } }
        let sheet = WrittenSheet(
            name: words("audit.title", [:]),
            rows: cells,
            frozenRows: 1,
            widths: [10, 20, 28, 14, 24, 30, 18, 18, 18, 24, 60, 66]
        )
        do throws(SpreadsheetNotWritten) {
            return try SpreadsheetWriter.bytes(of: [sheet])
        } catch {
            throw RosterNotWritten(reason: error.reason)
        }
    }
}

/// A text that no spreadsheet takes for a formula, however it is opened.
enum PlainCell {
    /// An apostrophe stands before what begins as a formula does.
    static func text(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
            return text
        }
        return "'" + text
    }
}

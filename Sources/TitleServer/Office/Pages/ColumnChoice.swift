import TitleModel
import TitleWords
import TitleWorkflow

/// What a person can say of columns that could not be told.
struct ColumnChoice: Sendable {
    /// Columns that were not found; the words above the file's columns may be any of them.
    private let missing: [RosterColumn]
    /// Words that may mean several columns, or mean none of them.
    private let headers: [String]
    /// What those words may mean.
    private let candidates: [RosterColumn]

    /// More choices than these, and longer ones, make a page nobody reads.
    private static let most = 60
    private static let longest = 16

    init(_ found: CheckedRoster?) {
        let words = Array((found?.headers ?? []).prefix(Self.most))
        switch found?.report.outcome {
        case .refused(.missingColumns(let columns)): (missing, headers, candidates) = (columns, words, [])
        case .refused(.noHeader): (missing, headers, candidates) = (RosterColumn.required, words, [])
        case .refused(.ambiguousColumn(let header, _, let columns)):
            (missing, headers, candidates) = ([], [header], columns)
        case .judged(_, let table):
            missing = []
            headers = Array(table.header.ignored.prefix(Self.most))
            candidates = headers.isEmpty ? [] : RosterColumn.allCases.filter { table.header.columns[$0] == nil }
        default: (missing, headers, candidates) = ([], [], [])
        }
    }

    /// The words that a form names by their place; a form never carries them.
    func header(_ place: String) -> String? {
        Int(place).flatMap { headers.indices.contains($0) ? headers[$0] : nil }
    }

    static func name(of column: RosterColumn) -> String { "column-\(column.rawValue)" }

    func fields(_ words: Words) -> [FormField] {
        guard !headers.isEmpty else { return [] }
        let named = headers.indices.map { (String($0), label($0)) }
        let perColumn = missing.map { column in
            FormField(
                name: Self.name(of: column),
                label: words("rosters.column.of", ["column": words("roster.column.\(column.rawValue)")]),
                kind: .choice(Self.options(named, words))
            )
        }
        return candidates.isEmpty ? perColumn : [header(words), column(words)]
    }

    private func label(_ place: Int) -> String {
        let text = headers[place]
        let start = String(text.unicodeScalars.prefix(Self.longest))
        return QuotedText.shown(start) + (start.utf8.count < text.utf8.count ? "…" : "")
    }

    private func header(_ words: Words) -> FormField {
        let options = headers.indices.map { place in
            FormField.Option(value: String(place), label: label(place), isChosen: headers.count == 1)
        }
        return FormField(name: "header", label: words("rosters.column.header"), kind: .choice(options))
    }

    private func column(_ words: Words) -> FormField {
        let named = candidates.map { ($0.rawValue, words("roster.column.\($0.rawValue)")) }
        return FormField(
            name: "column",
            label: words("rosters.column.meaning"),
            kind: .choice(Self.options(named, words))
        )
    }

    private static func options(_ choices: [(String, String)], _ words: Words) -> [FormField.Option] {
        [.init(value: "", label: words("field.body.choose"), isChosen: false)]
            + choices.map { .init(value: $0.0, label: $0.1, isChosen: false) }
    }
}

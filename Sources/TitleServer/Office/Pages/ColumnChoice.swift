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

    /// More choices than these make a page nobody reads.
    private static let most = 60

    init(_ report: RosterReport?, of file: RosterFile) {
        let words = { Array(RosterHeader.words(in: file.bytes).prefix(Self.most)) }
        switch report?.outcome {
        case .refused(.missingColumns(let columns)): (missing, headers, candidates) = (columns, words(), [])
        case .refused(.noHeader): (missing, headers, candidates) = (RosterColumn.required, words(), [])
        case .refused(.ambiguousColumn(let header, _, let columns)):
            (missing, headers, candidates) = ([], [header], columns)
        case .judged(_, let table):
            missing = []
            headers = Array(table.header.ignored.prefix(Self.most))
            candidates = headers.isEmpty ? [] : RosterColumn.allCases.filter { table.header.columns[$0] == nil }
        default: (missing, headers, candidates) = ([], [], [])
        }
    }

    static func name(of column: RosterColumn) -> String { "column-\(column.rawValue)" }

    func fields(_ words: Words) -> [FormField] {
        guard !headers.isEmpty else { return [] }
        let perColumn = missing.map { column in
            FormField(
                name: Self.name(of: column),
                label: words("rosters.column.of", ["column": words("roster.column.\(column.rawValue)")]),
                kind: .choice(Self.options(headers.map { ($0, $0) }, words))
            )
        }
        return candidates.isEmpty ? perColumn : [header(words), column(words)]
    }

    private func header(_ words: Words) -> FormField {
        let options = headers.map { FormField.Option(value: $0, label: $0, isChosen: headers.count == 1) }
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

import TitleWorkflow

/// Bytes that a list takes in memory, rather too many than too few: while it is looked up, and once it is.
struct ListMemory: Equatable, Sendable {
    let atWork: Int
    let finished: Int

    /// A question with its result: ten texts, none over 204 bytes, few of them there at once.
    private static let line = 1024
    /// A text's place in its row, and what one that is kept elsewhere takes beside its bytes.
    private static let (place, apart) = (16, 32)
    private static let row = 96

    init(_ list: HandedInList) {
        let documents = list.questions.reduce(0) { sum, placed in
            guard case .document(let bytes, _) = placed.question else { return sum }
            return sum + bytes.count
        }
        finished = list.questions.count * Self.line + Self.own(list.own)
        atWork = finished + documents
    }

    private static func own(_ own: ListWorkbook.OwnCells) -> Int {
        own.rows.values.reduce(cells(own.heads)) { $0 + cells($1) }
    }

    private static func cells(_ texts: [String]) -> Int {
        texts.reduce(row) { sum, text in
            let bytes = text.utf8.count
            return sum + place + (bytes > 15 ? apart + bytes : 0)
        }
    }
}

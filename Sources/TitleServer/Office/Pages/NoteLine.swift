import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// A sentence in a list.
struct NoteLine: MustacheParent, Sendable {
    let text: String

    func child(named name: String) -> Any? { name == "note_line" ? text : nil }
}

extension NoteLine {
    /// The hidden sheets of a file that hold something and were not read, then its macros and links.
    static func unread(_ table: RosterTable, _ words: Words) -> [NoteLine] {
        table.unread(words.callAsFunction).map { NoteLine(text: $0) }
    }
}

import Mustache

/// A sentence in a list.
struct NoteLine: MustacheParent, Sendable {
    let text: String

    func child(named name: String) -> Any? { name == "note_line" ? text : nil }
}

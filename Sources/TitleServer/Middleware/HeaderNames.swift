import Hummingbird

/// Hummingbird hands on the collection of header fields but not the name of its element.
typealias HTTPField = HTTPFields.Element

extension HTTPField.Name {
    /// A name written in the source; `Server` would stand in for a name that is no token, which a test forbids.
    static func constant(_ text: String) -> HTTPField.Name { HTTPField.Name(text) ?? .server }
}

import Mustache

/// A value that a form carries along unseen.
struct HiddenField: MustacheParent, Sendable {
    let name: String
    let value: String

    func child(named key: String) -> Any? {
        switch key {
        case "hidden_name": name
        case "hidden_value": value
        default: nil
        }
    }
}

import Mustache

/// A line of a table whose first cell may lead somewhere.
struct LinkedRow: MustacheParent, Sendable {
    private let href: String?
    private let cells: Cells

    init(_ href: String?, _ cells: [String]) {
        self.href = href
        self.cells = Cells(cells)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "has_href": href != nil
        case "href": href ?? ""
        default: cells.child(named: name)
        }
    }
}

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

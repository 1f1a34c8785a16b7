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

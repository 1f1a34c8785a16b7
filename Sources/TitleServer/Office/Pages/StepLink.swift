import Mustache
import TitleModel
import TitleWorkflow

/// A line that leads to a step, for those who may take it now.
struct StepLink: MustacheParent, Sendable {
    private let href: String?
    private let cells: Cells
    private let isAside: Bool

    /// `isAside`: not what comes first for the reader.
    init(_ place: StepPlace?, cells: [String], isAside: Bool = false) {
        href = place?.path
        self.isAside = isAside
        self.cells = Cells(cells)
    }

    /// Whether the reader may go there.
    var leads: Bool { href != nil }

    func child(named name: String) -> Any? {
        switch name {
        case "has_href": leads
        case "href": href ?? ""
        case "is_aside": isAside
        default: cells.child(named: name)
        }
    }
}

/// One element of the logical structure (ISO 32000-1, 14.7), in reading order.
public struct PDFStructureElement: Sendable {
    /// The standard structure types (14.8.4) that we use.
    ///
    /// There are no others, so that no role map is needed.
    public enum Kind: String, Sendable {
        case part = "Part"
        case section = "Sect"
        case division = "Div"
        case heading1 = "H1"
        case heading2 = "H2"
        case heading3 = "H3"
        case paragraph = "P"
        case span = "Span"
        case figure = "Figure"
        case caption = "Caption"
        case link = "Link"
        case form = "Form"
        case list = "L"
        case listItem = "LI"
        case label = "Lbl"
        case listBody = "LBody"
        case table = "Table"
        case tableHead = "THead"
        case tableBody = "TBody"
        case tableRow = "TR"
        case tableHeader = "TH"
        case tableData = "TD"
    }

    public enum Child: Sendable {
        case element(PDFStructureElement)
        /// A marked-content sequence of the element's page, by its MCID; each stands in exactly one element.
        case marked(Int)
        /// A link of the page, by its index in `PDFPage.links`. The element is of kind `link`.
        case link(Int)
    }

    /// Whether all of an element stands on one page; of each kind one at a time may go on over several.
    public enum Extent: Sendable {
        case whole, begins, continues, ends

        var isContinued: Bool { self == .continues || self == .ends }
        var goesOn: Bool { self == .begins || self == .continues }
    }

    /// What a header cell is the header of (14.8.5.7).
    public enum Scope: String, Sendable {
        case column = "Column"
        case row = "Row"
    }

    public let kind: Kind
    /// What a picture shows, for those who cannot see it; required for figures.
    public let alternative: String?
    /// The text that the marks stand for, where the glyphs alone do not say it.
    public let actualText: String?
    /// BCP 47, where it differs from the document's.
    public let language: String?
    /// The place of a figure on the page.
    public let boundingBox: PDFRectangle?
    public let children: [Child]
    public var extent = Extent.whole
    public var scope = Scope.column

    public init(
        _ kind: Kind,
        alternative: String? = nil,
        actualText: String? = nil,
        language: String? = nil,
        boundingBox: PDFRectangle? = nil,
        children: [Child]
    ) {
        self.kind = kind
        self.alternative = alternative
        self.actualText = actualText
        self.language = language
        self.boundingBox = boundingBox
        self.children = children
    }
}

/// A part of the page that readers are told about, under the name by which the reading order knows it.
public struct DisplayPiece: Equatable, Sendable {
    public let name: String
    public let commands: [DisplayCommand]
    /// BCP 47, where it differs from the page's.
    public var language: String?

    /// The words of the piece in drawing order.
    public var text: String { commands.text }
}

extension [DisplayCommand] {
    fileprivate var text: String {
        map { command in
            switch command {
            case .glyphs(let run): run.text
            case .group(_, _, let inner): inner.text
            case .shape, .picture, .symbol: ""
            }
        }.joined()
    }
}

/// What is told of the page, one item a sentence, in the order of reading.
public struct ReadingItem: Equatable, Sendable {
    /// A standard structure type (ISO 32000-1, 14.8.4) that our documents use.
    public enum Role: String, CaseIterable, Sendable {
        case heading1 = "H1"
        case heading2 = "H2"
        case heading3 = "H3"
        case paragraph = "P"
        case figure = "Figure"
        case link = "Link"
        case table = "Table"
    }

    /// On which pages of a document of several an item stands; a page alone has them all.
    public enum Pages: String, Sendable { case first, last }

    public let role: Role
    /// Names of pieces; fixed ones begin with `#`.
    public let parts: [String]
    /// For figures: what they show.
    public let alternative: String?
    /// The text without which the item is left out, fixed parts and all; nil for one that always stands.
    public let condition: String?
    public let pages: Pages

    public init(
        role: Role,
        parts: [String],
        alternative: String? = nil,
        condition: String? = nil,
        pages: Pages = .first
    ) {
        self.role = role
        self.parts = parts
        self.alternative = alternative
        self.condition = condition
        self.pages = pages
    }
}

import TitleModel

/// Where a page of /my/looks begins: behind the last line of the page before, so that what comes in meanwhile moves nothing.
struct LooksCursor: Equatable, Sendable {
    /// The name of it in the address.
    static let field = "behind"

    let at: Instant
    let id: Identifier

    init(behind line: LookUp) { (at, id) = (line.at, line.id) }

    /// Nil for what is no cursor.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = Identifier(String(parts[1])) else {
            return nil
        }
        (at, self.id) = (Instant(milliseconds: milliseconds), id)
    }

    var text: String { "\(at.milliseconds)-\(id.text)" }
}

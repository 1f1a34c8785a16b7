import Hummingbird
import TitleFiles
import TitleModel
import TitleSecrets

/// Where the next page of a listing begins: behind a thing that was shown, so that what is added or taken away meanwhile
/// moves nothing.
///
/// Opaque to whoever is told it: base 64 of the listing and the key.
struct PageCursor: Equatable, Sendable {
    enum Listing: String, Sendable {
        case watches = "w"
        case webhooks = "h"
        case attempts = "a"
        case lookUps = "l"
    }

    let listing: Listing
    let last: Identifier

    var text: String { base64URLText(Array("\(listing.rawValue)\(last.text)".utf8)) }

    /// Nil for what is no cursor of that listing.
    init?(_ text: String, of listing: Listing) {
        guard let bytes = base64URLBytes(text), let plain = String(validating: bytes, as: UTF8.self),
            plain.hasPrefix(listing.rawValue), let last = Identifier(String(plain.dropFirst()))
        else { return nil }
        self.init(listing, behind: last)
    }

    init(_ listing: Listing, behind last: Identifier) {
        (self.listing, self.last) = (listing, last)
    }
}

/// The page of a listing that is asked for: `?limit=50&cursor=…`.
struct PageQuestion: Sendable {
    let limit: Int
    let last: Identifier?
    private let listing: PageCursor.Listing
    private let path: String

    static let usual = 50
    static let most = 100

    /// - Throws: `StopReason.cursorUnfit` for a limit out of bounds, for what is no cursor of the listing, and for what is
    ///   stated twice.
    init(_ request: Request, of listing: PageCursor.Listing) throws(StopReason) {
        let stated = request.uri.query ?? ""
        // What says something twice, or badly, is not answered as if it said nothing.
        guard let query = stated.isEmpty ? .empty : URLEncodedForm(stated) else { throw .cursorUnfit }
        (self.listing, path) = (listing, request.uri.path)
        let asked = query["limit"].map { Int($0) } ?? Self.usual
        guard let asked, (1...Self.most).contains(asked) else { throw .cursorUnfit }
        limit = asked
        guard let text = query["cursor"] else {
            last = nil
            return
        }
        guard let cursor = PageCursor(text, of: listing) else { throw .cursorUnfit }
        last = cursor.last
    }

    /// The answer to it; `found` is one more than the limit where another page follows.
    func answer<Item>(
        _ found: [Item],
        _ key: (Item) -> Identifier,
        _ json: (Item) -> JSONText,
        _ headers: HTTPFields
    ) -> (json: JSONText, headers: HTTPFields) {
        let (items, hasMore) = (found.prefix(limit), found.count > limit)
        let next = hasMore ? items.last.map { PageCursor(listing, behind: key($0)).text } : nil
        var headers = headers
        if let next { headers[.link] = "<\(path)?limit=\(limit)&cursor=\(next)>; rel=\"next\"" }
        let json = JSONText.object([("items", .array(items.map(json))), ("nextCursor", .string(next))])
        return (json, headers)
    }
}

extension HTTPField.Name {
    fileprivate static let link = constant("link")
}

import Hummingbird

/// How the pages look to a reader: as usual, or 关怀版, with large type and strong contrast.
///
/// The pages are the same bytes in both; only the style sheet differs, by a cookie.
enum ReadingView: String, CaseIterable, Sendable {
    case usual, care

    static let parameter = "view"

    static func of(_ request: Request) -> ReadingView {
        request.cookies[parameter].flatMap { ReadingView(rawValue: $0.value) } ?? .usual
    }

    static func asked(_ request: Request) -> ReadingView? {
        request.uri.query.flatMap { URLEncodedForm($0) }?[parameter].flatMap { ReadingView(rawValue: $0) }
    }

    /// Kept for a year; holds nothing but the view.
    var cookie: String { "\(Self.parameter)=\(rawValue); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly" }
}

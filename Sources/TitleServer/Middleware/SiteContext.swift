import Hummingbird
import Logging
import TitleWords

/// What belongs to one request: who asks, and how to be rid of them.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address of the other end of the connection; nil where there is none (tests without a network).
    let peer: String?
    /// Closes the connection at once.
    let close: @Sendable () -> Void

    init(source: ApplicationRequestContextSource) {
        let channel = source.channel
        coreContext = .init(source: source)
        peer = channel.remoteAddress?.ipAddress
        close = { channel.close(mode: .all, promise: nil) }
    }
}

/// The language of an answer: as asked for in the address, else as last chosen (cookie), else Chinese.
enum LanguageChoice {
    static let parameter = "lang"

    static func of(_ request: Request) -> Language {
        asked(request) ?? cookie(request) ?? .chinese
    }

    static func asked(_ request: Request) -> Language? {
        request.uri.query.flatMap { URLEncodedForm($0) }?[parameter].flatMap { Language(rawValue: $0) }
    }

    private static func cookie(_ request: Request) -> Language? {
        request.cookies[parameter].flatMap { Language(rawValue: $0.value) }
    }

    /// Kept for a year; holds nothing but the language.
    static func setCookie(_ language: Language) -> String {
        "\(parameter)=\(language.rawValue); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"
    }
}

import Hummingbird
import Logging
import TitleModel
import TitleWorkflow

/// What belongs to one request: who asks, and how to be rid of them.
struct OfficeContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address of the other end of the connection; nil where there is none (tests without a network).
    let peer: String?
    /// Closes the connection at once.
    let close: @Sendable () -> Void
    var visitor = Visitor.stranger
    /// The token that this browser's forms are bound to: the session's, or one from before it.
    var token = SessionToken()

    init(source: ApplicationRequestContextSource) {
        let channel = source.channel
        coreContext = .init(source: source)
        peer = channel.remoteAddress?.ipAddress
        close = { channel.close(mode: .all, promise: nil) }
    }
}

/// Who asks.
enum Visitor: Sendable {
    case stranger
    /// Whose session has ended.
    case over(Identifier)
    case signedIn(SignedIn)
}

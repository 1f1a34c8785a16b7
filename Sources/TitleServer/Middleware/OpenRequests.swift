import NIOCore
import NIOHTTPTypes

/// How many requests of a connection were handed on to the router and are not answered yet.
///
/// Stands behind the decoder; puts the handler of known answers in front of it.
final class OpenRequests: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let answers: KnownAnswers
    /// Counted in front of the decoder, taken off behind it.
    var count = 0

    init(answers: KnownAnswers) {
        self.answers = answers
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let first = KnownAnswerHandler(answers, behind: self)
        do {
            try context.pipeline.syncOperations.addHandler(first, position: .first)
        } catch {
            context.fireErrorCaught(error)
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { count -= 1 }
        context.write(data, promise: promise)
    }
}

import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Gives known answers on the connection's own thread, before the router, its tasks and its middleware are asked.
///
/// Only while no other request of the connection waits for its answer, since answers come in the order of the requests,
/// and only while the other end takes its answers: else the long way waits, and reads nothing more meanwhile.
final class KnownAnswerHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let answers: KnownAnswers
    /// Requests that were handed on and not answered yet.
    private var waiting = 0
    /// The answer to the request whose end has not come yet.
    private var answer: PlainAnswer?
    private var hasWritten = false
    private var peer: String?
    /// Idle connections are closed by a handler that sees only what is handed on; so from time to time something is.
    private var handOnAfter = NIODeadline.now() + handOnEvery

    private static let handOnEvery = TimeAmount.seconds(10)

    init(_ answers: KnownAnswers) {
        self.answers = answers
    }

    func channelActive(context: ChannelHandlerContext) {
        peer = context.remoteAddress?.ipAddress
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let request):
            answer = known(request, context)
            guard answer == nil else { return }
            waiting += 1
            handOnAfter = .now() + Self.handOnEvery
            context.fireChannelRead(data)
        case .end where answer != nil: write(context: context)
        case .body, .end: context.fireChannelRead(data)
        }
    }

    private func known(_ request: HTTPRequest, _ context: ChannelHandlerContext) -> PlainAnswer? {
        guard waiting == 0, context.channel.isWritable, .now() < handOnAfter else { return nil }
        return answers.answer(to: request, from: peer)
    }

    private func write(context: ChannelHandlerContext) {
        guard let answer = answer.take() else { return }
        let head = HTTPResponse(status: answer.status, headerFields: answer.headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        hasWritten = true
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if hasWritten { context.flush() }
        hasWritten = false
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { waiting -= 1 }
        context.write(data, promise: promise)
    }
}

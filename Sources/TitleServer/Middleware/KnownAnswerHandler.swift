import NIOCore

/// Gives known answers on the connection's own thread, from the bytes of the request, before decoder, router, tasks and
/// middleware are asked.
///
/// Only while no other request of the connection waits for its answer, since answers come in the order of the requests,
/// and only while the other end takes its answers: else the long way waits, and reads nothing more meanwhile. From the
/// first bytes on of which it is not certain where their request ends, the decoder alone reads the connection.
final class KnownAnswerHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let answers: KnownAnswers
    private let open: OpenRequests
    private var asker = Asker.unknown
    private var readsHeads = true
    private var hasWritten = false
    /// Idle connections are closed by a handler that sees only what is handed on; so from time to time something is.
    private var handOnAfter: NIODeadline

    init(_ answers: KnownAnswers, behind open: OpenRequests) {
        (self.answers, self.open) = (answers, open)
        handOnAfter = .now() + answers.handOnEvery
    }

    func channelActive(context: ChannelHandlerContext) {
        asker = answers.asker(at: context.remoteAddress?.ipAddress)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        while readsHeads, bytes.readableBytes > 0 { takeHead(from: &bytes, context) }
        if bytes.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(bytes)) }
    }

    private func takeHead(from bytes: inout ByteBuffer, _ context: ChannelHandlerContext) {
        guard let head = bytes.withUnsafeReadableBytes({ PlainHead($0) }) else {
            readsHeads = false
            return
        }
        if let answer = answer(to: head, in: bytes, context) {
            bytes.moveReaderIndex(forwardBy: head.length)
            context.write(wrapOutboundOut(answer), promise: nil)
            hasWritten = true
        } else {
            handOn(head, of: &bytes, context)
        }
    }

    private func answer(to head: PlainHead, in bytes: ByteBuffer, _ context: ChannelHandlerContext) -> ByteBuffer? {
        guard let question = head.question, open.count == 0, context.channel.isWritable, .now() < handOnAfter else {
            return nil
        }
        let forwarded = head.forwardedFor.flatMap {
            bytes.getString(at: bytes.readerIndex + $0.lowerBound, length: $0.count)
        }
        return answers.answer(to: question, from: asker, forwarded: forwarded)
    }

    private func handOn(_ head: PlainHead, of bytes: inout ByteBuffer, _ context: ChannelHandlerContext) {
        open.count += 1
        readsHeads = !head.isLast
        handOnAfter = .now() + answers.handOnEvery
        guard let slice = bytes.readSlice(length: head.length) else { return }
        context.fireChannelRead(wrapInboundOut(slice))
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if hasWritten { context.flush() }
        hasWritten = false
        context.fireChannelReadComplete()
    }

    /// Who closes a connection, or half of it, behind this handler knows of no answers that wait to be sent here; so he
    /// hears of the end when these are sent.
    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is ChannelShouldQuiesceEvent || event as? ChannelEvent == .inputClosed else {
            return context.fireUserInboundEventTriggered(event)
        }
        let sent = context.eventLoop.makePromise(of: Void.self)
        sent.futureResult.assumeIsolated().whenComplete { _ in context.fireUserInboundEventTriggered(event) }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: sent)
    }
}

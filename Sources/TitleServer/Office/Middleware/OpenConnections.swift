import NIOCore
import Synchronization

/// The office's connections by network: none has more than its share, so that one host cannot take the places of all.
///
/// Our own proxies bring everybody and have no share.
final class OpenConnections: Sendable {
    private let share: Int
    private let proxies: Set<String>
    private let counts = Mutex<[ClientNetwork: Int]>([:])

    init(share: Int, proxies: Set<String>) {
        (self.share, self.proxies) = (share, proxies)
    }

    /// The network that has one connection more now; nil where it has its share already.
    func take(for peer: String?) -> ClientNetwork? {
        let network = peer.flatMap { ClientNetwork(address: $0) } ?? .unknown
        guard peer.map({ !proxies.contains($0) }) ?? false else { return .unknown }
        return counts.withLock { counts in
            let open = counts[network] ?? 0
            guard open < share else { return nil }
            counts[network] = open + 1
            return network
        }
    }

    func giveBack(_ network: ClientNetwork) {
        counts.withLock { counts in
            let left = (counts[network] ?? 1) - 1
            counts[network] = left > 0 ? left : nil
        }
    }
}

/// Closes a connection of a network that has its share, before anything is read of it.
final class ConnectionShare: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let open: OpenConnections
    private var network: ClientNetwork?

    init(_ open: OpenConnections) {
        self.open = open
    }

    func channelActive(context: ChannelHandlerContext) {
        network = open.take(for: context.remoteAddress?.ipAddress)
        guard network != nil else { return context.close(promise: nil) }
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let network { open.giveBack(network) }
        network = nil
        context.fireChannelInactive()
    }
}

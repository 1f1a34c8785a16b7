/// Who is at the other end of a connection: somebody, or a proxy of ours that says with each request who asks.
struct Asker: Sendable {
    let peer: String?
    /// Nil when a proxy of ours asks for others.
    let network: ClientNetwork?

    static let unknown = Asker(nil, proxies: [])

    init(_ peer: String?, proxies: Set<String>) {
        self.peer = peer
        let isProxy = peer.map { proxies.contains($0) } ?? false
        network = isProxy ? nil : ClientNetwork(peer: peer, forwarded: nil, proxies: proxies)
    }
}

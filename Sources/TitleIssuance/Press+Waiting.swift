public import TitleModel
public import TitleSeal
internal import TitleStore

extension Press {
    /// Orders that nobody can issue now, since their issuing bodies have no usable key, and what each of those lacks.
    public func waitingForKeys(at now: Instant) async throws -> (count: Int, bodies: [WaitingBody]) {
        let orders = try await store.read { try $0.openOrders(limit: Press.batchSize) }
        let bodies = Set(orders.map(\.order.issuer)).sorted { $0.text < $1.text }
        return (orders.count, bodies.map { WaitingBody(code: $0, lacks: keys.lack(of: $0, on: now.civilDate)) })
    }

    /// Brings everything written so far into the store's own file.
    public func settle() async throws {
        try await store.checkpoint()
    }
}

/// An issuing body whose orders wait.
public struct WaitingBody: Equatable, Sendable {
    public let code: BodyCode
    /// Why it cannot sign; nil where it could by now.
    public let lacks: KeyFault?
}

public import TitleModel
internal import TitleStore

extension Press {
    /// Orders that nobody can issue now, since their issuing bodies have no usable key.
    public func waitingForKeys() async throws -> (count: Int, bodies: [BodyCode]) {
        let orders = try await store.read { try $0.openOrders(limit: Press.batchSize) }
        let bodies = Set(orders.map(\.order.issuer)).sorted { $0.text < $1.text }
        return (orders.count, bodies)
    }

    /// Brings everything written so far into the store's own file.
    public func settle() async throws {
        try await store.checkpoint()
    }
}

/// How much the register holds.
public struct StoreCounts: Equatable, Sendable {
    public let batches: Int
    public let results: Int
    public let publicities: Int
    public let orders: Int
    public let openOrders: Int
    public let certificates: Int
    public let openSealRequests: Int
}

extension Transaction {
    public func counts() throws -> StoreCounts {
        StoreCounts(
            batches: try count("SELECT count(*) FROM batches"),
            results: try count("SELECT count(*) FROM roster_rows"),
            publicities: try count("SELECT count(*) FROM publicities"),
            orders: try count("SELECT count(*) FROM orders"),
            openOrders: try count("SELECT count(*) FROM open_orders"),
            certificates: try count("SELECT count(*) FROM title_certificates"),
            openSealRequests: try count("SELECT count(*) FROM open_seal_requests")
        )
    }

    public func hasOpenOrders() throws -> Bool {
        try !run("SELECT 1 FROM open_orders LIMIT 1", []).isEmpty
    }

    private func count(_ sql: String) throws -> Int {
        try value(Int.self, sql, []) ?? 0
    }
}

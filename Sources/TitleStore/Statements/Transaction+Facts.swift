extension Transaction {
    /// - Throws: `StoreFault.unreadable` when the store has none, which `Store.create` never leaves.
    public func storeFacts() throws -> StoreFacts {
        let sql = "SELECT mode, installation, host, created_at FROM store_facts WHERE one = 1"
        guard let facts = try first(StoreFacts.self, sql, []) else {
            throw StoreFault.unreadable(record: "StoreFacts", column: 0)
        }
        return facts
    }

    func insert(_ facts: StoreFacts) throws {
        try run(
            "INSERT INTO store_facts (one, mode, installation, host, created_at) VALUES (1, $1, $2, $3, $4)",
            [(facts.isDemo ? "demo" : "real").sql, facts.installation.sql, facts.host.sql, facts.createdAt.sql]
        )
    }
}

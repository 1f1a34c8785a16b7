extension SQLiteEngine {
    /// Reads every page of the file, every index and every reference between tables.
    func selfCheck() async throws -> [String] {
        try await read { transaction in
            let pages = try transaction.run("PRAGMA integrity_check", []).map(Self.words)
            let references = try transaction.run("PRAGMA foreign_key_check", []).map(Self.words)
            return pages.filter { $0 != "ok" } + references.map { "a reference leads nowhere: \($0)" }
        }
    }

    private static func words(_ row: [SQLValue]) -> String {
        row.map { value in
            switch value {
            case .text(let text): text
            case .integer(let number): String(number)
            case .null, .blob: "-"
            }
        }.joined(separator: " ")
    }
}

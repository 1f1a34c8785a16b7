internal import GRDB

/// The numbered migrations; a store's `user_version` is the number of the last one it has.
///
/// A migration that has been released is never edited: `MigrationTests` holds the digest of each.
enum Migrations {
    static let all: [String] = [
        register0001, people0002, results0003, filing0004, certificates0005, sealing0006,
        status0007, voidedIntents0008, stamps0009, mongolianNames0010, access0011, rules0012, cases0013,
        afterIssue0014, filingSteps0015, publicity0016, people0017, auditPages0018,
        dutiesAndProofs0019, discards0020, conversions0021, fraud0022,
        secondLooks0023, conversionsAgain0024, codes0025, originalsAgain0026,
        rowsAndPapers0027, recordedTitles0028, holders0029, checking0030, correctionsAsked0031,
        copies0032,
        watching0033,
        outsideBans0034,
        consentsAndUnits0035,
        conversionsHandedIn0036,
        specialties0037,
        banLiftings0038, heldRowOrders0039,
        reportedCopies0040, evidenceAgain0041,
        returnedRows0042,
    ]

    /// Those that make a table anew to which others refer.
    private static let remaking = [
        afterIssue0014, conversionsAgain0024, codes0025, originalsAgain0026, watching0033, evidenceAgain0041,
    ]

    /// Runs what the store lacks, one transaction a migration; says how many ran.
    ///
    /// A store of a later release lacks nothing; `expectNewest` tells it.
    /// - Throws: `StoreFault.migration` for a step that failed.
    @discardableResult
    static func apply(to engine: SQLiteEngine) throws -> Int {
        let version = try version(of: engine)
        guard version < all.count else { return 0 }
        for step in version + 1...all.count { try take(step, on: engine) }
        return all.count - version
    }

    static func expectNewest(_ engine: SQLiteEngine, folder: String) throws {
        let version = try version(of: engine)
        guard version <= all.count else { throw StoreFault.newer(folder: folder, version: version, known: all.count) }
        guard version >= all.count else { throw StoreFault.older(folder: folder, version: version, known: all.count) }
    }

    private static func take(_ step: Int, on engine: SQLiteEngine) throws {
        let marks = """
            PRAGMA application_id = \(SQLiteSettings.applicationID);
            PRAGMA user_version = \(step);
            """
        do {
            try engine.execute(
                script: all[step - 1] + "\n" + marks,
                remakesTables: remaking.contains(all[step - 1])
            )
        } catch let error as DatabaseError {
            throw fault(error, in: step)
        }
    }

    /// The engine's own error quotes the whole script, which helps no operator; its reason is kept.
    private static func fault(_ error: DatabaseError, in step: Int) -> StoreFault {
        switch StoreFault(error) {
        case .engine(let detail), .refused(_, let detail): .migration(step: step, detail: detail)
        case let fault: fault
        }
    }

    /// Where a malformed file is first found out.
    private static func version(of engine: SQLiteEngine) throws -> Int {
        do {
            return try Int(engine.pragma("user_version"))
        } catch let error as DatabaseError {
            throw StoreFault(error)
        }
    }

    /// Triggers that let a history table grow and nothing else.
    static func appendOnly(_ tables: String...) -> String {
        tables.map { table in
            """
            CREATE TRIGGER \(table)_refuses_update BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
            CREATE TRIGGER \(table)_refuses_delete BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
            """
        }.joined(separator: "\n")
    }
}

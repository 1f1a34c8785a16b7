import Testing
import TitleModel
import TitleSecrets
import TitleStore

@Suite("Roster rows")
struct RosterRowTests {
    @Test("A row comes back as it was written, with a name in Mongolian and without")
    func comesBack() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 2)
        let stored = try await test.store.read { try $0.results(of: line.rows[0].batch) }
        #expect(stored == line.rows)
        #expect(stored.map { $0.mongolianName == nil } == [false, true])
    }

    @Test("A name in Mongolian is part of what the roster's digest holds; a row without one has the text of before")
    func canonicalText() async throws {
        let line = try await TestStore().line(rows: 2)
        let (with, without) = (line.rows[0].canonicalText, line.rows[1].canonicalText)
        #expect(with.hasSuffix("18:ᠰᠤᠷᠨ\u{180E}ᠠ\n") && without.hasSuffix("5:Panel0:\n"))
    }

    @Test("A roster's digest, reckoned from the bytes in the store, is that of its rows as they are read")
    func digest() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 5)
        let digests = line.rows.flatMap { SHA256.digest(Array($0.canonicalText.utf8)) }
        let reckoned = try await test.store.read { try $0.rosterDigest(of: line.batch) }
        #expect(reckoned == SHA256.digest(digests))
    }

    @Test(
        "An empty name in Mongolian, or one without end, is refused by the table itself",
        arguments: [("''", StoreFault.Constraint.check), ("hex(zeroblob(51))", .check), ("'n'", .unique)]
    )
    func bounds(value: String, constraint: StoreFault.Constraint) async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 1)
        let sql = """
            INSERT INTO roster_rows (id, batch, line, person, name, sex, birth_date, identity_kind, identity_number,
                employer, title, route, qualified_on, mongolian_name)
            SELECT '01DSFWB7KDVD9J9TSNJ9XV8JYW', batch, 99, person, name, sex, birth_date, identity_kind,
                identity_number, employer, title, route, qualified_on, \(value) FROM roster_rows
            """
        do {
            try await test.store.write { _ = try $0.run(sql, []) }
            Issue.record("the row was taken into \(line.batch)")
        } catch StoreFault.refused(let found, _) {
            #expect(found == constraint)
        }
    }
}

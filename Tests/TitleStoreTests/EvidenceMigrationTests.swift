import Foundation
import Testing

@testable import TitleStore

@Suite("Migration 41 makes the tables of conversions' files anew")
final class EvidenceMigrationTests {
    private let folder = FileManager.default.temporaryDirectory.path + "/titlecert-" + UUID().uuidString

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private static let released = 40
    private static let evidence =
        """
        SELECT id, conversion_case, kind, name, file, added_by, added_at, checked_at_address, checked_on, checked_by
            FROM conversion_evidence ORDER BY id
        """
    private static let files =
        "SELECT id, request, kind, name, file, size, added_at FROM conversion_request_files ORDER BY id"

    /// A store as the release before left it, with rows.
    private func olderStore() throws -> SQLiteEngine {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let engine = try SQLiteEngine(path: folder + "/" + Store.fileName, checkpoints: true)
        for script in Migrations.all.prefix(Self.released) { try engine.execute(script: script, remakesTables: true) }
        let marks = """
            PRAGMA application_id = \(SQLiteSettings.applicationID);
            PRAGMA user_version = \(Self.released);
            """
        try engine.execute(script: marks)
        try engine.execute(script: Self.people + Self.cases + Self.requests)
        return engine
    }

    private static let people =
        """
        INSERT INTO bodies (code, name, kind, area, levels, series, issuer, legal_source)
            VALUES ('150400', 'City', 'city', '150400', 'intermediate', '', '150400', 'x');
        INSERT INTO staff (id, name, body, duties, created_at) VALUES (printf('%026d', 1), 'Li', '150400', '', 1);
        INSERT INTO conversion_files (sha256, media_type, bytes) VALUES (zeroblob(32), 'application/pdf', x'25');

        """

    private static let cases =
        """
        INSERT INTO conversion_cases (id, origin, way, name, identity_kind, identity_number, sex, birth_date, employer,
            area, unit_is_outside, applicant, applied_on, original_number, original_issuer, receiver, taken_by, taken_at)
        VALUES (printf('%026d', 2), 'province', 'own', 'Zhang', 'passport', 'E1', 'female', '1990-01-01', 'Unit',
            '150400', 0, 'holder', '2019-10-21', '1', 'Shandong', '150400', printf('%026d', 1), 1);
        INSERT INTO conversion_evidence (id, conversion_case, kind, name, file, added_by, added_at, checked_at_address,
            checked_on, checked_by)
        VALUES (printf('%026d', 3), printf('%026d', 2), 'online-check', 'a.pdf', zeroblob(32), printf('%026d', 1), 5,
            'https://a.example', '2019-10-21', 'Li');

        """

    /// One that has ended.
    private static let requests =
        """
        INSERT INTO conversion_requests (id, receipt, form_hash, secret_hash, origin, way, name, identity_kind,
            identity_number, sex, birth_date, employer, area, unit_is_outside, applied_on, original_number,
            original_issuer, receiver, handed_in_at)
        VALUES (printf('%026d', 4), 'HZ20191021-0001', zeroblob(32), zeroblob(32), 'province', 'own', 'Zhang', 'passport',
            'E1', 'female', '1990-01-01', 'Unit', '150400', 0, '2019-10-21', '1', 'Shandong', '150400', 1);
        INSERT INTO open_conversion_requests (request) VALUES (printf('%026d', 4));
        INSERT INTO conversion_request_files (id, request, kind, name, file, size, added_at)
        VALUES (printf('%026d', 5), printf('%026d', 4), 'original', 'b.pdf', zeroblob(32), 1, 6);
        DELETE FROM open_conversion_requests;
        INSERT INTO conversion_request_ends (request, outcome, reason, ended_at)
        VALUES (printf('%026d', 4), 'withdrawn', '', 7);
        """

    private static func again(_ id: Int) -> String {
        """
        INSERT INTO conversion_evidence (id, conversion_case, kind, name, file, added_by, added_at)
        VALUES (printf('%026d', \(id)), printf('%026d', 2), 'online-check', 'a.pdf', zeroblob(32), printf('%026d', 1), 9)
        """
    }

    @Test("Evidence, and the files of an application that has ended, are what they were, and stay so")
    func carried() async throws {
        let engine = try olderStore()
        let kept = try await engine.read { [try $0.run(Self.evidence, []), try $0.run(Self.files, [])] }
        #expect(kept.map(\.count) == [1, 1])
        await #expect(throws: StoreFault.self) { try await engine.write { _ = try $0.run(Self.again(6), []) } }
        try engine.close()
        #expect(try Store.migrate(in: folder) == Migrations.all.count - Self.released)
        let store = try Store.open(in: folder, checkpoints: true)
        let carried = try await store.read { [try $0.run(Self.evidence, []), try $0.run(Self.files, [])] }
        #expect(carried == kept)
        try await store.write { _ = try $0.run(Self.again(6), []) }
        for refused in [
            "UPDATE conversion_evidence SET name = 'c.pdf'", "DELETE FROM conversion_evidence",
            "UPDATE conversion_request_files SET size = 2", "DELETE FROM conversion_request_files",
            """
            INSERT INTO conversion_request_files (id, request, kind, name, file, size, added_at)
            VALUES (printf('%026d', 7), printf('%026d', 4), 'original', 'b.pdf', zeroblob(32), 1, 6)
            """,
        ] {
            await #expect(throws: StoreFault.self, "\(refused)") {
                try await store.write { _ = try $0.run(refused, []) }
            }
        }
    }
}

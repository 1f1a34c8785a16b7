import Foundation
import TestSupport
import Testing

/// Issue 7, item 2: as many documents wait for the press as one may have waiting.
struct DocumentsWaitingTests {
    /// A certificate in force of somebody whose photo is registered.
    private static let printable = """
        SELECT c.number FROM title_certificates c JOIN person_photos p ON p.person = c.person
        WHERE NOT EXISTS (SELECT 1 FROM renditions r WHERE r.number = c.number)
            AND NOT EXISTS (SELECT 1 FROM certificate_events e WHERE e.number = c.number AND e.kind <> 'issued')
        ORDER BY c.number LIMIT 1
        """

    @Test("the 65th is answered 503 with Retry-After and a sentence of its own, and nothing of it is kept")
    func busy() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let number = try await look(Self.printable, in: data)
        try #require(!number.isEmpty, "the demo has a certificate that can be printed")
        let server = try await ServedHouse(data, log: folder.path("log"))
        try await fill(64, in: data)
        let page = try succeed(
            await .run("curl", ["-si", "\(server.address)/demo/certificates/\(number).pdf"])
        )
        .text.lowercased()
        #expect(page.contains(" 503 ") && page.contains("retry-after: 5"), "\(page)")
        #expect(page.contains("<h1>等待制作的文件太多</h1>") && page.contains("没有留下请求"), "\(page)")
        #expect(server.program.stop() == 0)
        #expect(try await look("SELECT count(*) FROM seal_requests WHERE subject = '\(number)'", in: data) == "0")
    }

    /// Whoever asks without a name has so many waiting, and no press is there.
    private func fill(_ count: Int, in data: String) async throws {
        let places = """
            WITH RECURSIVE places (place) AS (SELECT 0 UNION ALL SELECT place + 1 FROM places WHERE place < \(count - 1))
            """
        let id = "printf('7ZZZZZZZZZZZZZZZZZZZZZZZ%02d', place)"
        try await tamper(
            """
            INSERT INTO seal_requests (id, kind, subject, format, priority, requested_by, requested_at)
            \(places) SELECT \(id), 'title', 'X' || place, 'pdf', 1, 'anonymous', 0 FROM places
            """,
            "INSERT INTO open_seal_requests (request, priority) \(places) SELECT \(id), 1 FROM places",
            in: data
        )
    }
}

import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

/// Issue 7, item 2.
@Suite("Documents that a holder has waiting")
struct WaitingDocumentTests {
    private static let limit = 64

    /// Somebody has so many documents waiting.
    private func fill(_ house: HolderFixture, _ count: Int, for requester: String) async throws {
        try await house.office.store.write { transaction in
            for place in 0..<count {
                let request = SealRequest(
                    id: Identifier(at: HolderFixture.now, random: (64, UInt64(place))),
                    kind: .title,
                    subject: "X\(place)",
                    format: .pdf,
                    priority: .interactive,
                    requestedBy: requester,
                    requestedAt: HolderFixture.now
                )
                _ = try transaction.ask(request)
            }
        }
    }

    private func ask(
        _ house: HolderFixture,
        _ place: Int,
        _ format: DocumentFormat = .pdf,
        by requester: String
    ) async throws -> Identifier {
        let (number, now) = (house.issuer.numbers[place], HolderFixture.now)
        return try await house.office.requestSealedDocument(number, format: format, by: requester, at: now)
    }

    @Test("the 64th is asked for, the 65th is refused with the limit, and nothing of it is kept")
    func busy() async throws {
        let house = try await HolderFixture()
        #expect(Office.openRequestsLimit == Self.limit)
        try await fill(house, Self.limit - 1, for: "holder-1")
        _ = try await ask(house, 0, by: "holder-1")
        let refused = OfficeFault.tooManyRequests(limit: Self.limit)
        await #expect(throws: refused) { try await ask(house, 0, .png, by: "holder-1") }
        await #expect(throws: refused) { try await ask(house, 1, by: "holder-1") }
        #expect(try await house.office.store.read { try $0.openSealRequests(by: "holder-1") } == Self.limit)
    }

    @Test("what is awaited already is no further one, another person's is, and one that is answered makes room")
    func room() async throws {
        let house = try await HolderFixture()
        let awaited = try await ask(house, 0, by: "holder-1")
        try await fill(house, Self.limit - 1, for: "holder-1")
        #expect(try await ask(house, 0, by: "holder-1") == awaited)
        _ = try await ask(house, 1, by: "holder-2")
        try await house.office.store.write { try $0.finish(awaited, .refused("statusNotValid"), at: HolderFixture.now) }
        _ = try await ask(house, 0, .png, by: "holder-1")
    }
}

import TestSupport
import Testing
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

@Suite("Files of conversions that are handed in again, and the room that they take") struct EvidenceAgainTests {
    private static let first = ConversionFixture.original()
    private static let other = Array("%PDF-1.7 other".utf8)

    private static func original(_ bytes: [UInt8]) -> ConversionFile {
        ConversionFile(kind: .original, name: "原证书.pdf", bytes: bytes)
    }

    @Test("CNV8: the right original, a wrong one, then the right one again: the last counts, and the trail has three")
    func original() async throws {
        let fixture = try await ConversionFixture()
        let (office, now) = (fixture.office.office, ConversionFixture.applied)
        let id = try await fixture.apply()
        for bytes in [Self.other, Self.first, Self.first] {
            try await office.add(Self.original(bytes), to: id, by: fixture.clerk.id, at: now)
        }
        let files = try await fixture.found(id).evidence.filter { $0.kind == .original }.map(\.sha256)
        let (first, other) = (SHA256.digest(Self.first), SHA256.digest(Self.other))
        #expect(files == [first, other, first])
        #expect(try await office.originalFile(ofConversion: id) == Self.first)
        let events = try await fixture.office.store.read { try $0.auditEvents(after: 0, limit: 1000) }
        let traced = events.filter { $0.event.action == "conversion.evidence" }
        #expect(traced.count { $0.event.texts["evidence"] == "original" } == 3)
        try await fixture.read(id)
        #expect(try await fixture.found(id).isCheckOfTheLast)
    }

    @Test("CNV4: the address of an online check that was typed wrong is corrected with the same file")
    func lookedUp() async throws {
        let fixture = try await ConversionFixture()
        let id = try await fixture.apply()
        let bytes = Array("%PDF-1.7 核验".utf8)
        for address in ["https://a.example.cn/1", "https://b.example.cn/2", "https://b.example.cn/2"] {
            let look = ConversionEvidence.OnlineLook(address: address, day: civil("2019-10-21"), by: "孙经办")
            let file = ConversionFile(kind: .onlineCheck, name: "核验.pdf", bytes: bytes, look: look)
            try await fixture.office.office.add(file, to: id, by: fixture.clerk.id, at: ConversionFixture.applied)
        }
        let kept = try await fixture.found(id).evidence.filter { $0.kind == .onlineCheck }.map { $0.look?.address }
        #expect(kept == ["https://a.example.cn/1", "https://b.example.cn/2"])
    }

    @Test("CNV6: over the net too the file that came last is the one that is looked at") func overTheNet()
        async throws
    {
        let fixture = try await ConversionFixture()
        let receipt = try await fixture.handIn()
        let key = try ConversionFixture.key(receipt)
        for bytes in [Self.other, Self.first] {
            try await fixture.office.office.add(
                Self.original(bytes),
                byApplicant: key,
                at: ConversionFixture.applied
            )
        }
        #expect(try await fixture.state(receipt).request.original?.sha256 == SHA256.digest(Self.first))
        let id = try await fixture.take(receipt)
        #expect(try await fixture.office.office.originalFile(ofConversion: id) == Self.first)
    }

    @Test("Files from the net are bounded in bytes, added ones and those of ended applications too")
    func room() async throws {
        let fixture = try await ConversionFixture()
        let (office, now) = (fixture.office.office, ConversionFixture.applied)
        let receipt = try await fixture.handIn()
        let key = try ConversionFixture.key(receipt)
        let kept = try ConversionFixture.handIn().files.reduce(0) { $0 + $1.bytes.count }
        let more = ConversionFile(kind: .transferOrder, name: "调令.pdf", bytes: Array("%PDF-1.7 调令 2".utf8))
        func add(_ bytes: Int) async throws {
            try await office.add(more, byApplicant: key, bounds: ConversionRequestBounds(bytes: bytes), at: now)
        }
        let full = OfficeRefusal.conversion(.filesFull)
        await #expect(throws: full) { try await add(kept + more.bytes.count - 1) }
        try await office.withdraw(byApplicant: key, at: now)
        let next = try ConversionFixture.handIn(ConversionFixture.application(number: "鲁工中字第99号"), form: "form 2")
        await #expect(throws: full, "what was withdrawn is kept all the same") {
            _ = try await office.handIn(next, of: nil, bounds: ConversionRequestBounds(bytes: kept), at: now)
        }
        let room = 2 * kept + 100
        let other = try await office.handIn(next, of: nil, bounds: ConversionRequestBounds(bytes: room), at: now)
        let id = try await office.take(
            conversionRequest: other.request,
            ConversionFixture.examination(of: ConversionFixture.application(number: "鲁工中字第99号")),
            by: fixture.first.id,
            at: ConversionFixture.decided
        )
        let held = try await fixture.office.store.read { try $0.conversionBytesFromTheNet(broughtAt: "网上申请") }
        let brought = ConversionRequestBounds(bytes: held + more.bytes.count)
        try await office.add(more, byApplicant: ConversionFixture.key(other), bounds: brought, at: now)
        #expect(try await fixture.found(id).evidence.contains { $0.name == more.name })
        let last = ConversionFile(kind: .presentWork, name: "在岗.pdf", bytes: Array("%PDF-1.7 在岗".utf8))
        await #expect(throws: full, "what was added to a case counts") {
            try await office.add(last, byApplicant: ConversionFixture.key(other), bounds: brought, at: now)
        }
    }
}

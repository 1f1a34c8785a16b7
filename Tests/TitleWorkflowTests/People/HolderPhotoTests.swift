import Foundation
import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("Photos that holders hand in") struct HolderPhotoTests {
    private static let now = moment("2019-11-04", hour: 9)

    private static func portrait(_ number: Int) throws -> Photo {
        let path = ProjectFolder.path("data/photos/portrait-0\(number).jpg")
        return try Office.portrait([UInt8](try Data(contentsOf: URL(filePath: path))))
    }

    private struct House {
        let issuer: IssuerFixture
        let person: Identifier
        var office: Office { issuer.fixture.office }
        var number: CertificateNumber { issuer.numbers[0] }
        var clerk: StaffMember { issuer.fixture.preparer }

        init() async throws {
            issuer = try await IssuerFixture()
            person = try await issuer.holder(of: issuer.numbers[0]).person
        }

        func handIn(_ photo: Int, at now: Instant = HolderPhotoTests.now) async throws -> Identifier {
            try await office.handIn(portrait(photo), for: number, at: now)
            return try #require(try await office.photosWaiting(for: clerk).last?.submission.id)
        }

        func decide(_ id: Identifier, _ isConfirmed: Bool, _ reason: String = "", by: Identifier? = nil) async throws {
            try await office.decidePhoto(
                id,
                isConfirmed: isConfirmed,
                reason: reason,
                by: by ?? clerk.id,
                at: now.adding(milliseconds: 60_000)
            )
        }

        func registered() async throws -> [UInt8]? {
            let person = person
            return try await issuer.fixture.store.read { try $0.latestPhoto(of: person) }
        }
    }

    @Test("CER5: a photo counts once the county has confirmed it; the one before it stays in the history")
    func confirmed() async throws {
        let house = try await House()
        #expect(try await house.office.photoState(of: house.person) == .missing)
        let id = try await house.handIn(1)
        #expect(try await house.registered() == nil)
        #expect(try await house.office.photoState(of: house.person) == .waiting(since: Self.now))
        try await house.decide(id, true)
        #expect(try await house.registered() == Self.portrait(1).sha256)
        #expect(try await house.office.photoState(of: house.person) == .registered)
        let second = try await house.handIn(2, at: Self.now.adding(milliseconds: 120_000))
        let found = try #require(try await house.office.photoCase(second, for: house.clerk))
        #expect(try found.present?.photo == Self.portrait(1).sha256)
        await #expect(throws: OfficeRefusal.photoDecidedAlready) { try await house.decide(id, true) }
        try await house.office.decidePhoto(
            second,
            isConfirmed: true,
            reason: "",
            by: house.clerk.id,
            at: Self.now.adding(milliseconds: 180_000)
        )
        let person = house.person
        let history = try await house.issuer.fixture.store.read { try $0.photoHistory(of: person).map(\.photo) }
        #expect(history == [try Self.portrait(1).sha256, try Self.portrait(2).sha256])
    }

    @Test("issue 7, item 2: documents wait for the first photo until it is confirmed, and no more for a second one")
    func documentsWait() async throws {
        let house = try await House()
        func hasPhoto() async throws -> Bool {
            try await house.office.ownTitles(of: house.person, at: Self.now).hasPhoto
        }
        #expect(try await !hasPhoto())
        let first = try await house.handIn(1)
        #expect(try await !hasPhoto())
        try await house.decide(first, false, "太暗")
        #expect(try await !hasPhoto())
        let second = try await house.handIn(1, at: Self.now.adding(milliseconds: 120_000))
        try await house.office.decidePhoto(
            second,
            isConfirmed: true,
            reason: "",
            by: house.clerk.id,
            at: Self.now.adding(milliseconds: 180_000)
        )
        #expect(try await hasPhoto())
        _ = try await house.handIn(2, at: Self.now.adding(milliseconds: 240_000))
        #expect(try await hasPhoto())
    }

    @Test("FIL12: with a clock set back no photo is decided on before it was handed in")
    func clockBehind() async throws {
        let house = try await House()
        let later = Self.now.adding(milliseconds: 120_000)
        let id = try await house.handIn(1, at: later)
        await #expect(throws: OfficeRefusal.clockBehind(later)) { try await house.decide(id, true) }
        #expect(try await house.registered() == nil)
    }

    @Test("one photo waits at a time; a refusal needs a reason, which the holder reads; five refusals are enough")
    func refused() async throws {
        let house = try await House()
        let id = try await house.handIn(1)
        await #expect(throws: OfficeRefusal.photoWaitsAlready) { _ = try await house.handIn(2) }
        await #expect(throws: OfficeRefusal.refusalWithoutReason) { try await house.decide(id, false) }
        try await house.decide(id, false, "戴了帽子")
        #expect(try await house.office.photoState(of: house.person) == .refused(reason: "戴了帽子"))
        #expect(try await house.registered() == nil)
        for _ in 2...5 { try await house.decide(try await house.handIn(1), false, "不清楚") }
        await #expect(throws: OfficeRefusal.photosRefusedTooOften(days: 30)) { _ = try await house.handIn(2) }
    }

    @Test("the county that handed the roster in decides, nobody else, and nobody else sees the photo")
    func others() async throws {
        let house = try await House()
        let id = try await house.handIn(1)
        let city = house.issuer.fixture.accepter
        #expect(try await house.office.photosWaiting(for: city).isEmpty)
        #expect(try await house.office.photoCase(id, for: city) == nil)
        await #expect(throws: OfficeRefusal.staffOfAnotherBody(city.id, needed: try code("150404"))) {
            try await house.decide(id, true, by: city.id)
        }
    }

    @Test("a holder is known by the whole number alone, of now or before, however it is typed")
    func holder() async throws {
        let house = try await House()
        let number = house.number
        let found = try #require(try await house.issuer.fixture.store.read { try $0.certificate(number) })
        let identity = found.result.identity.number
        let typed = " \(identity.prefix(6)) \(identity.dropFirst(6).lowercased())"
        #expect(try await house.office.isHolder(typed, of: found))
        for wrong in ["", String(identity.suffix(2)), String(identity.dropLast()), identity + "1"] {
            #expect(try await !house.office.isHolder(wrong, of: found))
        }
    }
}

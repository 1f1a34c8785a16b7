import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("Copies that holders ask for")
struct CopyOfficeTests {
    private static func wish(_ house: HolderFixture, days: Int = 30, purpose: String = "投标") -> CopyWish {
        CopyWish(
            number: house.issuer.numbers[0],
            purpose: purpose,
            receiver: "某某集团",
            days: days,
            fields: [.title, .identity]
        )
    }

    @Test("issue 7, item 3: asked for, seen among the own, traced without its words, withdrawn once")
    func asked() async throws {
        let house = try await HolderFixture()
        let (office, person) = (house.office, house.first.person)
        let id = try await office.askCopy(Self.wish(house), by: person, at: minutes(1))
        let own = try #require(try await office.liveCopies(of: person, on: minutes(1).civilDate).first)
        #expect(own.id == id && own.titleName == house.first.title.name && own.registered.code == nil)
        #expect(own.registered.record.expiresOn == minutes(1).civilDate.adding(days: 30))
        let request = try await office.store.read { try $0.openSealRequests(limit: 9) }
        #expect(request.map(\.subject) == [id.text] && request.map(\.kind) == [.copy])
        #expect(try await office.withdrawCopy(id, by: person, at: minutes(2)))
        await #expect(throws: CopyRefusal.endedAlready) {
            try await office.withdrawCopy(id, by: person, at: minutes(3))
        }
        let acts = try await office.store.read { try $0.auditEvents(after: 0, limit: 1000) }
            .filter { $0.event.action.hasPrefix("holder.copy") }
        #expect(acts.map(\.event.action) == ["holder.copy-asked", "holder.copy-withdrawn"])
        #expect(acts.allSatisfy { !$0.event.facts.contains("投标") })
    }

    @Test("Another's certificate and another's copy are not there, and nothing of them is done")
    func others() async throws {
        let house = try await HolderFixture()
        let (office, other) = (house.office, house.second.person)
        await #expect(throws: OfficeFault.certificateUnknown(house.issuer.numbers[0])) {
            try await office.askCopy(Self.wish(house), by: other, at: minutes(1))
        }
        let id = try await office.askCopy(Self.wish(house), by: house.first.person, at: minutes(1))
        #expect(try await office.copy(id, of: other) == nil)
        #expect(try await office.liveCopies(of: other, on: minutes(1).civilDate).isEmpty)
        #expect(try await office.copyNames(of: other).isEmpty)
        #expect(try await !office.withdrawCopy(id, by: other, at: minutes(2)))
        #expect(try await office.copy(id, of: house.first.person)?.registered.withdrawnAt == nil)
    }

    @Test(
        "issue 7, item 3: so many at once as is configured; who withdraws one, or waits until it is over, may have another"
    )
    func live() async throws {
        let house = try await HolderFixture()
        let (office, person) = (house.office, house.first.person)
        var ids: [Identifier] = []
        for _ in 0..<2 {
            ids.append(try await office.askCopy(Self.wish(house, days: 1), by: person, most: 2, at: minutes(1)))
        }
        await #expect(throws: CopyRefusal.tooManyLive(most: 2)) {
            try await office.askCopy(Self.wish(house), by: person, most: 2, at: minutes(2))
        }
        _ = try await office.withdrawCopy(ids[0], by: person, at: minutes(3))
        _ = try await office.askCopy(Self.wish(house), by: person, most: 2, at: minutes(4))
        let later = minutes(1).adding(milliseconds: 2 * 86_400_000)
        _ = try await office.askCopy(Self.wish(house), by: person, most: 2, at: later)
    }

    @Test("decision 0843: so many in any 24 hours; withdrawing makes no room, time does")
    func ofADay() async throws {
        let house = try await HolderFixture()
        let (office, person) = (house.office, house.first.person)
        for minute in 1...3 {
            let now = minutes(Int64(minute))
            let id = try await office.askCopy(Self.wish(house), by: person, mostADay: 3, at: now)
            #expect(try await office.withdrawCopy(id, by: person, at: now))
        }
        let next = minutes(1 + 1440)
        await #expect(throws: CopyRefusal.tooManyOfADay(most: 3, next: next)) {
            try await office.askCopy(Self.wish(house), by: person, mostADay: 3, at: minutes(5))
        }
        #expect(try await office.copyNames(of: person).count == 3)
        _ = try await office.askCopy(Self.wish(house), by: person, mostADay: 3, at: next)
        await #expect(throws: CopyRefusal.tooManyOfADay(most: 3, next: minutes(2 + 1440))) {
            try await office.askCopy(Self.wish(house), by: person, mostADay: 3, at: next)
        }
    }

    @Test("every copy is reached: those that are good all at once, those that ended by pages")
    func pages() async throws {
        let house = try await HolderFixture()
        let (office, person, today) = (house.office, house.first.person, minutes(11).civilDate)
        var ids: [Identifier] = []
        for minute in 1...7 {
            ids.append(try await office.askCopy(Self.wish(house), by: person, at: minutes(Int64(minute))))
        }
        for id in ids[1...5] { _ = try await office.withdrawCopy(id, by: person, at: minutes(10)) }
        #expect(try await office.liveCopies(of: person, on: today).map(\.id) == [ids[6], ids[0]])
        let first = try await office.endedCopies(of: person, on: today, limit: 3).map(\.id)
        #expect(first == [ids[5], ids[4], ids[3]])
        let second = try await office.endedCopies(of: person, on: today, behind: first.last, limit: 3)
        #expect(second.map(\.id) == [ids[2], ids[1]])
        let late = today.adding(days: 31)
        #expect(try await office.liveCopies(of: person, on: late).isEmpty)
        #expect(try await office.endedCopies(of: person, on: late, limit: 9).map(\.id) == ids.reversed())
        #expect(Set(try await office.copyNames(of: person).map(\.id)) == Set(ids))
    }

    @Test("A copy is of a certificate in force; its number stands in none of its texts")
    func refused() async throws {
        let house = try await HolderFixture()
        let (office, person) = (house.office, house.first.person)
        let number = house.issuer.numbers[0]
        await #expect(throws: CopyRefusal.leadsToTheCertificate) {
            try await office.askCopy(Self.wish(house, purpose: number.text), by: person, at: minutes(1))
        }
        let event = CertificateEvent(
            id: Identifier(at: minutes(2), random: (3, 3)),
            number: number,
            kind: .cancelled,
            at: minutes(2),
            effectiveOn: minutes(2).civilDate,
            actor: "test",
            ground: "签发有误",
            documentNumber: "1号",
            successor: nil
        )
        let id = try await office.askCopy(Self.wish(house), by: person, at: minutes(1))
        try await office.store.write { try $0.insert(event) }
        await #expect(throws: CopyRefusal.notInForce) {
            try await office.askCopy(Self.wish(house), by: person, at: minutes(3))
        }
        let copy = try #require(try await office.copy(id, of: person))
        #expect(copy.registered.status(on: minutes(3).civilDate) == .cancelled)
        #expect(!copy.registered.isLive(on: minutes(3).civilDate))
    }
}

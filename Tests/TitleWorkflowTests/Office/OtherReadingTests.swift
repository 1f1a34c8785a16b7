import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

/// Readings of the order that a bureau may choose in its data.
@Suite("The other readings, chosen in the data")
struct OtherReadingTests {
    private static let start = "赤人社办发〔2019〕101号,2019,2019-06-10,"
    private static let hearing = "hearing.days,5"

    @Test("PUB3, reading 11: where the data count the opening day, office and press count it, too")
    func firstDay() async throws {
        let fixture = try await OfficeFixture()
        let data = try fixture.place.dataFolder(with: "rule-sets.csv", "first-day,next", as: "first-day,same")
        let house = try HouseData.load(folder: data)
        let office = Office(store: fixture.store, house: house)
        let batch = try await fixture.takeIn(0..<2)
        let publicity = try await office.openPublicity(
            of: batch,
            contact: "0476",
            by: fixture.preparer.id,
            at: OfficeFixture.opened
        )
        #expect(publicity.earliestClose == civil("2019-10-09"))
        let closed = moment("2019-10-10", hour: 0)
        await #expect(throws: OfficeRefusal.publicityTooShort(earliestClose: civil("2019-10-10"))) {
            try await fixture.office.closePublicity(publicity.id, by: fixture.preparer.id, at: closed)
        }
        try await office.closePublicity(publicity.id, by: fixture.preparer.id, at: closed)
        try await fixture.attachPapers(to: batch)
        let filing = try await office.submitFiling(
            of: batch,
            documents: OfficeFixture.documents,
            by: fixture.preparer.id,
            at: OfficeFixture.submitted
        )
        let numbers = try await office.acceptFiling(
            filing,
            documentNumber: "赤人社备〔2019〕1号",
            documentDate: OfficeFixture.accepted.civilDate,
            by: fixture.accepter.id,
            at: OfficeFixture.accepted
        )
        let evidence = try await fixture.evidence(of: numbers[0])
        let now = OfficeFixture.accepted
        #expect(OrderJudgement.judge(evidence, rules: house.orderRules, seal: everything, now: now) == [])
        #expect(try judged(evidence) == [.publicityTooShort(earliestClose: civil("2019-10-10"))])
    }

    @Test("PUB3, INT6: data files written before these readings could be chosen mean what holds as delivered")
    func silentData() throws {
        let first = try set("\(Self.start)publicity.first-day,next,十一(四)3\n", as: "")
        #expect(first.periods.publicityFirstDay == .next)
        let ban = try set("\(Self.start)ban.counted-from,confirmation,十一(一)5\n", as: "")
        #expect(ban.periods.banCountedFrom == .confirmation && ban.passRatios.isEmpty)
        #expect(try set("counted-from,confirmation", as: "counted-from,decision").periods.banCountedFrom == .decision)
    }

    @Test(
        "A reading that there is not, and a ratio of nobody or of more than all, stop the data from loading",
        arguments: [
            ("publicity.first-day,next", "publicity.first-day,none"),
            ("counted-from,confirmation", "counted-from,birth"),
            (hearing, "review.pass-ratio.junior,0,十四(一)\n\(start)\(hearing)"),
            (hearing, "review.pass-ratio.junior,1001,十四(一)\n\(start)\(hearing)"),
            (hearing, "review.pass-ratio.clerk,500,十四(一)\n\(start)\(hearing)"),
        ]
    )
    func unknown(old: String, new: String) {
        #expect(throws: HouseDataFault.self) { try set(old, as: new) }
    }

    private func set(_ old: String, as new: String) throws -> RuleSet {
        let place = try TemporaryFolder()
        let house = try HouseData.load(folder: place.dataFolder(with: "rule-sets.csv", old, as: new))
        guard let set = house.book.sets.first else { throw FixtureValueMissing() }
        return set
    }
}

import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleStore

@testable import TitleWorkflow

@Suite("Titles got elsewhere, recorded as facts")
struct RecordedTitleTests {
    private func entry(
        _ kind: RecordedTitle.Kind = .examination,
        series: String = "",
        title: String = "一级建造师",
        number: String = "NM2018-1",
        on day: String = "2018-11-20"
    ) -> ElsewhereTitle {
        ElsewhereTitle(
            kind: kind,
            series: series,
            title: title,
            number: number,
            issuer: "人力资源社会保障部",
            obtainedOn: civil(day),
            proof: RosterFile(name: "合格证.pdf", bytes: Array("%PDF-1".utf8))
        )
    }

    /// The number in full width, as some type it.
    private let stranger = TitleHolder.named("姚䶮", number: "１50499198008046664")

    @Test("CER4: a pass of a national examination is a fact of its person, with source and file; nothing is issued")
    func pass() async throws {
        let fixture = try await OfficeFixture()
        let (office, clerk, now) = (fixture.office, fixture.preparer, OfficeFixture.imported)
        let person = try await office.record(entry(), of: stranger, by: clerk.id, at: now)
        let state = try #require(try await office.personState(person, shownTo: clerk, at: now))
        let title = try #require(state.recorded.first?.title)
        #expect(
            title.number == "NM2018-1" && title.series == nil && title.recorder.name == "张" && state.record.rows.isEmpty
        )
        #expect(try await office.personState(person, shownTo: fixture.accepter, at: now) == nil)
        let proof = try #require(try await office.proof(ofRecordedTitle: title.id, by: clerk, at: now))
        #expect(proof.bytes == Array("%PDF-1".utf8))
        #expect(try await office.proof(ofRecordedTitle: title.id, by: fixture.accepter, at: now) == nil)
        #expect(try await fixture.counts().orders == 0)
        await #expect(throws: OfficeRefusal.titleRecordedAlready(number: "ＮＭ2018-1")) {
            try await office.record(entry(number: "ＮＭ2018-1"), of: stranger, by: clerk.id, at: now)
        }
        await #expect(throws: OfficeRefusal.documentDatedLater(civil("2019-09-28"), than: now.civilDate)) {
            try await office.record(entry(number: "2", on: "2019-09-28"), of: stranger, by: clerk.id, at: now)
        }
        let other = TitleHolder.named("姚明", number: "150499198008046664")
        await #expect(throws: OfficeRefusal.identityBelongsToAnother) {
            try await office.record(entry(number: "3"), of: other, by: clerk.id, at: now)
        }
        try await office.void(title.id, reason: "录错", by: clerk.id, at: now)
        await #expect(throws: OfficeRefusal.titleVoidedAlready) {
            try await office.void(title.id, reason: "录错", by: clerk.id, at: now)
        }
        try await office.record(entry(), of: stranger, by: clerk.id, at: now)
    }

    @Test(
        "CER4: as a row of a roster a pass is refused; one on which a senior row rests is recorded of that row's person"
    )
    func rests() async throws {
        let judged = try RosterFixture.judge(["取得方式": "考试"])
        #expect(judged.faults.map(\.code) == [.routeNotByRoster])
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<60, level: .senior)
        let rows = try await fixture.store.read { try $0.results(of: batch) }
        let resting = try #require(rows.first { $0.examinationPass != nil })
        let number = try #require(resting.examinationPass)
        let holder = TitleHolder.named(resting.name, number: resting.identity.number)
        let now = OfficeFixture.imported
        let person = try await fixture.office.record(
            entry(title: "高级会计师考试", number: number),
            of: holder,
            by: fixture.enterer.id,
            at: now
        )
        #expect(person == resting.person)
        let titles = try await fixture.store.read { try $0.recordedTitles(of: person) }
        #expect(titles.map(\.number) == [number])
    }

    @Test("CER6: an old certificate for units that are not public is recorded, none from after such titles ended")
    func restricted() async throws {
        let fixture = try await OfficeFixture()
        let (office, clerk, now) = (fixture.office, fixture.preparer.id, OfficeFixture.imported)
        func record(_ series: String, _ title: String, _ day: String) async throws {
            let entry = entry(.nonPublic, series: series, title: title, number: "非公 7", on: day)
            try await office.record(entry, of: stranger, by: clerk, at: now)
        }
        await #expect(throws: OfficeRefusal.recordedTitleUnknown) { try await record("", "工程师", "2015-01-01") }
        await #expect(throws: OfficeRefusal.recordedTitleUnknown) { try await record("工程", "讲师", "2015-01-01") }
        let last = civil("2019-06-10")
        await #expect(throws: OfficeRefusal.restrictedTitleTooLate(civil("2019-06-11"), lastDay: last)) {
            try await record("工程", "工程师", "2019-06-11")
        }
        try await record("工程", "工程师", "2015-01-01")
        #expect(try RosterFixture.judge(["使用范围": "定向使用（非公）"]).faults.map(\.code) == [.restrictionNoLongerGiven])
    }

    @Test("CER6: it is replaced once its holder has passed the general review of that series, at its rank or above")
    func replaced() async throws {
        let issuer = try await IssuerFixture()
        let (office, number) = (issuer.fixture.office, issuer.numbers[0])
        let (holder, clerk) = (try await issuer.holder(of: number), issuer.fixture.preparer)
        let series = holder.title.seriesName
        let old = entry(.nonPublic, series: series, title: holder.title.name, number: "非公 7", on: "2015-01-01")
        try await office.record(old, of: .known(holder.person), by: clerk.id, at: OfficeFixture.accepted)
        func replacement() async throws -> CertificateNumber? {
            try await office.personState(holder.person, shownTo: clerk, at: OfficeFixture.accepted)?
                .recorded.first?.replacedBy
        }
        #expect(try await replacement() == number)
        _ = try await issuer.change(.revoked, 0)
        #expect(try await replacement() == nil)
    }

    @Test("CER6: recognition, another series, a lower rank or a restricted certificate replaces none")
    func notReplaced() async throws {
        let issuer = try await IssuerFixture()
        let result = try await issuer.holder(of: issuer.numbers[0])
        func old(_ series: Int, _ rank: TitleRank, _ day: String = "2015-01-01") -> RecordedTitle {
            RecordedTitle(
                id: result.id,
                person: result.person,
                kind: .nonPublic,
                title: "旧",
                series: series,
                rank: rank,
                number: "1",
                issuer: "1",
                obtainedOn: civil(day),
                proofName: "1",
                recorder: issuer.fixture.preparer,
                recordedAt: OfficeFixture.accepted
            )
        }
        func isReplaced(_ old: RecordedTitle) -> Bool {
            GeneralReviewReplacesTheRestricted.isReplaced(old, by: result, .valid)
        }
        let series = result.title.code.series
        #expect(isReplaced(old(series, .intermediate)) && isReplaced(old(series, .assistant)))
        #expect(!isReplaced(old(series, .seniorAssociate)) && !isReplaced(old(series + 1, .intermediate)))
        #expect(!isReplaced(old(series, .intermediate, "2019-09-26")))
    }
}

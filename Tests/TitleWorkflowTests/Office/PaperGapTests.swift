import Testing
import TitleModel
import TitleStore

@testable import TitleDemo
@testable import TitleWorkflow

/// Pledges and marks, row by row: what lacks one is held back alone.
@Suite("Rows without pledge or marks")
struct PaperGapTests {
    private static let closed = moment("2019-11-05", hour: 9)

    /// Two people; the first has signed no pledge, by the roster.
    private func takeIn(_ fixture: OfficeFixture) async throws -> Identifier {
        let rows = [
            ["诚信承诺书": "否"], ["姓名": "另外", "身份证号": "15049919890304557X", "性别": "男", "出生年月": "1989-03", "诚信承诺书": "是"],
        ]
        let file = RosterFile(name: "roster.csv", bytes: RosterFixture.csv(rows))
        let judgement = try RosterJudgement.judge(
            RosterTable(file.bytes),
            by: RosterFixture.rules("150404"),
            register: nil
        )
        #expect(judgement.faults.isEmpty)
        let (opened, clerk) = (moment("2019-10-28", hour: 10), fixture.preparer.id)
        let batch = try await fixture.office.importRoster(
            judgement,
            file: file,
            from: code("150404"),
            reviewEnd: civil("2019-10-25"),
            by: clerk,
            at: opened
        )
        let notice = try await fixture.office.openPublicity(of: batch, contact: "0476", by: clerk, at: opened)
        try await fixture.office.closePublicity(notice.id, by: clerk, at: Self.closed)
        return batch
    }

    /// Shows a row anew, as the good row with some cells changed.
    private func restart(
        _ line: Int,
        of batch: Identifier,
        _ changes: [String: String],
        _ fixture: OfficeFixture
    ) async throws -> Identifier {
        try await fixture.office.restart(
            line: line,
            of: batch,
            as: try RosterFixture.judge(changes),
            file: RosterFile(name: "one.csv", bytes: RosterFixture.csv([changes])),
            reason: "专业有误",
            by: fixture.preparer.id,
            at: Self.closed
        )
    }

    private func attach(
        _ kind: BatchPaper.Kind,
        _ count: Int,
        without lines: [Int] = [],
        to batch: Identifier,
        _ fixture: OfficeFixture
    ) async throws {
        var paper = BatchPaper(kind)
        (paper.count, paper.statement, paper.without) = (count, "属实", lines)
        try await fixture.office.attach(paper, to: batch, by: fixture.preparer.id, at: Self.closed)
    }

    private func attachOthers(to batch: Identifier, _ fixture: OfficeFixture) async throws {
        let found = try #require(try await fixture.store.read { try $0.batch(batch)?.batch })
        let units = try await fixture.office.unitsToShow(of: batch)
        for paper in DemoPapers.batchPapers(found, people: 2, units: units)
        where ![.pledges, .marks].contains(paper.kind) {
            try await fixture.office.attach(paper, to: batch, by: fixture.preparer.id, at: Self.closed)
        }
    }

    private func fileable(_ batch: Identifier, _ fixture: OfficeFixture) async throws -> [Int] {
        try await fixture.store.read { transaction in
            try transaction.fileableRows(of: batch, on: Self.closed.civilDate)
                .compactMap { try transaction.result($0)?.line }
        }
    }

    /// How many certificates it ordered.
    private func accept(_ filing: Identifier, as number: Int, _ fixture: OfficeFixture) async throws -> Int {
        try await fixture.office.acceptFiling(
            filing,
            documentNumber: "赤人社备〔2019〕\(number)号",
            documentDate: Self.closed.civilDate,
            by: fixture.accepter.id,
            at: Self.closed
        )
        .count
    }

    private func submit(_ batch: Identifier, _ fixture: OfficeFixture) async throws -> Identifier {
        try await fixture.office.submitFiling(
            of: batch,
            documents: OfficeFixture.documents,
            by: fixture.preparer.id,
            at: Self.closed
        )
    }

    @Test("INT1: a row without its pledge is held back alone; once it is stated to have signed it goes, too")
    func pledges() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await takeIn(fixture)
        try await attachOthers(to: batch, fixture)
        try await attach(.marks, 2, to: batch, fixture)
        await #expect(throws: OfficeRefusal.paperContradictsRows(.pledges, lines: [2])) {
            try await attach(.pledges, 2, to: batch, fixture)
        }
        await #expect(throws: OfficeRefusal.paperMissing(.pledges)) { _ = try await submit(batch, fixture) }
        try await attach(.pledges, 1, without: [2], to: batch, fixture)
        #expect(try await fileable(batch, fixture) == [3])
        let state = try await fixture.office.batchState(batch, shownTo: fixture.preparer, at: Self.closed)
        #expect(state?.uncovered == [2] && state?.fileable == 1)
        let filing = try await submit(batch, fixture)
        #expect(try await fixture.store.read { try $0.results(ofFiling: filing).map(\.line) } == [3])
        #expect(try await accept(filing, as: 9, fixture) == 1)
        #expect(try await fileable(batch, fixture).isEmpty)
    }

    @Test("INT1, TIM4: once the others are accepted its paper is taken still, and it goes as 补充备案")
    func filedLater() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await takeIn(fixture)
        try await attachOthers(to: batch, fixture)
        try await attach(.marks, 2, to: batch, fixture)
        try await attach(.pledges, 1, without: [2], to: batch, fixture)
        let first = try await submit(batch, fixture)
        await #expect(throws: OfficeRefusal.papersClosed(.filingSubmitted)) {
            try await attach(.pledges, 2, to: batch, fixture)
        }
        #expect(try await accept(first, as: 9, fixture) == 1)
        await #expect(throws: OfficeRefusal.papersClosed(.filingAccepted)) {
            try await attach(.marks, 2, to: batch, fixture)
        }
        await #expect(throws: OfficeRefusal.papersClosed(.filingAccepted)) {
            try await attach(.pledges, 1, without: [3], to: batch, fixture)
        }
        try await attach(.pledges, 2, to: batch, fixture)
        #expect(try await fileable(batch, fixture) == [2])
        let second = try await submit(batch, fixture)
        #expect(try await fixture.store.read { try $0.results(ofFiling: second).map(\.line) } == [2])
        #expect(try await accept(second, as: 10, fixture) == 1)
    }

    @Test("INT1: a later statement that all have signed releases the row, and it must cover it")
    func signedSince() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await takeIn(fixture)
        try await attachOthers(to: batch, fixture)
        try await attach(.marks, 2, to: batch, fixture)
        try await attach(.pledges, 1, without: [2], to: batch, fixture)
        try await attach(.pledges, 1, to: batch, fixture)
        #expect(try await fileable(batch, fixture) == [2, 3])
        await #expect(throws: OfficeRefusal.paperCoversTooFew(.pledges, people: 2)) {
            _ = try await submit(batch, fixture)
        }
        try await attach(.pledges, 2, to: batch, fixture)
        let filing = try await submit(batch, fixture)
        #expect(try await fixture.store.read { try $0.results(ofFiling: filing).count } == 2)
    }

    @Test("INT1: a row shown anew, and again, stays held back until a statement of its own batch covers it")
    func shownAnew() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await takeIn(fixture)
        try await attach(.marks, 2, to: batch, fixture)
        try await attach(.pledges, 1, without: [2], to: batch, fixture)
        let fresh = try await restart(2, of: batch, [:], fixture)
        let freshest = try await restart(2, of: fresh, [:], fixture)
        try await attach(.pledges, 1, to: batch, fixture)
        #expect(try await fileable(freshest, fixture).isEmpty)
        #expect(try await fixture.store.read { try $0.gaps(of: freshest, in: .pledges) } == [2])
        #expect(try await fixture.store.read { try $0.gaps(of: freshest, in: .marks) } == [])
        try await attach(.pledges, 1, to: freshest, fixture)
        #expect(try await fileable(freshest, fixture) == [2])
    }

    @Test("INT1: a row whose new roster says that no pledge was signed is held back by that")
    func unsignedAnew() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await takeIn(fixture)
        try await attach(.pledges, 1, without: [2], to: batch, fixture)
        let second = ["姓名": "另外", "身份证号": "15049919890304557X", "性别": "男", "出生年月": "1989-03", "诚信承诺书": "否"]
        let fresh = try await restart(3, of: batch, second, fixture)
        #expect(try await fixture.store.read { try $0.gaps(of: fresh, in: .pledges) } == [2])
        #expect(try await fileable(fresh, fixture).isEmpty)
        try await attach(.pledges, 1, to: fresh, fixture)
        #expect(try await fileable(fresh, fixture) == [2])
    }

    @Test("FIL17: rows that lack a mark are named with the statement on the others, and held back alone")
    func marks() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await takeIn(fixture)
        try await attachOthers(to: batch, fixture)
        try await attach(.pledges, 1, without: [2], to: batch, fixture)
        await #expect(throws: OfficeRefusal.paperNamesNoRow(.marks, line: 9)) {
            try await attach(.marks, 1, without: [9], to: batch, fixture)
        }
        await #expect(throws: OfficeRefusal.paperIncomplete(.posts, .without)) {
            var posts = BatchPaper(.posts)
            (posts.count, posts.vacancies, posts.without) = (9, 1, [2])
            try await fixture.office.attach(posts, to: batch, by: fixture.preparer.id, at: Self.closed)
        }
        try await attach(.marks, 1, without: [3], to: batch, fixture)
        #expect(try await fileable(batch, fixture).isEmpty)
        await #expect(throws: OfficeRefusal.nothingToFile) { _ = try await submit(batch, fixture) }
        try await attach(.marks, 2, to: batch, fixture)
        #expect(try await fileable(batch, fixture) == [3])
    }

    @Test("FIL17: a row whose roster says that a mark is missing enters no batch; one that says nothing does")
    func atTheDoor() throws {
        for column in ["单位推荐盖章", "审核人签字", "主管部门审查盖章"] {
            for no in ["否", "无", "×", "未盖章"] {
                #expect(try RosterFixture.judge([column: no]).faults.map(\.code) == [.markMissing])
            }
            for yes in ["", "是", "√", "已盖章"] { #expect(try RosterFixture.judge([column: yes]).isClean) }
            #expect(try RosterFixture.judge([column: "也许"]).faults.map(\.code) == [.markUnknown])
        }
        let row = try #require(try RosterFixture.judge(["诚信承诺书": "否"]).rows.first)
        #expect(row.particulars.hasPledge == false)
        #expect(row.particulars.stated.contains { $0.name == "pledge" && $0.value == "否" })
    }
}

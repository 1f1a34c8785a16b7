import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("The work desk")
struct DeskTests {
    private func kinds(_ fixture: OfficeFixture, _ member: StaffMember, _ day: String) async throws -> [DeskTask.Kind] {
        try await fixture.office.desk(of: member, at: moment(day, hour: 9)).tasks.map(\.kind)
    }

    @Test("Each step waits for who has its duty at its body, and for nobody else")
    func tasks() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        #expect(try await kinds(fixture, fixture.preparer, "2019-09-27") == [.openPublicity, .papersMissing])
        #expect(try await kinds(fixture, fixture.accepter, "2019-09-27") == [])
        let publicity = try await fixture.open(batch)
        #expect(try await kinds(fixture, fixture.preparer, "2019-10-10") == [.papersMissing])
        #expect(try await kinds(fixture, fixture.preparer, "2019-10-11") == [.closePublicity, .papersMissing])
        try await fixture.close(publicity)
        try await fixture.attachPapers(to: batch, except: .pledges)
        let missing = try await fixture.office.desk(of: fixture.preparer, at: OfficeFixture.submitted).tasks
        #expect(missing.map(\.kind) == [.papersMissing] && missing[0].about == ["pledges"])
        try await fixture.attachPapers(to: batch)
        #expect(try await kinds(fixture, fixture.preparer, "2019-10-12") == [.submitFiling])
        let filing = try await fixture.resubmit(batch)
        #expect(try await kinds(fixture, fixture.preparer, "2019-10-13") == [])
        #expect(try await kinds(fixture, fixture.accepter, "2019-10-13") == [.acceptFiling])
        #expect(try await kinds(fixture, fixture.enterer, "2019-10-13") == [])
        _ = try await fixture.accept(filing)
        #expect(try await kinds(fixture, fixture.accepter, "2019-10-14") == [])
    }

    @Test(
        "FIL4, FIL5, FIL6: the city sees each county red after 30 November, 31 December and the week; late ones first"
    )
    func deadlines() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2)
        func standing(_ day: String) async throws -> [DeskDeadline.Kind: Int] {
            let work = try await fixture.office.desk(of: fixture.accepter, at: moment(day, hour: 9))
            #expect(work.deadlines.map(\.daysLeft) == work.deadlines.map(\.daysLeft).sorted())
            let own = work.deadlines.filter { $0.batches > 0 }
            #expect(own.allSatisfy { $0.body == fixture.preparer.body })
            return Dictionary(own.map { ($0.kind, $0.daysLeft) }) { first, _ in first }
        }
        #expect(
            try await standing("2019-10-01") == [.publicityBegins: 2, .publicityOver: 60, .filingAccepted: 91]
        )
        #expect(try await standing("2019-12-02")[.publicityBegins] == -60)
        #expect(try await standing("2019-12-02")[.publicityOver] == -2)
        #expect(try await standing("2019-12-02")[.filingAccepted] == 29)
        try await fixture.close(fixture.open(batch))
        #expect(try await standing("2020-01-03") == [.filingAccepted: -3])
        _ = try await fixture.accept(fixture.submit(batch))
        #expect(try await standing("2020-01-03") == [:])
    }

    @Test(
        "FIL4, FIL5: of the bodies that file with the city each that took in nothing is red after the days, half a year long"
    )
    func nothingTakenIn() async throws {
        let fixture = try await OfficeFixture()
        _ = try await fixture.takeIn(0..<2)
        func late(_ day: String, _ member: StaffMember? = nil) async throws -> [DeskDeadline] {
            let reader = member ?? fixture.accepter
            return try await fixture.office.desk(of: reader, at: moment(day, hour: 9)).deadlines.filter {
                $0.batches == 0
            }
        }
        #expect(try await late("2019-11-30").isEmpty)
        let december = try await late("2019-12-01")
        #expect(december.allSatisfy { $0.kind == .publicityOver && $0.daysLeft == -1 })
        let bodies = Set(december.map(\.body))
        #expect(bodies.count == december.count && bodies.count > 15)
        let neighbour = try code("150403")
        #expect(!bodies.contains(fixture.preparer.body) && bodies.contains(neighbour))
        let january = try await late("2020-01-01")
        #expect(january.count { $0.kind == .publicityOver } == bodies.count)
        #expect(january.count { $0.kind == .filingAccepted && $0.daysLeft == -1 } == bodies.count)
        #expect(try await late("2020-06-30").count == 2 * bodies.count)
        #expect(try await late("2020-07-01").isEmpty)
        #expect(try await late("2019-12-01", fixture.preparer).isEmpty)
    }

    @Test("FIL7: an open objection blocks its row, has its day a month after the review, and leaves when it is decided")
    func objections() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        let publicity = try await fixture.open(batch)
        let raised = try await fixture.office.raiseObjection(
            to: publicity.id,
            line: 2,
            statement: "x",
            contact: nil,
            at: OfficeFixture.opened
        )
        let late = moment("2019-10-27", hour: 9)
        let work = try await fixture.office.desk(of: fixture.preparer, at: late)
        let task = try #require(work.tasks.first { $0.kind == .decideObjection })
        #expect(task.about == [raised.receipt] && task.due == civil("2019-10-26"))
        #expect(work.blocked.map(\.rows) == [1] && work.blocked[0].objections == 1)
        #expect(work.deadlines.first { $0.kind == .objectionsVerified }?.daysLeft == -1)
        for decision in [ObjectionDecision.admitted, .dismissed] {
            try await fixture.office.decideObjection(
                raised.id,
                decision,
                reason: "x",
                by: fixture.preparer.id,
                at: OfficeFixture.closed
            )
        }
        let after = try await fixture.office.desk(of: fixture.preparer, at: late)
        #expect(after.blocked.isEmpty && !after.tasks.contains { $0.kind == .decideObjection })
    }

    @Test("PUB5, FIL5: a row that an objection kept back goes as 补充备案, as the desk says once it is dismissed")
    func refiling() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        let publicity = try await fixture.open(batch)
        let raised = try await fixture.office.raiseObjection(
            to: publicity.id,
            line: 2,
            statement: "x",
            contact: nil,
            at: OfficeFixture.opened
        )
        func decide(_ decision: ObjectionDecision) async throws {
            let (clerk, now) = (fixture.preparer.id, OfficeFixture.accepted)
            try await fixture.office.decideObjection(raised.id, decision, reason: "x", by: clerk, at: now)
        }
        func late() async throws -> [Int] {
            let work = try await fixture.office.desk(of: fixture.accepter, at: moment("2020-01-03", hour: 9))
            return work.deadlines.filter { $0.kind == .filingAccepted && $0.batches > 0 }.map(\.daysLeft)
        }
        try await fixture.close(publicity)
        let first = try await fixture.submit(batch)
        #expect(try await fixture.accept(first).count == 2)
        try await decide(.admitted)
        #expect(try await kinds(fixture, fixture.preparer, "2019-10-20") == [.decideObjection])
        #expect(try await late() == [])
        try await decide(.dismissed)
        #expect(try await kinds(fixture, fixture.preparer, "2019-10-20") == [.submitFiling])
        #expect(try await kinds(fixture, fixture.accepter, "2019-10-20") == [])
        #expect(try await late() == [-3])
        let second = try await fixture.resubmit(batch)
        #expect(try await kinds(fixture, fixture.preparer, "2019-10-20") == [])
        #expect(try await fixture.accept(second, number: "赤人社备〔2019〕2号").count == 1)
        #expect(try await kinds(fixture, fixture.preparer, "2019-10-20") == [])
        #expect(try await late() == [])
    }

    @Test("不予备案 of a whole filing: the desk leads on to what was held back, and is silent where nothing is left")
    func refusedWhole() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        let publicity = try await fixture.open(batch)
        let raised = try await fixture.office.raiseObjection(
            to: publicity.id,
            line: 2,
            statement: "x",
            contact: nil,
            at: OfficeFixture.opened
        )
        try await fixture.close(publicity)
        let filing = try await fixture.submit(batch)
        for (event, reason) in [(FilingProgress.Event.receive, ""), (.refuse, "超岗位")] {
            try await fixture.office.take(
                event,
                on: filing,
                reason: reason,
                by: fixture.accepter.id,
                at: OfficeFixture.accepted
            )
        }
        func late() async throws -> Bool {
            let work = try await fixture.office.desk(of: fixture.accepter, at: moment("2020-01-03", hour: 9))
            return work.deadlines.contains { $0.kind == .filingAccepted && $0.batches > 0 }
        }
        #expect(try await fixture.store.read { try $0.progress(of: batch) } == .filingRefused)
        #expect(try await kinds(fixture, fixture.preparer, "2019-10-20") == [.decideObjection])
        #expect(try await !late())
        for decision in [ObjectionDecision.admitted, .dismissed] {
            try await fixture.office.decideObjection(
                raised.id,
                decision,
                reason: "x",
                by: fixture.preparer.id,
                at: OfficeFixture.accepted
            )
        }
        #expect(try await kinds(fixture, fixture.preparer, "2019-10-20") == [.submitFiling])
        #expect(try await late())
        #expect(try await fixture.accept(fixture.resubmit(batch)).count == 1)
    }

    @Test("FIL13: the month after the region's document is counted down until its certificates are issued")
    func printing() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<2, level: .senior)
        let document = ApprovalDocument(number: "内人社字1号", date: civil("2019-09-27"), fileName: "a", bytes: [1])
        _ = try await fixture.office.importApproval(
            document,
            of: batch,
            enteredBy: fixture.enterer.id,
            confirmedBy: fixture.confirmer.id,
            at: OfficeFixture.opened
        )
        let work = try await fixture.office.desk(of: fixture.enterer, at: moment("2019-10-20", hour: 9))
        #expect(work.deadlines.map(\.kind) == [.printOpens] && work.deadlines[0].document == "内人社字1号")
        #expect(work.deadlines[0].daysLeft == 7)
    }

    @Test("FIL2, FIL15: a plan that did not keep its week is told; the ratio is of those who applied, by series too")
    func ratio() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        func plan(filed: String, applied: Int, _ series: [SeriesApplicants] = []) async throws -> DeskWork {
            var plan = BatchPaper(.reviewPlan)
            (plan.documentNumber, plan.date) = ("评方1号", civil(filed))
            (plan.from, plan.to, plan.place) = (civil("2019-09-24"), OfficeFixture.reviewed, "会议中心")
            (plan.count, plan.statement, plan.fileName, plan.file) = (applied, "x", "a.pdf", [1])
            plan.applicants = series
            (plan.consentNumber, plan.consentDate) = ("评复1号", civil(filed))
            plan.contents = Set(PaperContent.needed(.reviewPlan))
            try await fixture.office.attach(plan, to: batch, by: fixture.preparer.id, at: OfficeFixture.opened)
            return try await fixture.office.desk(of: fixture.accepter, at: OfficeFixture.opened)
        }
        let late = try await plan(filed: "2019-09-20", applied: 2)
        #expect(late.warnings.map(\.kind) == [.planLate] && late.ratios.first?.ratio == nil)
        let right = try await plan(filed: "2019-09-10", applied: 4)
        #expect(right.warnings.isEmpty && right.ratios.first?.ratio == PassRatio(passed: 3, applied: 4))
        let series = Set(try await fixture.store.read { try $0.results(of: batch) }.map(\.title.seriesName))
        #expect(series.count > 1 && Set(right.ratios.compactMap(\.series)) == series)
        #expect(right.ratios[0].series == nil && right.ratios.dropFirst().reduce(0) { $0 + $1.passed } == 3)
        #expect(right.ratios.dropFirst().allSatisfy { $0.ratio == nil })
        let names = series.sorted()
        let stated = names.map { SeriesApplicants(series: $0, count: $0 == names[0] ? 40 - 3 * (names.count - 1) : 3) }
        let told = try await plan(filed: "2019-09-10", applied: 40, stated)
        #expect(told.ratios.dropFirst().map(\.ratio?.applied) == stated.map(\.count))
        let counted = try await fixture.store.read { try $0.passRatios() }
        #expect(counted.map(\.series) == [nil] + names && counted.map(\.ratio.applied) == [40] + stated.map(\.count))
        #expect(counted.map(\.ratio.passed).reduce(0, +) == 6 && counted.allSatisfy { $0.year == 2019 })
        await #expect(throws: OfficeRefusal.paperIncomplete(.reviewPlan, .applicants)) {
            _ = try await plan(filed: "2019-09-10", applied: 41, stated)
        }
        #expect(right.ratios[0].year == 2019 && right.ratios[0].level == .intermediate)
    }

    @Test("FIL15: a ratio above the limit that the rule set's data name is told on the desk and with the batch")
    func ratioAboveItsLimit() async throws {
        let fixture = try await OfficeFixture()
        let line = "赤人社办发〔2019〕101号,2019,2019-06-10,hearing.days"
        let limit = "赤人社办发〔2019〕101号,2019,2019-06-10,review.pass-ratio.intermediate,20,十四(一)"
        let office = try fixture.office(with: "rule-sets.csv", line, as: "\(limit)\n\(line)")
        let batch = try await fixture.takeIn(0..<3)
        // Its plan says that a hundred applied.
        try await fixture.attachPapers(to: batch)
        func told(_ office: Office) async throws -> [Int?] {
            let work = try await office.desk(of: fixture.preparer, at: OfficeFixture.closed)
            let state = try await office.batchState(batch, shownTo: fixture.preparer, at: OfficeFixture.closed)
            return [work.ratios.first?.above, state?.ratioAbove]
        }
        #expect(try await told(office) == [20, 20])
        #expect(try await told(fixture.office) == [nil, nil])
    }

    @Test("FIL15, CER11: who passed is counted by body, year, level, series and the clause of their application")
    func counts() async throws {
        let fixture = try await OfficeFixture()
        let ordinary: [String: String] = [:]
        let transferred = [
            "姓名": "姚华", "身份证号": "150499197508046666", "出生年月": "1975-08-04", "破格依据": "四(三)",
            "调入时间": "2017-05-01",
        ]
        let file = RosterFile(name: "两人.csv", bytes: RosterFixture.csv([ordinary, transferred]))
        let rules = try RosterFixture.rules("150404")
        let judgement = try RosterJudgement.judge(RosterTable(file.bytes), by: rules, register: nil)
        try #require(judgement.isClean, "\(judgement.faults)")
        let batch = try await fixture.office.importRoster(
            judgement,
            file: file,
            from: code("150404"),
            reviewEnd: civil("2019-10-25"),
            by: fixture.preparer.id,
            at: moment("2019-10-28", hour: 9)
        )
        let counts = try await fixture.store.read { try $0.passCounts() }
        #expect(counts.map(\.basis) == ["", "四(三)"] && counts.map(\.passed) == [1, 1])
        #expect(counts.allSatisfy { $0.series == "中小学教师" && $0.level == .intermediate && $0.year == 2019 })
        let now = moment("2019-10-28", hour: 10)
        let desk = try await fixture.office.desk(of: fixture.preparer, at: now)
        #expect(desk.bases.map(\.basis) == ["", "四(三)"] && desk.bases.map(\.passed) == [1, 1])
        #expect(desk.bases.allSatisfy { $0.year == 2019 && $0.level == .intermediate })
        try await fixture.office.discard(batch, reason: "重复导入", by: fixture.preparer.id, at: now)
        #expect(try await fixture.store.read { try $0.passCounts() }.isEmpty)
        #expect(try await fixture.office.desk(of: fixture.preparer, at: now).bases.isEmpty)
    }

    @Test("The list and the desk of 500 batches take as many statements as those of one")
    func many() async throws {
        let fixture = try await OfficeFixture()
        let counted = CountedStatements(fixture.store.engine)
        let store = Store(engine: counted, folder: fixture.store.folder)
        let office = Office(store: store, house: try OfficeFixture.house.get())
        func statements() async throws -> Int {
            try await counted.during {
                _ = try await office.desk(of: fixture.accepter, at: OfficeFixture.opened)
                _ = try await office.batches(shownTo: fixture.accepter, limit: 100)
            }
        }
        try await insert(0..<1, in: fixture)
        let ofOne = try await statements()
        #expect(ofOne > 2)
        try await insert(1..<500, in: fixture)
        #expect(try await statements() == ofOne)
        let work = try await office.desk(of: fixture.accepter, at: OfficeFixture.opened)
        #expect(work.deadlines.first { $0.kind == .publicityOver }?.batches == 500)
        let list = try await office.batches(shownTo: fixture.accepter, limit: 100, skipping: 50)
        #expect(list.standings.count == 100 && list.earlier == 350)
        #expect(try await office.batches(shownTo: fixture.enterer, limit: 9).standings.count == 9)
    }

    /// So many batches without rows.
    private func insert(_ numbers: Range<Int>, in fixture: OfficeFixture) async throws {
        let keys = IdentifierSource()
        try await fixture.store.write { transaction in
            for number in numbers {
                let batch = ResultBatch(
                    id: keys.next(at: OfficeFixture.imported),
                    reviewingBody: fixture.preparer.body,
                    level: .intermediate,
                    ruleSet: "赤人社办发〔2019〕101号",
                    reviewEnd: OfficeFixture.reviewed
                )
                let record = BatchRecord(
                    batch: batch,
                    fileName: "a.csv",
                    fileDigest: [UInt8](repeating: 0, count: 28) + withUnsafeBytes(of: Int32(number)) { Array($0) },
                    importedBy: fixture.preparer.id,
                    importedAt: OfficeFixture.imported
                )
                try transaction.insert(record)
            }
        }
    }
}

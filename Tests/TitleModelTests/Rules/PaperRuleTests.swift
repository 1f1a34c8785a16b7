import Testing
import TitleModel

@Suite struct PaperRuleTests {
    private let review = (from: SampleRules.day(2019, 10, 23), to: SampleRules.day(2019, 10, 25))

    private func plan(filed: CivilDate, _ change: (inout BatchPaper) -> Void = { _ in }) -> BatchPaper {
        var plan = BatchPaper(.reviewPlan)
        (plan.documentNumber, plan.date) = ("评方〔2019〕1号", filed)
        (plan.from, plan.to, plan.place) = (review.from, review.to, "赤峰")
        (plan.count, plan.statement) = (150, "封闭评审，答辩，投票")
        (plan.fileName, plan.file) = ("plan.pdf", [1])
        (plan.consentNumber, plan.consentDate) = ("赤人社评复〔2019〕1号", filed)
        plan.contents = [.applicationFacts, .applicants, .forms]
        change(&plan)
        return plan
    }

    private func paper(_ kind: BatchPaper.Kind, _ change: (inout BatchPaper) -> Void) -> BatchPaper {
        var paper = BatchPaper(kind)
        (paper.count, paper.statement) = (9, "属实")
        change(&paper)
        return paper
    }

    @Test("FIL1: a plan states number, date, time, place, applicants and procedure and comes as a file")
    func planIsWhole() throws {
        let today = SampleRules.day(2019, 11, 1)
        let filed = SampleRules.day(2019, 10, 10)
        try PaperIsComplete.check(plan(filed: filed), today: today)
        let spoiled: [(PaperIsComplete.Field, (inout BatchPaper) -> Void)] = [
            (.number, { $0.documentNumber = " " }), (.date, { $0.date = nil }), (.period, { $0.to = nil }),
            (.place, { $0.place = nil }), (.count, { $0.count = -1 }), (.statement, { $0.statement = "" }),
            (.file, { $0.file = [] }), (.consent, { $0.consentNumber = " " }), (.consent, { $0.consentDate = nil }),
            (.contents, { $0.contents = [.applicationFacts, .applicants] }),
            (.contents, { $0.contents = [.applicationFacts, .forms] }),
            (.contents, { $0.contents = [.applicants, .forms] }),
        ]
        for (field, spoil) in spoiled {
            #expect(throws: OfficeRefusal.paperIncomplete(.reviewPlan, field)) {
                try PaperIsComplete.check(plan(filed: filed, spoil), today: today)
            }
        }
        let (from, to) = try (#require(plan(filed: filed).from), #require(plan(filed: filed).to))
        #expect(throws: OfficeRefusal.paperPeriodReversed(to, from)) {
            try PaperIsComplete.check(plan(filed: filed) { ($0.from, $0.to) = ($0.to, $0.from) }, today: today)
        }
        #expect(throws: OfficeRefusal.documentDatedLater(filed, than: SampleRules.day(2019, 10, 9))) {
            try PaperIsComplete.check(plan(filed: filed), today: SampleRules.day(2019, 10, 9))
        }
    }

    @Test("FIL1: the city agreed to the plan, on its day or later, and by the day on which the review began")
    func consent() throws {
        let filed = SampleRules.day(2019, 10, 10)
        func check(_ number: String?, _ agreed: CivilDate?) throws {
            try ReviewBeginsWithTheCitysConsent.check(
                plan(filed: filed) {
                    ($0.consentNumber, $0.consentDate) = (number, agreed)
                }
            )
        }
        for day in [filed, SampleRules.day(2019, 10, 15), review.from] { try check("1号", day) }
        #expect(throws: OfficeRefusal.planWithoutConsent) { try check(nil, filed) }
        #expect(throws: OfficeRefusal.planWithoutConsent) { try check("1号", nil) }
        let (early, late) = (SampleRules.day(2019, 10, 9), SampleRules.day(2019, 10, 24))
        #expect(throws: OfficeRefusal.consentBeforePlan(early, plan: filed)) { try check("1号", early) }
        #expect(throws: OfficeRefusal.consentAfterReview(late, review: review.from)) { try check("1号", late) }
        #expect(throws: OfficeRefusal.planWithoutConsent) {
            try ReviewBeginsWithTheCitysConsent.check([
                plan(filed: filed), plan(filed: filed) { $0.consentNumber = nil },
            ])
        }
        try ReviewBeginsWithTheCitysConsent.check([])
    }

    @Test("PUB1: each unit of the reviewed rows is named, with days within the period; white space tells no unit apart")
    func units() throws {
        var shown = paper(.unitPublicity) {
            ($0.from, $0.to) = (SampleRules.day(2019, 7, 8), SampleRules.day(2019, 7, 14))
        }
        func check(_ units: [UnitPublicity], of employers: [String]) throws {
            shown.units = units
            try EveryUnitHasShownItsApplicants.check(shown, units: employers)
        }
        let (first, second) = (UnitPublicity(unit: "第一 中学"), UnitPublicity(unit: "第二中学"))
        try check([first, second], of: ["第一中学", "第二中学"])
        #expect(throws: OfficeRefusal.unitsWithoutPublicity(first: "第二中学", count: 2)) {
            try check([first], of: ["第一中学", "第二中学", "第三中学"])
        }
        let (from, to) = (SampleRules.day(2019, 7, 9), SampleRules.day(2019, 7, 15))
        for (own, end) in [(from, to), (to, from), (SampleRules.day(2019, 7, 1), from)] {
            #expect(throws: OfficeRefusal.self) {
                try check([UnitPublicity(unit: "第一中学", from: own, to: end)], of: ["第一中学"])
            }
        }
        try check([UnitPublicity(unit: "第一中学", from: from, to: from)], of: ["第一中学"])
    }

    @Test(
        "PUB1, PUB2: the units' publicity showed every form, for as many people as were reviewed; the department's by series"
    )
    func shownThings() throws {
        let today = SampleRules.day(2019, 11, 1)
        var unit = paper(.unitPublicity) {
            ($0.from, $0.to) = (SampleRules.day(2019, 7, 8), SampleRules.day(2019, 7, 14))
            ($0.units, $0.contents) = ([UnitPublicity(unit: "第一中学")], [.forms])
            ($0.fileName, $0.file) = ("a.pdf", [1])
        }
        try PaperIsComplete.check(unit, today: today)
        for (field, spoil) in [
            (.units, { $0.units = [] }), (.contents, { $0.contents = [] }), (.file, { $0.file = nil }),
            (.count, { $0.count = nil }),
        ] as [(PaperIsComplete.Field, (inout BatchPaper) -> Void)] {
            var spoiled = unit
            spoil(&spoiled)
            #expect(throws: OfficeRefusal.paperIncomplete(.unitPublicity, field)) {
                try PaperIsComplete.check(spoiled, today: today)
            }
        }
        unit.count = 8
        #expect(throws: OfficeRefusal.paperCoversTooFew(.unitPublicity, people: 9)) {
            try EveryPublicityIsOnRecord.check([unit], reviewed: 9, recognised: 0)
        }
        let department = paper(.departmentPublicity) {
            ($0.from, $0.to, $0.place) = (unit.from, unit.to, "https://bureau.example/1")
            ($0.fileName, $0.file) = ("a.pdf", [1])
        }
        #expect(throws: OfficeRefusal.paperIncomplete(.departmentPublicity, .contents)) {
            try PaperIsComplete.check(department, today: today)
        }
    }

    @Test("FIL14: posts are stated with those that are vacant, never more than there are")
    func posts() throws {
        let today = SampleRules.day(2019, 11, 1)
        try PaperIsComplete.check(paper(.posts) { $0.vacancies = 9 }, today: today)
        #expect(throws: OfficeRefusal.vacanciesBeyondPosts(10, of: 9)) {
            try PaperIsComplete.check(paper(.posts) { $0.vacancies = 10 }, today: today)
        }
    }

    @Test("FIL2: a plan filed when the review had begun is refused; a week that was not kept is a warning")
    func planBeforeReview() throws {
        let late = plan(filed: review.from)
        #expect(throws: OfficeRefusal.planFiledLate(review.from, review: review.from)) {
            try PlanIsFiledBeforeTheReview.check(late, reviewEnd: review.to)
        }
        #expect(throws: OfficeRefusal.planOfAnotherReview(begins: review.from, batch: SampleRules.day(2019, 10, 22))) {
            try PlanIsFiledBeforeTheReview.check(
                plan(filed: SampleRules.day(2019, 10, 1)),
                reviewEnd: SampleRules.day(2019, 10, 22)
            )
        }
        func keeps(_ day: Int, _ reading: PlanFiled) throws -> Bool {
            let plan = plan(filed: SampleRules.day(2019, 10, day))
            try PlanIsFiledBeforeTheReview.check(plan, reviewEnd: review.to)
            return PlanIsFiledBeforeTheReview.keepsTheWeek(plan, SampleRules.made { $0.planFiled = reading }.periods)
        }
        #expect(try keeps(16, .atLatest))
        #expect(try !keeps(17, .atLatest))
        #expect(try keeps(17, .within))
        #expect(try !keeps(15, .within))
    }

    @Test(
        "FIL11, PUB1, PUB2, FIL17, INT1: reviewed rows are not filed while a paper of theirs is missing",
        arguments: EveryPublicityIsOnRecord.needed(reviewed: 1, recognised: 0)
    )
    func reviewedNeed(missing kind: BatchPaper.Kind) throws {
        let kinds = EveryPublicityIsOnRecord.needed(reviewed: 1, recognised: 0)
        #expect(kinds.contains(.unitPublicity) && kinds.contains(.departmentPublicity) && kinds.contains(.pledges))
        let papers = kinds.map { paper($0) { _ in } }
        try EveryPublicityIsOnRecord.check(papers, reviewed: 9, recognised: 0)
        #expect(throws: OfficeRefusal.paperMissing(kind)) {
            try EveryPublicityIsOnRecord.check(papers.filter { $0.kind != kind }, reviewed: 9, recognised: 0)
        }
    }

    @Test(
        "PUB1, PUB2: a publicity that is not over yet tells no result",
        arguments: [BatchPaper.Kind.unitPublicity, .departmentPublicity]
    )
    func unfinishedPublicity(kind: BatchPaper.Kind) throws {
        let (first, last) = (SampleRules.day(2019, 10, 1), SampleRules.day(9999, 12, 31))
        let stated = paper(kind) {
            ($0.from, $0.to, $0.place, $0.statement) = (first, last, "门户网站", "无异议")
            $0.units = kind == .unitPublicity ? [UnitPublicity(unit: "第一中学")] : []
            ($0.contents, $0.fileName, $0.file) = (Set(PaperContent.needed(kind)), "a.pdf", [1])
        }
        #expect(throws: OfficeRefusal.documentDatedLater(last, than: SampleRules.day(2019, 11, 1))) {
            try PaperIsComplete.check(stated, today: SampleRules.day(2019, 11, 1))
        }
        try PaperIsComplete.check(stated, today: last)
    }

    @Test("REC2, INT1: recognised rows need the check of specialties and the pledges, and no paper of a review")
    func recognisedNeed() throws {
        let papers = [paper(.pledges) { _ in }, paper(.specialtyMatch) { _ in }]
        try EveryPublicityIsOnRecord.check(papers, reviewed: 0, recognised: 9)
        #expect(throws: OfficeRefusal.paperMissing(.specialtyMatch)) {
            try EveryPublicityIsOnRecord.check([papers[0]], reviewed: 0, recognised: 1)
        }
    }

    @Test("INT1, FIL17: one pledge and three marks a person; a newer paper takes the place of an older")
    func covers() throws {
        let kinds = EveryPublicityIsOnRecord.needed(reviewed: 1, recognised: 0)
        let papers = kinds.map { paper($0) { _ in } }
        #expect(throws: OfficeRefusal.paperCoversTooFew(.unitPublicity, people: 10)) {
            try EveryPublicityIsOnRecord.check(papers, reviewed: 10, recognised: 0)
        }
        let pledged = papers + [paper(.pledges) { $0.count = 8 }]
        #expect(throws: OfficeRefusal.paperCoversTooFew(.pledges, people: 9)) {
            try EveryPublicityIsOnRecord.check(pledged, reviewed: 9, recognised: 0)
        }
    }

    @Test("PUB1, PUB2: the unit's publicity is over before the department's, both before handing in and review")
    func order() throws {
        func shown(_ kind: BatchPaper.Kind, _ from: Int, _ to: Int) -> BatchPaper {
            paper(kind) { ($0.from, $0.to) = (SampleRules.day(2019, 7, from), SampleRules.day(2019, 7, to)) }
        }
        let handedIn = paper(.applications) { $0.date = SampleRules.day(2019, 7, 30) }
        let plan = plan(filed: SampleRules.day(2019, 10, 1))
        try PublicityComesBeforeTheReview.check(
            [shown(.unitPublicity, 8, 14), shown(.departmentPublicity, 22, 28), handedIn, plan]
        )
        let wrong: [([BatchPaper], BatchPaper.Kind, Int, CivilDate)] = [
            (
                [shown(.unitPublicity, 8, 23), shown(.departmentPublicity, 22, 28)], .unitPublicity, 23,
                SampleRules.day(2019, 7, 22)
            ),
            ([shown(.departmentPublicity, 22, 31), handedIn], .departmentPublicity, 31, SampleRules.day(2019, 7, 30)),
            ([shown(.unitPublicity, 8, 31), handedIn], .unitPublicity, 31, SampleRules.day(2019, 7, 30)),
        ]
        for (papers, kind, ended, next) in wrong {
            let refusal = OfficeRefusal.publicityAfterReview(kind, ended: SampleRules.day(2019, 7, ended), review: next)
            #expect(throws: refusal) { try PublicityComesBeforeTheReview.check(papers) }
        }
        let during = paper(.unitPublicity) { ($0.from, $0.to) = (review.from, review.from) }
        #expect(throws: OfficeRefusal.self) { try PublicityComesBeforeTheReview.check([during, plan]) }
    }

    @Test("TIM2: applications outside their window are refused, whatever was asked for")
    func window() throws {
        func check(_ month: Int, _ day: Int, _ kind: Body.Kind, asked: CivilDate? = nil) throws {
            var papers = [paper(.applications) { $0.date = SampleRules.day(2019, month, day) }]
            if let asked { papers.append(paper(.extension) { $0.date = asked }) }
            try ApplicationsKeepTheirWindow.check(
                papers,
                of: SampleRules.batch(.intermediate, reviewEnd: review.to),
                by: kind,
                SampleRules.set
            )
        }
        try check(8, 31, .county)
        try check(1, 2, .county)
        for kind in [Body.Kind.selfReviewing, .city] {
            try check(7, 29, kind)
            let (opens, closes) = (SampleRules.day(2019, 7, 29), SampleRules.day(2019, 8, 9))
            for (month, day) in [(7, 28), (8, 10)] {
                let handedIn = SampleRules.day(2019, month, day)
                #expect(throws: OfficeRefusal.applicationsOutsideWindow(handedIn, from: opens, to: closes)) {
                    try check(month, day, kind)
                }
            }
        }
        let (late, closes) = (SampleRules.day(2019, 9, 1), SampleRules.day(2019, 8, 31))
        #expect(throws: OfficeRefusal.applicationsOutsideWindow(late, from: nil, to: closes)) {
            try check(9, 1, .county, asked: SampleRules.day(2019, 8, 1))
        }
    }

    @Test("TIM1, TIM2: each sender's days are those of the data, for its level and year")
    func senderWindows() throws {
        func check(_ month: Int, _ day: Int, _ level: TitleLevel, _ sender: SubmissionWindow.Sender) throws {
            try ApplicationsKeepTheirWindow.check(
                SampleRules.day(2019, month, day),
                for: level,
                of: sender,
                year: 2019,
                SampleRules.set
            )
        }
        try check(7, 7, .senior, .county)
        try check(7, 9, .senior, .county)
        for day in [6, 10] {
            let (opens, closes) = (SampleRules.day(2019, 7, 7), SampleRules.day(2019, 7, 9))
            let handedIn = SampleRules.day(2019, 7, day)
            let refusal = OfficeRefusal.applicationsOutsideWindow(handedIn, from: opens, to: closes)
            #expect(throws: refusal) { try check(7, day, .senior, .county) }
        }
        try check(8, 31, .intermediate, .county)
        try check(12, 31, .senior, .city)
    }

    @Test("FIL3, FIL4: a review or publicity over after 30 November needs an extension asked for in time")
    func extensions() throws {
        let deadline = SampleRules.day(2019, 11, 30)
        func check(_ ended: CivilDate, closed: CivilDate? = nil, asked: CivilDate? = nil) throws {
            let papers = asked.map { day in [paper(.extension) { $0.date = day }] } ?? []
            try LateReviewsAskForMoreTime.check(
                papers,
                of: SampleRules.batch(.intermediate, reviewEnd: ended),
                publicityClosed: closed,
                SampleRules.set
            )
        }
        let (inTime, late) = (SampleRules.day(2019, 11, 20), SampleRules.day(2019, 12, 2))
        try check(inTime, closed: deadline)
        #expect(throws: OfficeRefusal.reviewPastItsDay(late, deadline: deadline)) { try check(inTime, closed: late) }
        #expect(throws: OfficeRefusal.reviewPastItsDay(late, deadline: deadline)) { try check(late) }
        try check(late, asked: deadline)
        #expect(throws: OfficeRefusal.extensionAskedLate(late, deadline: deadline)) { try check(late, asked: late) }
    }

    @Test("A paper's other fields are blank or right, so that nothing ends as a fault of the store")
    func bounds() throws {
        let today = SampleRules.day(2019, 11, 1)
        let spoiled: [(PaperIsComplete.Field, (inout BatchPaper) -> Void)] = [
            (.number, { $0.documentNumber = "" }), (.place, { $0.place = " " }), (.vacancies, { $0.vacancies = -1 }),
            (.file, { $0.file = [] }), (.file, { $0.fileName = "" }),
        ]
        for (field, spoil) in spoiled {
            #expect(throws: OfficeRefusal.paperIncomplete(.pledges, field)) {
                try PaperIsComplete.check(paper(.pledges, spoil), today: today)
            }
        }
    }

    @Test("TIM4: after submission no paper is added")
    func closed() throws {
        for progress in BatchProgress.allCases {
            let isOpen = [BatchProgress.reviewed, .inPublicity, .publicityClosed].contains(progress)
            if isOpen { try NothingIsAddedAfterSubmission.check(progress); continue }
            #expect(throws: OfficeRefusal.papersClosed(progress)) { try NothingIsAddedAfterSubmission.check(progress) }
        }
        for progress in [BatchProgress.filingAccepted, .filingReturned] {
            try NothingIsAddedAfterSubmission.check(progress, hasReturnedRows: true)
        }
    }

    @Test("TIM4, INT1: after the decision a paper is added for rows that wait for it, and uncovers no other")
    func covering() throws {
        for progress in BatchProgress.allCases {
            func add(naming lines: [Int], uncovered: [Int]) throws {
                try NothingIsAddedAfterSubmission.check(progress, naming: lines, uncovered: uncovered)
            }
            switch progress {
            case .filingAccepted, .filingReturned, .filingRefused:
                try add(naming: [], uncovered: [2, 4])
                try add(naming: [4], uncovered: [2, 4])
                #expect(throws: OfficeRefusal.papersClosed(progress)) { try add(naming: [3], uncovered: [2, 4]) }
                #expect(throws: OfficeRefusal.papersClosed(progress)) { try add(naming: [], uncovered: []) }
            case .filingSubmitted, .approved, .withdrawn, .discarded:
                #expect(throws: OfficeRefusal.papersClosed(progress)) { try add(naming: [], uncovered: [2]) }
            case .reviewed, .inPublicity, .publicityClosed: try add(naming: [3], uncovered: [])
            }
        }
    }
}

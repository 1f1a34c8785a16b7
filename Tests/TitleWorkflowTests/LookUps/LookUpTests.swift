import TestSupport
import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("Who looked") struct LookUpTests {
    private static let now = moment("2019-11-05", hour: 9)

    @Test("issue 7, item 4: look-ups by code and by number reach the book, alike ones as one line with their count")
    func written() async throws {
        let issuer = try await IssuerFixture()
        let office = issuer.fixture.office
        let (queue, number) = (LookUpQueue(), issuer.numbers[0])
        let writer = LookUpWriter(office: office, queue: queue)
        let registered = try await issuer.fixture.store.read { try $0.certificate(number) }
        let code = try #require(registered).certificate.code
        let asked = try AskerStatement(name: "某某集团", purpose: "聘任")
        for _ in 0..<3 { queue.note(code, .code, at: Self.now) }
        queue.note(VerificationCode(random: 1), .code, at: Self.now)
        queue.note(number, .file, by: asked, outcome: "valid", at: Self.now.adding(milliseconds: 5))
        try await writer.write(at: Self.now)
        let found = try await office.lookUps(of: number)
        #expect(found.map(\.way) == [.file, .code] && found.map(\.times) == [1, 3])
        #expect(found[0].asked == asked && found[0].outcome == "valid" && found[1].asked.isNobody)
        try await writer.write(at: Self.now)
        #expect(try await office.lookUps(of: number).count == 2)
    }

    @Test("a full queue takes no more and says how many were lost; the answer does not wait")
    func full() async throws {
        let issuer = try await IssuerFixture()
        let (queue, number) = (LookUpQueue(capacity: 4), issuer.numbers[0])
        for place in 0..<9 { queue.note(number, .code, at: Self.now.adding(milliseconds: Int64(place))) }
        try await LookUpWriter(office: issuer.fixture.office, queue: queue).write(at: Self.now)
        #expect(try await issuer.fixture.office.lookUps(of: number).map(\.times) == [4])
        #expect(try await issuer.fixture.office.lookUpBook.read { try $0.lookUpsLost(since: Self.now) } == 5)
    }

    @Test("issue 7, item 4: pages behind a line hold each look-up once, whatever comes in or is deleted meanwhile")
    func paged() async throws {
        let issuer = try await IssuerFixture()
        let (office, number) = (issuer.fixture.office, issuer.numbers[0])
        let queue = LookUpQueue()
        let writer = LookUpWriter(office: office, queue: queue)
        for place in 0..<7 {
            queue.note(number, .code, by: try AskerStatement(name: "某\(place)", purpose: ""), at: Self.now)
            queue.note(issuer.numbers[1], .code, at: Self.now)
        }
        try await writer.write(at: Self.now)
        let first = try await office.lookUps(of: number, limit: 3)
        queue.note(number, .file, at: Self.now.adding(milliseconds: 1))
        try await writer.write(at: Self.now)
        let second = try await office.lookUps(of: number, behind: first.last?.id, limit: 3)
        let third = try await office.lookUps(of: number, behind: second.last?.id, limit: 3)
        let all = (first + second + third).compactMap(\.asked.name)
        #expect(all.sorted() == (0..<7).map { "某\($0)" } && third.count == 1)
        #expect(try await office.lookUps(of: number, behind: third.last?.id, limit: 3).isEmpty)
        #expect(try await office.lookUps(of: number, limit: 1).map(\.way) == [.file])
        let gone = Identifier(at: Self.now, random: (8, 8))
        #expect(try await office.lookUps(of: number, behind: gone, limit: 3).isEmpty)
    }

    @Test("decision 0842: numbers of look-ups of one millisecond are no neighbours, whichever way they are written")
    func numbers() async throws {
        let issuer = try await IssuerFixture()
        let (office, number) = (issuer.fixture.office, issuer.numbers[0])
        let found = try #require(try await issuer.fixture.store.read { try $0.certificate(number) })
        let queue = LookUpQueue()
        for place in 0..<4 {
            queue.note(number, .code, by: try AskerStatement(name: "某\(place)", purpose: ""), at: Self.now)
        }
        try await LookUpWriter(office: office, queue: queue).write(at: Self.now)
        for _ in 0..<2 { _ = try await office.answer(.number("110101199003070134"), on: found, at: Self.now) }
        #expect(try await office.reopenQuestions(on: number, at: Self.now))
        let numbers = try await office.lookUps(of: number).map(\.id.text)
        // Ten characters are the time; of the sixteen by chance the first twelve would be the same in neighbours.
        #expect(numbers.count == 7 && Set(numbers.map { $0.prefix(10) }).count == 1)
        #expect(Set(numbers.map { $0.prefix(22) }).count == 7)
    }

    @Test("beyond fifty of a certificate, way, outcome and day unnamed look-ups are counted in the last")
    func bounded() async throws {
        let issuer = try await IssuerFixture()
        let (office, queue) = (issuer.fixture.office, LookUpQueue())
        let writer = LookUpWriter(office: office, queue: queue)
        func write(_ number: CertificateNumber, _ way: LookUp.Way, at now: Instant, asker: String = "") async throws {
            queue.note(number, way, by: try AskerStatement(name: asker, purpose: ""), outcome: "valid", at: now)
            try await writer.write(at: now)
        }
        let most = LookUpWriter.mostAlike
        for place in 0..<(most + 20) {
            try await write(issuer.numbers[0], .code, at: Self.now.adding(milliseconds: Int64(place) * 1000))
        }
        let kept = try await office.lookUps(of: issuer.numbers[0])
        #expect(kept.count == most && kept.map(\.times).reduce(0, +) == most + 20 && kept[0].times == 21)
        #expect(kept[0].at == Self.now.adding(milliseconds: Int64(most + 19) * 1000))
        // Another way, certificate, day or a name stands alone, and so does what somebody was told the number of.
        let next = Self.now.adding(milliseconds: 86_400_000)
        try await write(issuer.numbers[0], .file, at: Self.now.adding(milliseconds: 100_000))
        try await write(issuer.numbers[1], .code, at: Self.now)
        try await write(issuer.numbers[0], .code, at: Self.now.adding(milliseconds: 100_000), asker: "某某集团")
        try await write(issuer.numbers[0], .code, at: next)
        for place in 0..<(most + 2) {
            try await write(issuer.numbers[2], .api, at: Self.now.adding(milliseconds: Int64(place)))
        }
        #expect(try await office.lookUps(of: issuer.numbers[0]).count == most + 3)
        #expect(try await office.lookUps(of: issuer.numbers[1]).count == 1)
        #expect(try await office.lookUps(of: issuer.numbers[2]).count == most + 2)
    }

    @Test("look-ups are deleted when their days are over")
    func swept() async throws {
        let issuer = try await IssuerFixture()
        let (queue, number) = (LookUpQueue(), issuer.numbers[0])
        let writer = LookUpWriter(office: issuer.fixture.office, queue: queue, daysKept: 180)
        queue.note(number, .code, at: Self.now)
        try await writer.write(at: Self.now)
        let day: Int64 = 86_400_000
        try await writer.write(at: Self.now.adding(milliseconds: 180 * day - 1))
        #expect(try await issuer.fixture.office.lookUps(of: number).count == 1)
        try await writer.write(at: Self.now.adding(milliseconds: 181 * day))
        #expect(try await issuer.fixture.office.lookUps(of: number).isEmpty)
    }

    @Test("decision 0821: look-ups leave the store's revision as it is, so that answers held in memory stand")
    func apart() async throws {
        let issuer = try await IssuerFixture()
        let office = issuer.fixture.office
        let before = try office.store.revision()
        let queue = LookUpQueue()
        queue.note(issuer.numbers[0], .code, at: Self.now)
        try await LookUpWriter(office: office, queue: queue).write(at: Self.now)
        #expect(try office.store.revision() == before)
    }

    @Test("decision 0821: to note a look-up takes less than three microseconds")
    func cheap() {
        let queue = LookUpQueue()
        let (code, count) = (VerificationCode(random: 7), 64)
        // Rounds so short that most of them are not interrupted; the others are longer.
        let best = (0..<1000).map { _ in
            _ = queue.take()
            return threadTime {
                for _ in 0..<count { queue.note(code, .code, at: Self.now) }
            } / count
        }.min()
        // A debug build is some ten times as slow as a release one, which takes about 60 ns, and a CI machine slower again.
        #expect(best.map { $0 < .microseconds(3) } == true, "\(best.map { "\($0)" } ?? "")")
    }

    @Test("of a number of fewer than eight as many characters are asked as there are, and of five none opens anything")
    func shortNumbers() {
        #expect(Office.six(of: "E1234567") == "E12345" && Office.six(of: "E123456") == "E1234")
        #expect(HolderQuestion.characters.contains(Office.six(of: "E12345").count))
        #expect(!HolderQuestion.characters.contains(Office.six(of: "E1234").count))
    }

    @Test("issue 7, item 6: six characters show the face; five wrong tries close it; each is kept")
    func face() async throws {
        let issuer = try await IssuerFixture()
        let (office, number) = (issuer.fixture.office, issuer.numbers[0])
        let found = try #require(try await issuer.fixture.store.read { try $0.certificate(number) })
        let six = String(found.result.identity.number.dropLast(2).suffix(6))
        let right = try await office.answer(.face(six: six), on: found, at: Self.now)
        #expect(right == .face(photo: nil, birthDate: found.result.birthDate))
        #expect(
            try await office.answer(.number(found.result.identity.number), on: found, at: Self.now) == .isTheHolders
        )
        for left in (0..<5).reversed() {
            let wrong: HolderQuestion = left % 2 == 0 ? .face(six: "000000") : .number("110101199003070134")
            #expect(try await office.answer(wrong, on: found, at: Self.now) == .differs(left: left))
        }
        let closed = try await office.answer(.face(six: six), on: found, at: Self.now.adding(milliseconds: 1000))
        #expect(closed == .closed(seconds: 86_399))
        let later = Self.now.adding(milliseconds: 86_400_001)
        #expect(try await office.answer(.face(six: six), on: found, at: later) == right)
        let kept = try await office.lookUps(of: number)
        #expect(kept.count == 9 && kept.count { $0.outcome == "differs" } == 5)
        #expect(kept.filter { $0.outcome == "closed" }.map(\.way) == [.face])
    }

    @Test("five wrong tries of one close nothing for who has not tried, until three of these were wrong")
    func notClosedForEverybody() async throws {
        let issuer = try await IssuerFixture()
        let office = issuer.fixture.office
        let found = try #require(try await issuer.fixture.store.read { try $0.certificate(issuer.numbers[0]) })
        let right = HolderQuestion.number(found.result.identity.number)
        for _ in 0..<5 { _ = try await office.answer(.face(six: "000000"), on: found, at: Self.now) }
        #expect(try await office.answer(right, on: found, at: Self.now) == .closed(seconds: 86_400))
        #expect(try await office.answer(right, on: found, as: .untried, at: Self.now) == .isTheHolders)
        for _ in 0..<3 {
            let wrong = try await office.answer(.face(six: "000000"), on: found, as: .untried, at: Self.now)
            #expect(wrong == .differs(left: 0))
        }
        #expect(try await office.answer(right, on: found, as: .untried, at: Self.now) == .closed(seconds: 86_400))
        let kept = try await office.lookUps(of: issuer.numbers[0])
        #expect(kept.count == 11 && kept.count { $0.outcome == "closed" } == 2)
    }

    @Test(
        "the holder opens closed questions again, three times a day; strangers' wrong tries before that count no more"
    )
    func reopened() async throws {
        let issuer = try await IssuerFixture()
        let (office, number) = (issuer.fixture.office, issuer.numbers[0])
        let found = try #require(try await issuer.fixture.store.read { try $0.certificate(number) })
        let right = HolderQuestion.number(found.result.identity.number)
        var now = Self.now
        for isOpened in [true, true, true, false] {
            for _ in 0..<5 { _ = try await office.answer(.face(six: "000000"), on: found, at: now) }
            #expect(try await office.closedQuestions(of: issuer.numbers, at: now) == [number])
            now = now.adding(milliseconds: 1000)
            #expect(try await office.reopenQuestions(on: number, at: now) == isOpened)
            now = now.adding(milliseconds: 1000)
            #expect(try await office.closedQuestions(of: issuer.numbers, at: now).isEmpty == isOpened)
            #expect((try await office.answer(right, on: found, at: now) == .isTheHolders) == isOpened)
        }
    }

    @Test(
        "issue 7, item 4: unnamed look-ups of a day are one line, so that they push nobody's out of sight; the rest is paged"
    )
    func joined() async throws {
        let issuer = try await IssuerFixture()
        let (office, numbers) = (issuer.fixture.office, issuer.numbers)
        let queue = LookUpQueue()
        let writer = LookUpWriter(office: office, queue: queue)
        let named = try AskerStatement(name: "某某集团", purpose: "")
        queue.note(numbers[0], .code, by: named, at: Self.now)
        for place in 0..<300 {
            queue.note(numbers[place % 2], .code, at: Self.now.adding(milliseconds: Int64(place + 1) * 60_000))
            if place % 50 == 0 { try await writer.write(at: Self.now) }
        }
        try await writer.write(at: Self.now)
        queue.note(numbers[0], .code, at: Self.now.adding(milliseconds: 86_400_000))
        queue.note(numbers[2], .code, at: Self.now)
        try await writer.write(at: Self.now)
        let own = Array(numbers.prefix(2))
        let all = try await office.joinedLookUps(of: own, limit: 100)
        #expect(all.map(\.times) == [1, 150, 150, 1] && all.map(\.asked.name) == [nil, nil, nil, "某某集团"])
        try #require(all.count == 4)
        #expect(try await office.joinedLookUps(of: own, behind: (all[2].at, all[2].id), limit: 3) == [all[3]])
        #expect(try await office.joinedLookUps(of: [], limit: 3).isEmpty)
        // What comes in while somebody reads on is among the latest, and moves no line of the pages behind.
        queue.note(numbers[0], .code, at: Self.now.adding(milliseconds: 86_400_001))
        queue.note(numbers[1], .file, at: Self.now.adding(milliseconds: 86_400_002))
        try await writer.write(at: Self.now)
        #expect(try await office.joinedLookUps(of: own, limit: 2).map(\.times) == [1, 2])
        let behind = try await office.joinedLookUps(of: own, behind: (all[0].at, all[0].id), limit: 9)
        #expect(behind == Array(all[1...]))
        #expect(try await office.joinedLookUps(of: own, behind: (all[3].at, all[3].id), limit: 9).isEmpty)
    }

    @Test("an API key is known by its whole text, until it is ended")
    func keys() async throws {
        let issuer = try await IssuerFixture()
        let office = issuer.fixture.office
        let (key, text) = try await office.makeAPIKey("某某集团", by: "terminal", at: Self.now)
        #expect(text.hasPrefix("tck_\(key.prefix)_") && text.utf8.count == 45)
        #expect(try await office.apiKey(of: text, at: Self.now)?.id == key.id)
        #expect(try await office.apiKey(of: text.dropLast() + "!", at: Self.now) == nil)
        #expect(try await office.apiKeys().map(\.usedAt) == [Self.now])
        #expect(try await office.endAPIKey(key.prefix, by: "terminal", at: Self.now))
        #expect(try await office.apiKey(of: text, at: Self.now) == nil)
        #expect(try await !office.endAPIKey(key.prefix, by: "terminal", at: Self.now))
    }

    @Test("a report of a forgery is seen by the issuer's people with the duty, and ended once")
    func forgeries() async throws {
        let issuer = try await IssuerFixture()
        let (office, number) = (issuer.fixture.office, issuer.numbers[0])
        let text = try ForgeryReport.Text(named: number.text, statement: "印章歪了，照片像是贴上去的。", contact: "")
        let id = try await office.report(text, at: Self.now)
        let kept = try #require(try await issuer.fixture.store.read { try $0.forgeryReport(id) })
        #expect(kept.report.number == number && kept.end == nil)
        let preparer = issuer.fixture.preparer
        #expect(try await office.forgeryReport(id, shownTo: preparer) == nil)
        await #expect(throws: OfficeFault.caseUnknown(id)) {
            try await office.endForgeryReport(id, finding: "系伪造", by: preparer.id, at: Self.now)
        }
        let decider = try #require(try await issuer.fixture.store.read { try $0.staffMember(issuer.proposer) })
        #expect(try await office.forgeryReport(id, shownTo: decider)?.end == nil)
        #expect(try await office.desk(of: decider, at: Self.now).tasks.contains { $0.kind == .checkForgery })
        try await office.endForgeryReport(id, finding: "系伪造", by: decider.id, at: Self.now)
        #expect(try await office.forgeryReport(id, shownTo: decider)?.end?.finding == "系伪造")
        #expect(try await !office.desk(of: decider, at: Self.now).tasks.contains { $0.kind == .checkForgery })
    }

    @Test(
        "decision 0844: a report that names a copy's code is kept as one of its certificate, and says that it is of a copy"
    )
    func forgeriesOfCopies() async throws {
        let house = try await HolderFixture()
        let code = VerificationCode(random: 4711)
        let copy = try await house.sealedCopy(code, at: minutes(1))
        let text = try ForgeryReport.Text(named: code.grouped, statement: "副本上的印章歪了，像是贴上去的。", contact: "")
        let id = try await house.office.report(text, at: minutes(2))
        let (decider, stored) = try await house.office.store.read { transaction in
            (try transaction.staffMember(house.issuer.proposer), try transaction.forgeryReport(id))
        }
        let report = try #require(stored).report
        #expect(report.number == house.issuer.numbers[0] && report.copy == copy)
        let shown = try await house.office.forgeryReport(id, shownTo: try #require(decider))
        #expect(shown?.report == report)
    }
}

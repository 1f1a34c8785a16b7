import Testing
import TitleModel

@Suite("Who gets in, and for how long")
struct AccessRuleTests {
    private let now = Instant(milliseconds: 1_700_000_000_000)

    @Test(
        "Wrong tries are free at first, then each waits twice as long, and none longer than a quarter of an hour",
        arguments: [
            (0, nil), (4, nil), (5, 30), (6, 60), (7, 120), (8, 240), (9, 480), (10, 900), (11, 900), (1_000_000, 900),
        ] as [(Int, Int?)]
    )
    func waits(count: Int, seconds: Int?) {
        let rule = GuessingIsSlowedDown(free: 5)
        #expect(rule.wait(after: WrongTries(count: count, last: now), at: now) == seconds)
    }

    @Test("A wait ends by itself, and a clock that was set back does not make it longer")
    func waitEnds() {
        let (rule, tries) = (GuessingIsSlowedDown(free: 5), WrongTries(count: 6, last: now))
        #expect(rule.wait(after: tries, at: now.adding(milliseconds: 59_999)) == 1)
        #expect(rule.wait(after: tries, at: now.adding(milliseconds: 60_000)) == nil)
        #expect(rule.wait(after: tries, at: now.adding(milliseconds: -86_400_000)) == 60)
        #expect(rule.wait(after: .none, at: now) == nil)
    }

    @Test("Strangers' tries keep nobody out who came from here before")
    func strangers() {
        let many = WrongTries(count: 10_000, last: now)
        func wait(_ cameFromHere: Bool) -> Int? {
            GuessingLimits().wait(pair: .none, strangers: many, network: .none, cameFromHere: cameFromHere, at: now)
        }
        #expect(wait(true) == nil)
        #expect(wait(false) == 900)
    }

    @Test("A session is over after its rest, after its length, and when the clock was set back before it")
    func sessions() {
        let life = SessionTimesOut(restMinutes: 30, lengthHours: 12)
        func isOver(age: Int64, rest: Int64) -> Bool {
            let start = now.adding(milliseconds: -age * 60_000)
            return life.isOver(startedAt: start, seenAt: now.adding(milliseconds: -rest * 60_000), now: now)
        }
        #expect(!isOver(age: 29, rest: 29) && isOver(age: 30, rest: 30))
        #expect(!isOver(age: 719, rest: 0) && isOver(age: 720, rest: 0))
        #expect(isOver(age: -1, rest: 0))
    }

    @Test(
        "A password that is short, plain, a run or built on the login name is refused",
        arguments: [
            ("", AccessRefusal.passwordTooShort(least: 10)), ("123456789", .passwordTooShort(least: 10)),
            ("1234567890", .passwordTooPlain), ("aaaaaaaaaaaa", .passwordTooPlain), ("abcdefghijkl", .passwordTooPlain),
            ("zhang.wei-2026", .passwordTooPlain), ("Password1234", .passwordTooPlain),
            (String(repeating: "职称abcd", count: 30), .passwordTooLong(most: 128)),
        ]
    )
    func weak(password: String, refusal: AccessRefusal) throws {
        let name = try LoginName(typed: "zhang.wei")
        #expect(throws: refusal) { try PasswordIsHardToGuess.check(password, of: name) }
    }

    @Test("Length alone makes a good password", arguments: ["四座青山两条河流一棵树", "correct horse battery", "k3-Lm9!xQ2"])
    func good(password: String) throws {
        try PasswordIsHardToGuess.check(password, of: LoginName(typed: "zhang.wei"))
    }

    @Test("A login name is read as people type it", arguments: ["zhang.wei", " Zhang.Wei\t", "ZHANG.WEI"])
    func loginName(typed: String) throws {
        #expect(try LoginName(typed: typed).text == "zhang.wei")
    }

    @Test(
        "What is no login name is refused",
        arguments: ["", "ab", "1abc", "张伟", "a b c", String(repeating: "a", count: 33)]
    )
    func noLoginName(typed: String) {
        #expect(throws: AccessRefusal.loginNameUnfit) { try LoginName(typed: typed) }
    }
}

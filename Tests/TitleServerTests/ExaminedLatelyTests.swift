import Testing
import TitleModel
import TitleVerify

@testable import TitleServer

@Suite("What was examined lately")
struct ExaminedLatelyTests {
    private let code = SampleServices.validCode
    private let entry = ExaminedCertificate(
        evidence: Evidence(subject: .claim),
        status: .valid,
        note: nil,
        conversions: [],
        day: CivilDate(daysSinceEpoch: 18_000)
    )
    private let state = RegisterState(revision: 1, trustEdition: 0)

    @Test("is taken again while register and trust list stand")
    func kept() {
        let lately = ExaminedLately()
        #expect(lately.entry(code, in: state, on: entry.day) == nil)
        lately.keep(entry, for: code, in: state)
        #expect(lately.entry(code, in: state, on: entry.day)?.status == .valid)
    }

    @Test(
        "is forgotten after a commit or a new trust list",
        arguments: [RegisterState(revision: 2, trustEdition: 0), RegisterState(revision: 1, trustEdition: 1)]
    )
    func forgotten(later: RegisterState) {
        let lately = ExaminedLately()
        _ = lately.entry(code, in: state, on: entry.day)
        lately.keep(entry, for: code, in: state)
        #expect(lately.entry(code, in: later, on: entry.day) == nil)
        #expect(lately.entry(code, in: state, on: entry.day) == nil)
    }

    @Test("what was read before a commit is not kept after it")
    func late() {
        let lately = ExaminedLately()
        let later = RegisterState(revision: 2, trustEdition: 0)
        _ = lately.entry(code, in: state, on: entry.day)
        _ = lately.entry(code, in: later, on: entry.day)
        lately.keep(entry, for: code, in: state)
        #expect(lately.entry(code, in: later, on: entry.day) == nil)
    }

    @Test("counts for its day alone: a suspension ends though nobody writes anything")
    func dayOver() {
        let lately = ExaminedLately()
        _ = lately.entry(code, in: state, on: entry.day)
        lately.keep(entry, for: code, in: state)
        #expect(lately.entry(code, in: state, on: entry.day.adding(days: 1)) == nil)
    }

    @Test("never grows beyond its bound")
    func bounded() {
        let lately = ExaminedLately()
        _ = lately.entry(code, in: state, on: entry.day)
        for number in 0...ExaminedLately.capacity {
            lately.keep(entry, for: VerificationCode(random: UInt64(number)), in: state)
        }
        #expect(lately.entry(VerificationCode(random: 0), in: state, on: entry.day) == nil)
        #expect(
            lately.entry(VerificationCode(random: UInt64(ExaminedLately.capacity)), in: state, on: entry.day) != nil
        )
    }
}

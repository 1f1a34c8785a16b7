import Testing
import TitleClaim
import TitleFiles
import TitleModel
import TitleSeal
import TitleVerify

@Suite("The verdict by signed status lists")
struct StatusListVerdictTests {
    let office: TestOffice
    let verifier: Verifier
    private static let index = TestOffice.claim.status.index
    private static let today = TestOffice.now.civilDate

    init() throws {
        office = try TestOffice()
        verifier = try office.verifier()
    }

    private func list(
        _ code: StatusCode = .valid,
        number: UInt32 = 3,
        issued: Instant = TestOffice.now,
        day: CivilDate? = nil,
        cancelled: [StatusList.Cancellation] = [],
        entries: UInt32 = 1 << 20,
        by signer: Signer? = nil
    ) throws -> [UInt8] {
        var bits = StatusBits(entries: entries)
        bits.set(code, at: Self.index)
        let list = StatusList(
            list: number,
            issued: issued.milliseconds,
            ttl: 3600,
            deflated: Deflate.zlib(bits.bytes),
            day: day.map { Int32($0.daysSinceEpoch) },
            cancelled: cancelled
        )
        let signer = try signer ?? office.folder.installationSigner(use: .status)
        return try signer.envelope(contentType: .statusList, payload: list.encoded()).serialized()
    }

    private func verdict(_ lists: [[UInt8]], day: CivilDate? = nil) throws -> Verdict {
        let status = StatusKnowledge.lists(StatusLists(lists, day: day, by: verifier))
        return verifier.verify(compact: try office.compact(), full: nil, status: status, at: TestOffice.now)
    }

    @Test(
        "INT4: the code of the claim's entry decides",
        arguments: [
            (.valid, .valid, nil), (.revoked, .revoked, .statusRevoked), (.suspended, .suspended, .statusSuspended),
            (.superseded, .superseded, .statusSuperseded),
        ] as [(StatusCode, Outcome, Reason.Code?)]
    )
    func codes(code: StatusCode, outcome: Outcome, reason: Reason.Code?) throws {
        let verdict = try verdict([try list(code)])
        #expect(verdict.outcome == outcome && verdict.reason(.status) == reason)
        #expect(verdict.statusAsOf == TestOffice.now && !verdict.isStatusWaived)
        if code == .valid { #expect(verdict.passed(.status) && verdict.headline == "verdict.valid") }
    }

    @Test("Of several lists the newest of the claim's number counts")
    func newest() throws {
        let earlier = TestOffice.now.adding(milliseconds: -60_000)
        let lists = [try list(.suspended, issued: earlier), try list(.valid), try list(.revoked, number: 4)]
        #expect(try verdict(lists).outcome == .valid)
        #expect(try verdict(lists.reversed()).outcome == .valid)
    }

    @Test("A good word past its ttl or ahead of the clock could not be checked; a bad one counts")
    func stale() throws {
        let late = TestOffice.now.adding(milliseconds: -3_600_001)
        #expect(try verdict([try list(issued: late.adding(milliseconds: 1))]).outcome == .valid)
        let stale = try verdict([try list(issued: late)])
        #expect(stale.outcome == .indeterminate && stale.reason(.status) == .statusStale)
        #expect(try verdict([try list(.revoked, issued: late)]).outcome == .revoked)
        #expect(try verdict([try list(.suspended, issued: late)]).outcome == .suspended)
        let ahead = try verdict([try list(issued: TestOffice.now.adding(milliseconds: 300_001))])
        #expect(ahead.outcome == .indeterminate && ahead.reason(.status) == .statusFromFuture)
    }

    @Test("A list of another number, too short a list, no list: indeterminate, each with its reason")
    func missing() throws {
        for (lists, reason) in [
            ([], .statusListMissing), ([try list(number: 4)], .statusListMissing),
            ([try list(entries: 400)], .statusEntryMissing), ([[0xD2, 0x84]], .statusListUnreadable),
            ([try list(day: Self.today.adding(days: -1))], .statusListMissing),
        ] as [([[UInt8]], Reason.Code)] {
            let verdict = try verdict(lists)
            #expect(verdict.outcome == .indeterminate && verdict.reason(.status) == reason, "\(reason)")
        }
    }

    @Test("A list counts only when a status key of this installation signed it, and only unchanged")
    func signers() throws {
        let wrongUse = try list(by: try office.folder.installationSigner(use: .catalogue))
        let titleKey = try list(by: try office.signer())
        let foreign = try TestOffice.foreign { try list(by: try $0.folder.installationSigner(use: .status)) }
        var changed = try list()
        changed[changed.count - 70] ^= 1
        for (bytes, reason) in [
            (wrongUse, .statusListKeyUnfit), (titleKey, .statusListKeyUnfit), (foreign, .statusListForeign),
            (changed, .statusListSignatureWrong),
            (try list(issued: TestOffice.keysFrom.adding(milliseconds: -1)), .statusListKeyUnfit),
        ] as [([UInt8], Reason.Code)] {
            let verdict = try verdict([bytes])
            #expect(verdict.outcome == .indeterminate && verdict.reason(.status) == reason, "\(reason)")
            #expect(try self.verdict([bytes, try list()]).outcome == .valid)
        }
    }

    @Test(
        "Signed bits that inflate to more than a list may have, to nothing readable, or with bytes behind are refused"
    )
    func bombs() throws {
        let signer = try office.folder.installationSigner(use: .status)
        let big = Deflate.zlib([UInt8](repeating: 0, count: StatusBits.byteLimit + 1))
        for deflated in [big, [1, 2, 3], Deflate.zlib([0, 0]) + [0]] {
            let payload = StatusList(list: 3, issued: TestOffice.now.milliseconds, ttl: 3600, deflated: deflated)
                .encoded()
            let bytes = try signer.envelope(contentType: .statusList, payload: payload).serialized()
            #expect(throws: StatusListFault.unreadable) { try verifier.statusList(bytes) }
        }
    }

    @Test("A past day is answered by that day's list, and says what it does not know")
    func pastDay() throws {
        let day = Self.today.adding(days: -1)
        let good = try verdict([try list(day: day)], day: day)
        #expect(good.outcome == .valid && good.passed(.status) && good.reason(.since) == .statusSinceUnknown)
        #expect(good.statusAsOf == Instant(endOf: day))
        #expect(try verdict([try list(.suspended, day: day)], day: day).outcome == .suspended)
        #expect(try verdict([try list(.revoked, day: day)], day: day).reason(.status) == .statusRevoked)
        for issued in [TestOffice.keysFrom.adding(milliseconds: 1), TestOffice.now.adding(milliseconds: 86_400_000)] {
            let untimely = try verdict([try list(day: day), try list(issued: issued)], day: day)
            #expect(untimely.outcome == .valid && untimely.reason(.since) == .statusSinceUnknown, "\(issued)")
        }
        let none = try verdict([try list()], day: day)
        #expect(none.outcome == .indeterminate && none.reason(.status) == .statusDayMissing)
        let other = try verdict([try list(day: day.adding(days: -1))], day: day)
        #expect(other.outcome == .indeterminate && other.reason(.status) == .statusDayMissing)
    }

    @Test("INT4: 撤销 holds for the past day too, 注销 from its own day on")
    func fromTheBeginning() throws {
        let day = Self.today.adding(days: -1)
        let past = try list(day: day)
        let revoked = try verdict([past, try list(.revoked)], day: day)
        #expect(revoked.outcome == .revoked && revoked.reason(.status) == .statusRevoked)
        let alone = try verdict([try list(.revoked)], day: day)
        #expect(alone.outcome == .revoked)
        func cancelled(from: CivilDate) throws -> Verdict {
            let entry = StatusList.Cancellation(index: Self.index, from: Int32(from.daysSinceEpoch))
            let others = [StatusList.Cancellation(index: 4, from: 0), entry, .init(index: 99_999, from: 0)]
            return try verdict([past, try list(.revoked, cancelled: others)], day: day)
        }
        let later = try cancelled(from: Self.today)
        #expect(later.outcome == .valid && later.passed(.status) && later.passed(.since))
        let earlier = try cancelled(from: day)
        #expect(earlier.outcome == .revoked && earlier.reason(.status) == .statusCancelled)
        #expect(try verdict([past, try list(.suspended)], day: day).outcome == .valid)
    }

    @Test("Before the day of issue there was no certificate")
    func beforeIssue() throws {
        let day = CivilDate(daysSinceEpoch: Int(TestOffice.claim.issuedOn) - 1)
        let verdict = try verdict([try list(day: day)], day: day)
        #expect(verdict.outcome == .indeterminate && verdict.reason(.status) == .statusBeforeIssue)
    }
}

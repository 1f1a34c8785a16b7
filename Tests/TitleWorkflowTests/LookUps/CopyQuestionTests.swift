import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

/// Issue 7, items 3 and 6, and decision 0839.
@Suite("Questions about the holder of a copy")
struct CopyQuestionTests {
    private static let now = minutes(1)

    private struct House {
        let holders: HolderFixture
        let found: RegisteredCertificate

        var office: Office { holders.office }
        var number: CertificateNumber { holders.issuer.numbers[0] }
        var right: String { found.result.identity.number }
        var six: String { String(right.dropLast(2).suffix(6)) }

        init() async throws {
            holders = try await HolderFixture()
            let number = holders.issuer.numbers[0]
            found = try #require(try await holders.office.store.read { try $0.certificate(number) })
        }

        /// A copy that shows these.
        func copy(_ fields: Set<CopyField>) async throws -> RegisteredCopy {
            let wish = CopyWish(number: number, purpose: "投标", receiver: "某某集团", days: 30, fields: fields)
            let id = try await office.askCopy(wish, by: holders.first.person, at: CopyQuestionTests.now)
            return try #require(try await office.store.read { try $0.copy(id) })
        }

        func ask(
            _ question: HolderQuestion,
            _ copy: RegisteredCopy,
            as asker: HolderIsGuessedFiveTimesADay.Asker = .tried,
            at now: Instant = CopyQuestionTests.now
        ) async throws -> HolderAnswer? {
            try await office.answer(question, on: found, through: copy, as: asker, at: now)
        }
    }

    @Test("what the holder left out is not opened by a question, and such a question is neither kept nor counted")
    func leftOut() async throws {
        let house = try await House()
        let birth = house.found.result.birthDate
        let cases: [(Set<CopyField>, face: HolderAnswer?, number: HolderAnswer?)] = [
            ([.title], nil, nil), ([.identity], nil, .isTheHolders), ([.wholeIdentity], nil, .isTheHolders),
            ([.photo], .face(photo: nil, birthDate: nil), nil),
            ([.photo, .wholeIdentity], .face(photo: nil, birthDate: birth), .isTheHolders),
        ]
        for (fields, face, number) in cases {
            let copy = try await house.copy(fields)
            #expect(try await house.ask(.face(six: house.six), copy) == face, "\(fields)")
            #expect(try await house.ask(.number(house.right), copy) == number, "\(fields)")
            let key = try #require(CertificateNumber(foreign: copy.record.id.text))
            let kept = try await house.office.lookUps(of: key)
            #expect(kept.count == [face, number].count { $0 != nil }, "\(fields)")
            _ = try await house.office.withdrawCopy(copy.record.id, by: house.holders.first.person, at: Self.now)
        }
        #expect(try await house.office.lookUps(of: house.number).isEmpty)
    }

    @Test("wrong tries on copies and on the certificate are counted together; the holder opens all of them again")
    func countedTogether() async throws {
        let house = try await House()
        let copies = [try await house.copy([.identity]), try await house.copy([.identity, .photo])]
        let wrong = HolderQuestion.number("110101199003070134")
        #expect(try await house.ask(wrong, copies[0]) == .differs(left: 4))
        #expect(try await house.ask(wrong, copies[1]) == .differs(left: 3))
        #expect(try await house.office.answer(wrong, on: house.found, at: Self.now) == .differs(left: 2))
        for left in [1, 0] { #expect(try await house.ask(wrong, copies[0]) == .differs(left: left)) }
        let right = HolderQuestion.number(house.right)
        let closed = HolderAnswer.closed(seconds: 86_400)
        for copy in copies { #expect(try await house.ask(right, copy) == closed) }
        #expect(try await house.office.answer(right, on: house.found, at: Self.now) == closed)
        #expect(try await house.office.closedQuestions(of: [house.number], at: Self.now) == [house.number])
        let later = Self.now.adding(milliseconds: 1000)
        #expect(try await house.office.reopenQuestions(on: house.number, at: later))
        let open = later.adding(milliseconds: 1000)
        for copy in copies { #expect(try await house.ask(right, copy, at: open) == .isTheHolders) }
    }

    @Test("of a copy that was withdrawn, is over, or whose certificate is not in force nothing is asked")
    func over() async throws {
        let house = try await House()
        let copy = try await house.copy([.photo, .wholeIdentity])
        #expect(copy.questions(on: Self.now.civilDate) == [.face, .number])
        #expect(copy.questions(on: copy.record.expiresOn) == [.face, .number])
        #expect(copy.questions(on: copy.record.expiresOn.adding(days: 1)).isEmpty)
        _ = try await house.office.withdrawCopy(copy.record.id, by: house.holders.first.person, at: Self.now)
        let withdrawn = try #require(try await house.office.store.read { try $0.copy(copy.record.id) })
        #expect(try await house.ask(.number(house.right), withdrawn) == nil)
        let second = try await house.copy([.photo, .wholeIdentity])
        _ = try await house.holders.issuer.change(.suspended, 0)
        let suspended = try #require(try await house.office.store.read { try $0.copy(second.record.id) })
        #expect(try await house.ask(.number(house.right), suspended) == nil)
        let other = try #require(
            try await house.office.store.read { try $0.certificate(house.holders.issuer.numbers[1]) }
        )
        #expect(try await house.office.answer(.number(house.right), on: other, through: second, at: Self.now) == nil)
    }
}

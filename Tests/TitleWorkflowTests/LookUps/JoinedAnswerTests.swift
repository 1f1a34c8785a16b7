import TestSupport
import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

/// Decision 0847.
@Suite("Answers of the API in the book")
struct JoinedAnswerTests {
    private static let now = moment("2019-11-05", hour: 9)

    @Test("answers by code, of which nobody is told a number, are joined; those with a number stand alone")
    func bounded() async throws {
        let issuer = try await IssuerFixture()
        let (office, queue, number) = (issuer.fixture.office, LookUpQueue(), issuer.numbers[0])
        let writer = LookUpWriter(office: office, queue: queue)
        let most = LookUpWriter.mostAlike
        for place in 0..<(most + 20) {
            let at = Self.now.adding(milliseconds: Int64(place) * 1000)
            let told = LookUp(id: .ofLookUp(at: at), number: number, at: at, way: .api, outcome: "valid")
            try await office.lookUpBook.write { try $0.insert([told]) }
            queue.note(number, .api, at: at)
            queue.note(number, .api, outcome: "valid", at: at)
            try await writer.write(at: at)
        }
        let kept = try await office.lookUps(of: number)
        let (plain, told) = (kept.filter { $0.outcome == nil }, kept.filter { $0.outcome == "valid" })
        #expect(plain.count == most && plain.map(\.times).reduce(0, +) == most + 20)
        #expect(told.count == 2 * (most + 20) && told.allSatisfy { $0.times == 1 })
        let joined = try await office.joinedLookUps(of: [number], limit: 200)
        #expect(joined.filter { $0.outcome == nil }.map(\.times) == [most + 20])
        #expect(joined.count == 1 + told.count)
    }

    @Test("what the owner of a key looked up takes no count of others in")
    func keyed() async throws {
        let issuer = try await IssuerFixture()
        let (office, queue, number) = (issuer.fixture.office, LookUpQueue(), issuer.numbers[0])
        let (key, _) = try await office.makeAPIKey("某某集团", by: "terminal", at: Self.now)
        for place in 0..<LookUpWriter.mostAlike {
            let at = Self.now.adding(milliseconds: Int64(place))
            let own = LookUp(id: .ofLookUp(at: at), number: number, at: at, way: .code, key: key.id)
            try await office.lookUpBook.write { try $0.insert([own]) }
        }
        queue.note(number, .code, at: Self.now.adding(milliseconds: 1000))
        try await LookUpWriter(office: office, queue: queue).write(at: Self.now)
        #expect(try await office.lookUps(of: number).count == LookUpWriter.mostAlike + 1)
    }
}

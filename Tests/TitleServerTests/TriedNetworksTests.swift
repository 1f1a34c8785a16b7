import Testing
import TitleModel
import TitleWorkflow

@testable import TitleServer

@Suite("Networks that have tried a holder")
struct TriedNetworksTests {
    private static let code = SampleServices.validCode
    private static let now = SampleVerdicts.now

    /// As whom the question is asked.
    private func asked(
        _ tried: TriedNetworks,
        _ address: String,
        _ answer: HolderAnswer,
        at now: Instant = Self.now,
        code: VerificationCode = Self.code
    ) async throws -> HolderIsGuessedFiveTimesADay.Asker? {
        var found: HolderIsGuessedFiveTimesADay.Asker?
        let network = try #require(ClientNetwork(address: address))
        _ = try await tried.ask(code, from: network, at: now) { asker in
            found = asker
            return answer
        }
        return found
    }

    @Test("a wrong try marks a network for this certificate and a day; right and closed ones do not")
    func wrong() async throws {
        let tried = TriedNetworks()
        for answer in [HolderAnswer.isTheHolders, .closed(seconds: 1), .differs(left: 0)] {
            #expect(try await asked(tried, "192.0.2.1", answer) == .untried)
        }
        #expect(try await asked(tried, "192.0.2.1", .isTheHolders) == .tried)
        #expect(try await asked(tried, "192.0.2.2", .isTheHolders) == .untried)
        let other = try await asked(tried, "192.0.2.1", .isTheHolders, code: SampleServices.revokedCode)
        #expect(other == .untried)
        let later = Self.now.adding(milliseconds: HolderIsGuessedFiveTimesADay.milliseconds)
        #expect(try await asked(tried, "192.0.2.1", .isTheHolders, at: later) == .untried)
    }

    @Test("who comes when every place is taken counts as one who has tried")
    func full() async throws {
        let tried = TriedNetworks(most: 1)
        #expect(try await asked(tried, "192.0.2.1", .differs(left: 0)) == .untried)
        #expect(try await asked(tried, "192.0.2.2", .isTheHolders) == .tried)
    }
}

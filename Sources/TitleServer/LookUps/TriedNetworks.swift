import Synchronization
import TitleModel
import TitleWorkflow

/// Networks that have tried a certificate's holder wrongly within a day; in memory alone, since no address is kept.
final class TriedNetworks: Sendable {
    private struct Try: Hashable {
        let code: VerificationCode
        let network: ClientNetwork
    }

    private let tries = Mutex<[Try: Instant]>([:])
    private let most: Int

    /// When so many are remembered, everybody else counts as one who has tried.
    init(most: Int = 16_384) {
        self.most = most
    }

    /// Asks for a network; of many of its questions at the same moment one alone is asked as by who has not tried.
    func ask(
        _ code: VerificationCode,
        from network: ClientNetwork,
        at now: Instant,
        _ question: (HolderIsGuessedFiveTimesADay.Asker) async throws -> HolderAnswer?
    ) async throws -> HolderAnswer? {
        let mine = Try(code: code, network: network)
        guard note(mine, at: now) else { return try await question(.tried) }
        let answer = try await question(.untried)
        if case .differs? = answer { return answer }
        tries.withLock { $0[mine] = nil }
        return answer
    }

    /// False where it is noted already, or there is no place.
    private func note(_ mine: Try, at now: Instant) -> Bool {
        tries.withLock { tries in
            let dayAgo = now.adding(milliseconds: -HolderIsGuessedFiveTimesADay.milliseconds)
            if let last = tries[mine], last > dayAgo { return false }
            if tries.count >= most { tries = tries.filter { $0.value > dayAgo } }
            guard tries.count < most else { return false }
            tries[mine] = now
            return true
        }
    }
}

import Synchronization
import TitleModel
import TitleWorkflow

/// Lists that are being looked up or were lately, in memory, each for whoever has its number.
final class KeptLists: Sendable {
    struct Progress: Equatable, Sendable {
        let done: Int
        let lines: Int
    }

    enum State: Equatable, Sendable {
        case atWork(Progress)
        case done([ListLine])
        /// It could not be gone on with.
        case broken
    }

    /// What a receipt is asked for with.
    struct Finished: Sendable {
        let lines: [ListLine]
        let asked: AskerStatement
    }

    private struct Kept {
        let network: ClientNetwork
        let asked: AskerStatement
        let at: Instant
        let own: ListWorkbook.OwnCells
        var state: State
        var hasReceipt = false

        var isAtWork: Bool {
            guard case .atWork = state else { return false }
            return true
        }
    }

    private let kept = Mutex<[Identifier: Kept]>([:])
    private static let mostAtWork = 4
    private static let mostOfOneAtWork = 2
    /// Of one network, at work or finished.
    private static let mostOfOne = 6
    private static let most = 256
    /// Milliseconds.
    private static let life: Int64 = 1_800_000

    /// Takes a place for a list.
    ///
    /// - Throws: `StopReason.tooManyUploads` where the network has its share at work, `.busy` when every place is taken.
    func begin(
        _ id: Identifier,
        _ list: HandedInList,
        of network: ClientNetwork,
        by asked: AskerStatement = .nobody,
        at now: Instant
    ) throws(StopReason) {
        let reason: StopReason? = kept.withLock { kept in
            kept = kept.filter { now.milliseconds - $0.value.at.milliseconds < Self.life }
            let atWork = kept.values.filter(\.isAtWork)
            guard atWork.count(where: { $0.network == network }) < Self.mostOfOneAtWork else { return .tooManyUploads }
            guard atWork.count < Self.mostAtWork else { return .busy }
            Self.makeRoom(for: network, in: &kept)
            let state = State.atWork(Progress(done: 0, lines: list.questions.count))
            kept[id] = Kept(network: network, asked: asked, at: now, own: list.own, state: state)
            return nil
        }
        if let reason { throw reason }
    }

    func set(_ state: State, of id: Identifier) {
        kept.withLock { $0[id]?.state = state }
    }

    func state(of id: Identifier) -> State? {
        kept.withLock { $0[id]?.state }
    }

    /// What the employer's file had beside what was asked.
    func own(of id: Identifier) -> ListWorkbook.OwnCells {
        kept.withLock { $0[id]?.own } ?? .none
    }

    /// A finished list for which no receipt was asked yet; it is given out once.
    func takeReceipt(of id: Identifier) -> Finished? {
        kept.withLock { kept in
            guard let list = kept[id], case .done(let lines) = list.state, !list.hasReceipt else { return nil }
            kept[id]?.hasReceipt = true
            return Finished(lines: lines, asked: list.asked)
        }
    }

    /// The receipt could not be asked for.
    func giveBackReceipt(of id: Identifier) {
        kept.withLock { $0[id]?.hasReceipt = false }
    }

    /// A network's own oldest goes first; when every place is taken, the oldest of who has most.
    private static func makeRoom(for network: ClientNetwork, in kept: inout [Identifier: Kept]) {
        while kept.values.count(where: { $0.network == network }) >= mostOfOne {
            guard let oldest = oldest(of: network, in: kept) else { break }
            kept[oldest] = nil
        }
        while kept.count >= most {
            let counts = Dictionary(kept.values.filter { !$0.isAtWork }.map { ($0.network, 1) }, uniquingKeysWith: +)
            let greediest = counts.max { $0.value < $1.value }?.key
            guard let oldest = greediest.flatMap({ oldest(of: $0, in: kept) }) else { break }
            kept[oldest] = nil
        }
    }

    private static func oldest(of network: ClientNetwork, in kept: [Identifier: Kept]) -> Identifier? {
        kept.filter { !$0.value.isAtWork && $0.value.network == network }.min { $0.value.at < $1.value.at }?.key
    }
}

import Logging
import TitleModel
import TitleStore

/// Looks up whole lists beside the requests that hand them in, and asks for a list's receipt when it is wanted.
struct ListDesk: Sendable {
    let pages: VerificationPages
    let receipts: ReceiptPages
    let kept: KeptLists
    private let judge: ListJudge
    private let gate: MissBuckets<ClientNetwork>

    init(pages: VerificationPages, receipts: ReceiptPages) {
        (self.pages, self.receipts) = (pages, receipts)
        let limits = pages.configuration.limits
        kept = KeptLists(limits)
        let misses = MissBuckets<MachineGate.Asker>(
            misses: limits.listMisses,
            secondsPerMiss: limits.secondsPerListMiss,
            maximum: MissLimiter.maximumKeys,
            others: .network(.unknown)
        )
        judge = ListJudge(pages: pages, misses: misses)
        gate = MissBuckets(
            misses: limits.lists,
            secondsPerMiss: limits.secondsPerList,
            maximum: MissLimiter.maximumKeys,
            others: .unknown
        )
    }

    /// Begins with a list.
    ///
    /// What is not found counts against `asker`, the owner of a key or the network.
    /// - Throws: `StopReason` when there is no place for it, or the network has handed in too many; `ListFault` where it
    ///   is too large to be kept.
    func begin(
        _ id: Identifier,
        _ list: HandedInList,
        by asked: AskerStatement,
        for network: ClientNetwork,
        as asker: MachineGate.Asker
    ) throws {
        let now = pages.services.now()
        if let seconds = gate.wait(for: network, at: now) { throw StopReason.tooManyMisses(retryAfterSeconds: seconds) }
        try kept.begin(id, list, of: network, by: asked, at: now)
        // What found no place was not handed in.
        gate.count(network, at: now)
        Task { await work(id, list.questions, by: asked, for: asker) }
    }

    /// The lines of a batch that is answered at once.
    func lines(
        of questions: [PlacedQuestion],
        by asked: AskerStatement,
        for asker: MachineGate.Asker
    ) async throws -> [ListLine] {
        var lines: [ListLine] = []
        let end = overAt
        for question in questions { lines.append(try await judge.line(question, by: asked, for: asker, until: end)) }
        return lines
    }

    /// Line by line; what is not reached in the time of a list is not looked up, so that nobody keeps a place for long.
    private func work(
        _ id: Identifier,
        _ questions: [PlacedQuestion],
        by asked: AskerStatement,
        for asker: MachineGate.Asker
    ) async {
        let end = overAt
        do {
            var lines: [ListLine] = []
            for question in questions {
                let isLate = pages.services.now() >= end
                lines.append(
                    isLate
                        ? question.notAsked : try await judge.line(question, by: asked, for: asker, until: end)
                )
                kept.set(.atWork(KeptLists.Progress(done: lines.count, lines: questions.count)), of: id)
                await Task.yield()
            }
            kept.set(.done(lines), of: id)
        } catch {
            kept.set(.broken, of: id)
        }
    }

    /// When a list that begins now has had its time.
    private var overAt: Instant {
        pages.services.now().adding(milliseconds: milliseconds(pages.configuration.limits.listTime))
    }

    private func milliseconds(_ time: Duration) -> Int64 {
        time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
    }

    /// Asks for the receipt of a finished list, once; it counts among those that the network asks for.
    func askForReceipt(_ id: Identifier, for network: ClientNetwork) async throws {
        guard let list = kept.takeReceipt(of: id) else { return }
        do {
            _ = try await receipts.request(.list(ListText.bytes(of: list.lines)), by: list.asked, for: network, as: id)
        } catch {
            kept.giveBackReceipt(of: id)
            throw error
        }
    }
}

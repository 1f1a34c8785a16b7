import Synchronization
import TitleClaim
import TitleModel
import TitleVerify
import TitleWords

/// Answers to codes that were written out lately.
///
/// An answer follows from its finding alone, so a finding that differs in its moment only has the same answer with another
/// moment, and any other finding a new one: nothing here can tell of a status that was. What the register does not have is
/// never kept, so guessing fills nothing.
final class WrittenLately: Sendable {
    /// About 50 MB when full; then it begins anew.
    static let capacity = 4096

    enum Form {
        case page, json
    }

    struct Question: Hashable {
        let code: VerificationCode
        let form: Form
        let language: Language
    }

    private struct Written {
        let finding: Finding
        let answer: TimedAnswer
    }

    private let shelf = Mutex<[Question: Written]>([:])

    /// The answer with this finding; `write` is asked for it when it was not given lately.
    func answer(
        to question: Question,
        with finding: Finding,
        _ write: (Finding) throws -> PlainAnswer
    ) rethrows -> PlainAnswer {
        guard finding.verdict.outcome != .notFound else { return try write(finding) }
        if let known = known(question, with: finding) { return known }
        let timeless = finding.timeless
        let answer = TimedAnswer(try write(timeless))
        shelf.withLock { shelf in
            if shelf.count >= Self.capacity { shelf.removeAll(keepingCapacity: true) }
            shelf[question] = Written(finding: timeless, answer: answer)
        }
        return answer.answer(at: finding.examinedAt)
    }

    /// The answer with this finding if it was given lately.
    func known(_ question: Question, with finding: Finding) -> PlainAnswer? {
        known(question, with: finding, at: finding.examinedAt)
    }

    /// The answer at another moment than its finding's.
    func known(_ question: Question, with finding: Finding, at moment: Instant) -> PlainAnswer? {
        guard let known = shelf.withLock({ $0[question] }), known.finding == finding.timeless else { return nil }
        return known.answer.answer(at: moment)
    }
}

extension Finding {
    /// The same finding with the stand-in for its moment, also for that of its status if that is the same.
    var timeless: Finding {
        var finding = self
        if verdict.statusAsOf == examinedAt { finding.verdict.statusAsOf = TimedBytes.standIn }
        finding.examinedAt = TimedBytes.standIn
        return finding
    }
}

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
        let timeless = finding.moved(to: TimedAnswer.standIn)
        let answer = TimedAnswer(try write(timeless))
        shelf.withLock { shelf in
            if shelf.count >= Self.capacity { shelf.removeAll(keepingCapacity: true) }
            shelf[question] = Written(finding: timeless, answer: answer)
        }
        return answer.answer(at: finding.examinedAt)
    }

    /// The answer with this finding if it was given lately.
    func known(_ question: Question, with finding: Finding) -> PlainAnswer? {
        guard let known = shelf.withLock({ $0[question] }) else { return nil }
        guard known.finding == finding.moved(to: TimedAnswer.standIn) else { return nil }
        return known.answer.answer(at: finding.examinedAt)
    }
}

extension Finding {
    /// The same finding made at another moment, if its status is of the moment it was made.
    fileprivate func moved(to moment: Instant) -> Finding {
        var finding = self
        if verdict.statusAsOf == examinedAt { finding.verdict.statusAsOf = moment }
        finding.examinedAt = moment
        return finding
    }
}

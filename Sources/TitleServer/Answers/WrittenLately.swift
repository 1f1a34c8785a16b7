import Hummingbird
import Synchronization
import TitleClaim
import TitleModel
import TitleVerify
import TitleWords

/// Answers to codes that were written out lately.
///
/// An answer follows from its finding alone, so an equal finding has the same answer and any other finding a new one:
/// nothing here can tell of a status that was. What the register does not have is never kept, so guessing fills nothing.
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
        let answer: Response
    }

    private let shelf = Mutex<[Question: Written]>([:])

    /// The answer with this finding; `write` is asked for it when it was not given lately.
    func answer(
        to question: Question,
        with finding: Finding,
        _ write: () throws -> Response
    ) rethrows
        -> Response
    {
        guard finding.verdict.outcome != .notFound else { return try write() }
        let known = shelf.withLock { $0[question] }
        if let known, known.finding == finding { return known.answer }
        let answer = try write()
        shelf.withLock { shelf in
            if shelf.count >= Self.capacity { shelf.removeAll(keepingCapacity: true) }
            shelf[question] = Written(finding: finding, answer: answer)
        }
        return answer
    }
}

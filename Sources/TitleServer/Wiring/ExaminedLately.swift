import Synchronization
import TitleClaim
import TitleModel
import TitleVerify
import TitleWorkflow

/// What an answer rests on: the register as of a commit, and the trust list as of a reading.
struct RegisterState: Equatable, Sendable {
    let revision: Int64
    let trustEdition: Int
}

/// A registered certificate whose signatures have been checked: all of its verdict that no clock changes.
struct ExaminedCertificate: Sendable {
    let evidence: Evidence
    let status: CertificateStatus
    let note: StatusNote?
    let conversions: [ConversionNote]
    /// What may be asked of the holder of a copy; nil: it is a certificate.
    var questions: Set<HolderQuestion.Kind>?
    /// The day for which status and note hold: a suspension ends with a day though nobody writes anything.
    let day: CivilDate

    /// The finding at a moment, with every check that depends on the time made anew.
    func finding(by verifier: Verifier, at now: Instant) -> Finding {
        let verdict = verifier.conclude(evidence, status: .known(status, asOf: now), at: now)
        return Finding(
            verdict: verdict,
            note: note,
            conversions: conversions,
            questions: questions,
            examinedAt: now
        )
    }

    /// False when a claim that the register keeps is another certificate's; one that is not believed says nothing.
    func isClaim(of number: CertificateNumber, _ code: VerificationCode) -> Bool {
        guard let claim = evidence.claim else { return true }
        guard let full = evidence.full else { return claim.number == number.text }
        return claim.number == number.text && full.verificationCode == code.text
    }
}

/// The certificates asked for lately.
///
/// Every commit of any process, and every new trust list, empties it: a revocation shows in the next answer, or a millisecond later. A code that
/// the register does not have is never kept, so guessing fills nothing.
final class ExaminedLately: Sendable {
    /// About 40 MB when full; then it begins anew.
    static let capacity = 10_000

    private struct Shelf {
        var state: RegisterState?
        var entries: [VerificationCode: ExaminedCertificate] = [:]
    }

    private let shelf = Mutex(Shelf())

    func entry(_ code: VerificationCode, in state: RegisterState, on day: CivilDate) -> ExaminedCertificate? {
        shelf.withLock { shelf in
            if shelf.state != state { shelf = Shelf(state: state) }
            return shelf.entries[code].flatMap { $0.day == day ? $0 : nil }
        }
    }

    /// Keeps nothing when the register has moved on since `state`, which was asked for before the reading.
    func keep(_ entry: ExaminedCertificate, for code: VerificationCode, in state: RegisterState) {
        shelf.withLock { shelf in
            guard shelf.state == state else { return }
            if shelf.entries.count >= Self.capacity { shelf.entries.removeAll(keepingCapacity: true) }
            shelf.entries[code] = entry
        }
    }
}

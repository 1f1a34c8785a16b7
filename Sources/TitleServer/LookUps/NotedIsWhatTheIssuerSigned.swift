import TitleClaim
import TitleModel
import TitleVerify
import TitleWorkflow

/// What a look-up is of.
enum LookedUp: Equatable, Sendable {
    case certificate(CertificateNumber)
    case copy(VerificationCode)
}

/// What was handed in is a look-up of the certificate or copy that its claim names only where that claim is the issuer's own
/// word and the register has it (decision 0837).
///
/// A number costs nothing to write: whoever signs with a key of his own, or with a stolen one, would write lines on the page
/// of any holder. A file that was changed around a genuine claim is noted, with what was found.
enum NotedIsWhatTheIssuerSigned {
    /// Nil of what is nobody's here.
    static func subject(of verdict: Verdict) -> LookedUp? {
        guard !verdict.isOfOtherRegion, isIssuersWord(verdict), isRegistered(verdict) else { return nil }
        if let copy = verdict.copy { return copy.verificationCode.map { .copy($0) } }
        return verdict.facts.flatMap { CertificateNumber(foreign: $0.number) }.map { .certificate($0) }
    }

    /// Signed by a key of the list, for that body and that use, while it was good.
    private static func isIssuersWord(_ verdict: Verdict) -> Bool {
        verdict.checks.contains(Check(.signature, .passed)) && verdict.checks.contains(Check(.issuer, .passed))
            && !verdict.checks.contains { $0.name == .time && $0.reason?.code.outcome == .untrusted }
    }

    /// The register has it, and with this content (decision 0840).
    private static func isRegistered(_ verdict: Verdict) -> Bool {
        !verdict.isDisowned
            && !verdict.checks.contains { $0.name == .status && $0.reason?.code.outcome == .notFound }
    }
}

extension LookUpQueue {
    func note(_ subject: LookedUp, _ way: LookUp.Way, by asked: AskerStatement, outcome: String, at now: Instant) {
        switch subject {
        case .certificate(let number): note(number, way, by: asked, outcome: outcome, at: now)
        case .copy(let code): note(code, way, by: asked, outcome: outcome, at: now)
        }
    }
}

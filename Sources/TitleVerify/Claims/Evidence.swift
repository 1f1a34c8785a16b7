package import TitleClaim
import TitleModel

/// What the checks of a verification found; the verdict is a pure function of it.
///
/// The checks of a claim are made by `Verifier.examine`; those of a file add theirs before `Verifier.conclude`.
package struct Evidence: Sendable {
    package var subject: Verdict.Subject
    package var checks: [Check] = []
    /// Set only when its signature is right.
    package var claim: CompactClaim?
    /// Set only when its signature is right and it says the same as `claim`.
    package var full: FullClaim?
    /// Of a receipt; set only when its signature is right.
    var receipt: ReceiptClaim?
    /// Of a copy; set only when its signature is right.
    package var copy: CopyClaim?
    /// The bytes of `claim` and `full`, or of `copy`.
    package var signed: SignedPayloads?
    /// The key that signed the claim.
    package var key: ListedKey?
    /// Whether a root-signed list names what was signed among what the key, compromised since, had signed before.
    package var isListedBefore = false
    /// The time of the seal's stamp, by an authority that counts.
    var stampedAt: Instant?

    /// Where the status of certificate or copy stands.
    var status: StatusReference? { claim?.status ?? copy?.status }

    /// The day on which certificate or copy was issued.
    var issuedOn: CivilDate? { (claim?.issuedOn ?? copy?.madeOn).map { CivilDate(daysSinceEpoch: Int($0)) } }

    /// The code of the body that issued certificate or copy.
    var issuer: String? { claim?.issuer ?? copy?.issuer }

    package init(subject: Verdict.Subject) {
        self.subject = subject
        checks.reserveCapacity(8)
    }

    package mutating func pass(_ name: Check.Name) {
        checks.append(Check(name, .passed))
    }

    package mutating func fail(_ name: Check.Name, _ reason: Reason) {
        checks.append(Check(name, .failed(reason)))
    }

    package mutating func skip(_ name: Check.Name, _ reason: Reason) {
        checks.append(Check(name, .notChecked(reason)))
    }

    /// Notes a check that passes when there is no fault.
    package mutating func note(_ name: Check.Name, _ fault: Reason?) {
        if let fault { fail(name, fault) } else { pass(name) }
    }
}

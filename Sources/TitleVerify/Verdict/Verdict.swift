public import TitleClaim
public import TitleModel

/// The answer of a verification with all its reasons; one model for pages, commands and machines.
public struct Verdict: Sendable, Equatable {
    /// What the claim is about; nil when none could be read.
    public let kind: ClaimKind?
    /// 样本: made for a demonstration.
    public let isSample: Bool
    public let subject: Subject
    public let outcome: Outcome
    public let checks: [Check]
    /// Nil unless the claim's signature is right, and of what the register disowns: what a stranger wrote is never shown as
    /// registered.
    public let facts: CertificateFacts?
    /// The issuing body's name from trust list and catalogue, never from the certificate.
    public let issuerName: String?
    /// The name of the installation whose trust list was used.
    public let installation: String?
    /// When the status was true, where it was known.
    public var statusAsOf: Instant?
    /// The number of the new certificate, for a superseded one.
    public let supersededBy: String?
    /// The certificate is another region's: that region's list and catalogue name its issuer, and its register alone knows
    /// its status.
    public private(set) var isOfOtherRegion = false
    /// The time of the seal's stamp, by an authority that counts here.
    public private(set) var stampedAt: Instant?
    /// What a receipt says; nil of anything else.
    public private(set) var receipt: ReceiptClaim?
    /// What a copy shows, which has no other facts; nil of anything else.
    public private(set) var copy: CopyFacts?
    /// The bytes of the claim, to be held against the register's; nil unless its signature is right.
    public private(set) var signed: SignedPayloads?

    /// What was verified.
    public enum Subject: String, Sendable, CaseIterable {
        /// A sealed file.
        case file
        /// The claim of a QR, to be compared with the paper it stands on.
        case claim
        /// Nothing that could be read.
        case none
    }

    public var exitCode: Int32 { outcome.exitCode }

    /// Whether the outcome holds only as far as the status goes, which the user did not want to be asked for.
    public var isStatusWaived: Bool {
        checks.contains { $0.result == .notChecked(Reason(.statusWaived)) }
    }

    /// The outcome as receipts and look-ups keep it: 注销 has a word of its own.
    package var outcomeWord: String {
        outcome == .revoked && isCancelled ? "cancelled" : outcome.rawValue
    }

    /// Whether certificate or copy was signed, rightly, by a key that the trust list knows.
    var isOfAListedKey: Bool { facts != nil || copy != nil }

    /// The register that was asked has issued something else under this number or code.
    package var isDisowned: Bool { checks.contains(Check(.status, .failed(Reason(.statusOfOtherContent)))) }

    private var isCancelled: Bool { checks.contains(Check(.status, .failed(Reason(.statusCancelled)))) }

    /// The key of the words for the banner.
    public var headline: String {
        switch outcome {
        case .valid where receipt != nil: return "verdict.receipt"
        case .valid where copy != nil && !isStatusWaived: return "verdict.copy"
        case .valid where isStatusWaived: return "verdict.valid_status_not_checked"
        case .revoked where copy != nil, .superseded where copy != nil: return "verdict.copy_ended"
        case .revoked where isCancelled: return "verdict.cancelled"
        default: return "verdict.\(outcome.rawValue)"
        }
    }
}

extension Verdict {
    /// The answer to a code or number that the register does not have.
    public static let notFound = Verdict(
        kind: nil,
        isSample: false,
        subject: .none,
        outcome: .notFound,
        checks: [Check(.status, .failed(Reason(.statusNotRegistered)))],
        facts: nil,
        issuerName: nil,
        installation: nil,
        statusAsOf: nil,
        supersededBy: nil
    )

    /// The answer to something that is not a certificate of any form we know.
    public static func unsupported(_ reason: Reason) -> Verdict {
        Verdict(
            kind: nil,
            isSample: false,
            subject: .none,
            outcome: .unsupported,
            checks: [Check(.file, .failed(reason))],
            facts: nil,
            issuerName: nil,
            installation: nil,
            statusAsOf: nil,
            supersededBy: nil
        )
    }
}

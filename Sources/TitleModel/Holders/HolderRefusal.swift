/// Why something about a holder's door is not done.
///
/// Facts only; words are made at the edge, under `holder.refusal.<code>`.
public enum HolderRefusal: Error, Hashable, Sendable {
    /// The person has an account: the way back is a recovery by two people.
    case accountExists
    /// The person has no account to be recovered: a slip is enough.
    case accountMissing
    /// Everybody of the batch has an account or a slip that is good, or nobody stands in it.
    case nobodyNeedsASlip
    case recoveryOpenAlready
    case recoveryDecidedAlready
    /// It is not said, or not in so few words, what was looked at.
    case checkedUnfit(most: Int)
    /// A correction is asked for of a certificate in force alone.
    case notInForce
    case valueTooLong(most: Int)
    case valueUnchanged
    case reasonUnfit(most: Int)
    /// A character that is not seen, in what would be right or in the reason.
    case valueHidden
    case reasonHidden
    /// No file, too large a one, or none that can be looked at.
    case evidenceUnfit
    /// A correction of the certificate was asked for and waits.
    case correctionOpenAlready
    case correctionDecidedAlready
}

extension HolderRefusal {
    public var code: String {
        switch self {
        case .accountExists: "account-exists"
        case .accountMissing: "account-missing"
        case .nobodyNeedsASlip: "nobody-needs-a-slip"
        case .recoveryOpenAlready: "recovery-open-already"
        case .recoveryDecidedAlready: "recovery-decided-already"
        case .checkedUnfit: "checked-unfit"
        case .notInForce: "not-in-force"
        case .valueTooLong: "value-too-long"
        case .valueUnchanged: "value-unchanged"
        case .reasonUnfit: "reason-unfit"
        case .valueHidden: "value-hidden"
        case .reasonHidden: "reason-hidden"
        case .evidenceUnfit: "evidence-unfit"
        case .correctionOpenAlready: "correction-open-already"
        case .correctionDecidedAlready: "correction-decided-already"
        }
    }

    public var facts: [String: String] {
        switch self {
        case .checkedUnfit(let most), .valueTooLong(let most), .reasonUnfit(let most): ["most": String(most)]
        default: [:]
        }
    }
}

/// Why there is no time stamp that holds.
///
/// Facts only; words are made by the program.
public enum StampTrouble: Error, Equatable, Sendable {
    /// Nobody answered at the address in time, or not with a time-stamp reply.
    case unreachable(detail: String)
    /// The authority's own answer: a PKIStatus (RFC 3161, 2.4.2) other than granted, with its words.
    case refused(status: Int, words: String)
    /// The reply is no right answer to what was asked.
    case unfitReply(Unfitness)
    /// The certificate that signed does not lead to the configured anchors, or is revoked.
    case notTrusted
    /// The token holds certificates that are not configured: the authority has new ones.
    case newCertificates
    /// The stamp's time is so far from our clock's; positive when it is ahead.
    case clockDiffers(milliseconds: Int64)
    /// The token is longer than the room that is kept for it, both in bytes.
    case tooLarge(bytes: Int, room: Int)

    public enum Unfitness: String, CaseIterable, Sendable {
        case malformed, otherImprint, otherNonce, otherPolicy, signatureWrong
    }

    /// A stable word: it is kept in the register, and its words stand under `press.stamp.` and it.
    public var code: String {
        switch self {
        case .unreachable: "unreachable"
        case .refused: "refused"
        case .unfitReply: "unfit-reply"
        case .notTrusted: "not-trusted"
        case .newCertificates: "new-certificates"
        case .clockDiffers: "clock-differs"
        case .tooLarge: "too-large"
        }
    }

    /// What was found, for operators.
    public var detail: String {
        switch self {
        case .unreachable(let detail): detail
        case .refused(let status, let words): "status \(status) \(words)"
        case .unfitReply(let what): what.rawValue
        case .notTrusted, .newCertificates: code
        case .clockDiffers(let milliseconds): "\(milliseconds / 1000) s"
        case .tooLarge(let bytes, let room): "\(bytes) B > \(room) B"
        }
    }
}

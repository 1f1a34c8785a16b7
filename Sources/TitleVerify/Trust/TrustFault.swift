public import TitleClaim

/// Why a trust list or a catalogue cannot be used.
public enum TrustFault: Error, Equatable, Sendable {
    /// The bytes are not a trust list.
    case notATrustList(ClaimFault)
    /// The list is not signed by the root that it names.
    case rootSignatureWrong
    /// The list's root is not among the pinned ones. Fingerprint as in `Trust.rootFingerprint`.
    case rootNotPinned(fingerprint: String)
    /// A list with a higher sequence was seen before.
    case olderThanSeen(sequence: UInt64, seen: UInt64)
    /// A key of the list is not what its id, algorithm or certificates say.
    case unfitKey(keyID: [UInt8])
    case notACatalogue(ClaimFault)
    /// The catalogue is not signed by a catalogue key of the list.
    case catalogueSignatureWrong
    /// The bytes are not the transitions from one root to the next.
    case notATransition(ClaimFault)
    /// A transition is not signed by both its old and its new root.
    case transitionSignatureWrong
    /// The transitions do not lead from the accepted root to the list's.
    case transitionLeadsElsewhere
    /// The old root was past its end or its successor does not call it retired: its word does not count.
    case formerRootUnfit(fingerprint: String)
    /// The list's root has said itself that it ended.
    case rootEnded(fingerprint: String)
    /// The bytes are not a list of what a key had signed before; `index` among those handed in.
    case notAListOfIssued(index: Int, ClaimFault)
    /// Such a list is not signed by the root of the trust list.
    case listOfIssuedSignatureWrong(index: Int)
}

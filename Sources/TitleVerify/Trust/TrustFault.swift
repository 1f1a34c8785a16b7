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
    /// The bytes are not a list of what a key had signed before; `index` among those handed in.
    case notAListOfIssued(index: Int, ClaimFault)
    /// Such a list is not signed by the root of the trust list.
    case listOfIssuedSignatureWrong(index: Int)
}

public import TitleVerify

/// Why a trust list of another region is not taken over; nothing was kept or changed.
public enum RegionFault: Error, Equatable, Sendable {
    /// The list or its catalogue does not hold.
    case unfit(TrustFault)
    /// The list is this installation's own.
    case ownRoot
    /// Nobody has confirmed the root that the list has. Fingerprints are 64 lower-case hexadecimal digits.
    case rootNotConfirmed(found: String, given: String?)
    /// A later list of the same root was accepted before.
    case older(sequence: UInt64, accepted: UInt64)
    /// Another list of the same root has the same sequence: the root has signed two, and one of them is a fraud.
    case otherContent(sequence: UInt64)
    case catalogueOlder(version: UInt64, accepted: UInt64)
    case catalogueOtherContent(version: UInt64)
    /// The list that was accepted before does not hold any more; it must be dropped first.
    case keptUnfit(String, TrustFault)
    /// The root has said itself that another one took its place, whose list was taken over.
    case rootEnded(String)
    /// No list of this root was taken over.
    case unknownRoot(String)
}

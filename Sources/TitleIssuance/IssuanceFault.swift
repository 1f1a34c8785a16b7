public import TitleModel
public import TitleSeal

/// Why the press stops, or leaves one thing undone.
///
/// Facts only; words are made by the program.
public enum IssuanceFault: Error, Equatable, Sendable {
    /// The order names no accepted filing or confirmed approval.
    case undecided(CertificateNumber)
    /// So many intents were not written by this press, or their signatures do not verify; none of them was issued.
    case setAside(count: Int)
    /// The store's official host is not one of the trust list's.
    case hostsDiffer(store: String, keys: String)
    /// A document was asked for and no press answered.
    case notAnswered(CertificateNumber)
    case unknownBody(BodyCode)
    case unknownCertificate(String)
    /// What was just signed does not verify: nothing of it was kept.
    case ownWorkFails(CertificateNumber, outcome: String)
    /// A status list that was just signed does not verify: it was not published.
    case statusListUnfit(list: UInt32)
    /// The register no longer has a revocation that the press published before: the new list was not published.
    case revocationUndone(list: UInt32, index: UInt32)
    /// The installation's trust list names no host, so that no QR text can be written.
    case noHost
    /// No free entry was found in the status lists, which somebody must have filled.
    case noStatusEntry
    /// Another press works on the same store.
    case anotherPress(folder: String)
    /// The file by which presses keep out of each other's way cannot be written.
    case lockUnwritable(path: String, errno: Int32)
    /// The store and the keys are not of the same mode: a demo's keys for a real store, or the other way round.
    case modesDiffer(storeIsDemo: Bool)
    /// The template has no place for the seal: no seal, no certificate.
    case noSealOnFace
    /// Orders of these bodies wait for a key or an authorisation.
    case ordersWait(count: Int, bodies: [WaitingBody])
    /// The register has no certificate in force at all.
    case nothingInForce
    /// A document was asked for and refused.
    case documentRefused(CertificateNumber, reason: String)
    /// The authority gave no time stamp: documents wait for one, or go out without it.
    case noStamp(StampTrouble, address: String, waits: Bool)
    /// A document was asked for and waits for its time stamp; `trouble` is a code of `StampTrouble`.
    case stampAwaited(CertificateNumber, trouble: String)
    /// So many documents wait for their time stamps.
    case stampsAwaited(count: Int, trouble: String)
}

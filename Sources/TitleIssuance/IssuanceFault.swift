public import TitleModel

/// Why the press stops, or leaves one thing undone.
///
/// Facts only; words are made by the program.
public enum IssuanceFault: Error, Equatable, Sendable {
    /// The order names no accepted filing or confirmed approval.
    case undecided(CertificateNumber)
    /// What waits to be signed was not written down by this press: the store has been tampered with.
    case foreignIntent(CertificateNumber)
    case unknownBody(BodyCode)
    case unknownCertificate(String)
    /// What was just signed does not verify: nothing of it was kept.
    case ownWorkFails(CertificateNumber, outcome: String)
    /// The installation's trust list names no host, so that no QR text can be written.
    case noHost
    /// Another press works on the same store.
    case anotherPress(folder: String)
    /// The store and the keys are not of the same mode: a demo's keys for a real store, or the other way round.
    case modesDiffer(storeIsDemo: Bool)
    /// The template has no place for the seal: no seal, no certificate.
    case noSealOnFace
    /// Orders of these bodies wait for a key or an authorisation.
    case ordersWait(count: Int, bodies: [BodyCode])
    /// A document was asked for and refused.
    case documentRefused(CertificateNumber, reason: String)
    /// A claim is too long for its QR code.
    case claimTooLong(CertificateNumber, bytes: Int)
}

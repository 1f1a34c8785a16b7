/// What a verification looks at; raw values are stable codes for machines.
public enum CheckName: String, Sendable, CaseIterable {
    /// The file is whole and has not been changed since it was sealed.
    case file
    /// The seal of the file is the issuing body's.
    case seal
    /// The seal's time stamp is right, and its authority one that counts here.
    case stamp
    /// The claim's signature is right.
    case signature
    /// The key is listed for this body and this kind of claim.
    case issuer
    /// The key was good on the day of issue, the trust list is not stale, a copy has not ended.
    case time
    /// The certificate has not been revoked, suspended or replaced.
    case status
    /// Asked about a past day: it was not ended from the beginning since.
    case since
    /// The claim attached to the file says the same as the QR's.
    case document
    /// The QR printed in the file is the one that belongs to the attached claim.
    case qr
    /// The address in the QR is an official one.
    case address
    /// Codes and names agree with the signed catalogue.
    case catalogue
    /// The face agrees with the register: for a bare claim, a person must look.
    case face
}

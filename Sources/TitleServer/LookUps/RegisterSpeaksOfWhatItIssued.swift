import TitleClaim
import TitleModel
import TitleStore
import TitleVerify

/// A number or code that the register knows says nothing of a claim that it did not issue under it (decision 0840).
///
/// Who has a stolen key that nobody has reported yet signs whatever he likes under the number of a real certificate. Held
/// against each other are the signed bytes, of the full claim too where there is one; a corrected certificate has a
/// number of its own, so there is one issue to each.
enum RegisterSpeaksOfWhatItIssued {
    /// - Throws: `ClaimFault` when what the register keeps cannot be read.
    static func status(
        of signed: SignedPayloads?,
        by found: RegisteredCertificate?,
        on day: CivilDate
    ) throws -> CertificateStatus {
        guard let found else { return .notRegistered }
        let record = found.certificate
        guard let signed, try isIssued(signed, compact: record.compactEnvelope, full: record.fullEnvelope) else {
            return .ofOtherContent
        }
        return CertificateStatus(found.status(on: day))
    }

    /// `issued`: the bytes of the copy's claim.
    static func status(
        of signed: SignedPayloads?,
        by found: (copy: RegisteredCopy, issued: [UInt8])?,
        on day: CivilDate
    ) -> CertificateStatus {
        guard let found else { return .notRegistered }
        guard signed?.compact == found.issued else { return .ofOtherContent }
        return CertificateStatus(found.copy.status(on: day))
    }

    /// `compact` and `full`: the envelopes that the register keeps.
    static func isIssued(_ signed: SignedPayloads, compact: [UInt8], full: [UInt8]) throws -> Bool {
        guard try SignedEnvelope(parsing: compact).payload == signed.compact else { return false }
        return try signed.full == nil || SignedEnvelope(parsing: full).payload == signed.full
    }
}

import TitleClaim
import TitleDocument
import TitleModel

extension Verifier {
    /// The checks `file` and `seal`: what the seal covers is unchanged, and the seal is the issuing body's; and `stamp`
    /// where it is time-stamped; `fault` is why a key was not entitled to the document's claim.
    func sealFinding(
        of document: SealedPDF,
        _ file: [UInt8],
        at now: Instant,
        fault: (ListedKey) -> Reason?
    ) -> SealFinding {
        let (key, signedData): (ListedKey, CMSSignedData)
        do throws(CMSFault) {
            (key, signedData) = try trust.seal(in: document.cms, digest: document.digest(of: file))
        } catch .digestMismatch {
            return SealFinding(.failed(Reason(.fileChanged)), .notChecked(Reason(.skippedAfterFailure)))
        } catch {
            return SealFinding(.notChecked(Reason(.skippedAfterFailure)), .failed(Reason(error)))
        }
        // A document is sealed by the body that issued its claim, with a key for claims of that kind.
        let bodyFault = fault(key).map { _ in Reason(.sealOfOtherBody) }
        let fault = sealFault(of: key, sealedAt: document.signedAt, at: now) ?? bodyFault
        let stamp = stampFinding(of: signedData, in: document)
        return SealFinding(.passed, fault.map { .failed($0) } ?? .passed, stamp: stamp)
    }

    /// Why the key could not seal at the time that the document claims.
    ///
    /// The seal covers that time; of a compromised key no time is believed, and no list of what it signed before helps:
    /// the list names claims, whose words are few, and a seal stands for the whole face (docs/formats/before.md).
    private func sealFault(of key: ListedKey, sealedAt moment: PDFMoment, at now: Instant) -> Reason? {
        let sealed = Instant(milliseconds: moment.secondsSinceEpoch * 1000)
        if case .compromised = key.entry.state { return Reason(.sealKeyCompromised) }
        let date = ["date": sealed.civilDate.description]
        guard sealed.civilDate <= now.civilDate else { return Reason(.issuedInFuture, date) }
        guard let certificate = key.certificate, certificate.isForSignatures else { return Reason(.keyForOtherUse) }
        let wasCertified = certificate.notBefore <= sealed && sealed <= certificate.notAfter
        return wasCertified && key.entry.wasGood(at: sealed.milliseconds) ? nil : Reason(.keyNotValidThen, date)
    }
}

/// What was found of a document's seal.
struct SealFinding {
    let checks: [Check]
    /// The time of its stamp, by an authority that counts.
    let stampedAt: Instant?

    init(_ file: Check.Result, _ seal: Check.Result, stamp: (result: Check.Result, time: Instant?)? = nil) {
        checks = [Check(.file, file), Check(.seal, seal)] + (stamp.map { [Check(.stamp, $0.result)] } ?? [])
        stampedAt = stamp?.result == .passed ? stamp?.time : nil
    }
}

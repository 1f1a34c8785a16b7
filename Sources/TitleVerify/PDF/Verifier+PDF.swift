import TitleClaim
import TitleDocument
public import TitleModel

extension Verifier {
    /// The attachment of a certificate's document that holds the full claim.
    public static let claimFileName = "titlecert-claim.cose"

    /// Verifies a sealed document: its seal, the claim attached to it and the claim in its QR; of an OFD the claim alone.
    ///
    /// Whatever the bytes are, there is a verdict; a file without the seal of a listed body is never valid.
    public func verify(file: [UInt8], status: StatusKnowledge, at now: Instant) -> Verdict {
        conclude(examine(file: file, at: now), status: status, at: now)
    }

    /// The document, to be handed to people, when its verdict is valid; and the verdict in any case.
    public func verifiedDocument(
        _ file: [UInt8],
        status: StatusKnowledge,
        at now: Instant
    ) -> (document: VerifiedDocument?, verdict: Verdict) {
        let verdict = verify(file: file, status: status, at: now)
        return (VerifiedDocument(file, verdict), verdict)
    }

    /// The code of the issuing body whose certificate a file in our form says it is, whoever sealed it; nil of any other.
    public static func claimedIssuer(in file: [UInt8]) -> String? {
        guard let document = try? SealedPDF.read(file), let text = DocumentClaims(of: document).qrText,
            let envelope = try? SignedEnvelope(parsing: text.envelope)
        else { return nil }
        if envelope.contentType == .copy { return (try? CopyClaim(decoding: envelope.payload))?.issuer }
        return (try? CompactClaim(decoding: envelope.payload))?.issuer
    }

    private func examine(file: [UInt8], at now: Instant) -> Evidence {
        if OFDPackage.isOne(file) { return examine(ofd: file) }
        let document: SealedPDF
        do throws(PDFFault) {
            document = try SealedPDF.read(file)
        } catch {
            var evidence = Evidence(subject: error == .notPDF ? .none : .file)
            evidence.fail(.file, Reason(error))
            return evidence
        }
        if let receipt = document.attachment(named: Verifier.receiptFileName) {
            return examine(receipt: receipt, of: document, file, at: now)
        }
        if let copy = document.attachment(named: Verifier.copyFileName) {
            return examine(copy: copy, of: document, file, at: now)
        }
        let claims = DocumentClaims(of: document)
        var evidence = examine(claims)
        let seal = sealFinding(of: document, file, at: now) { key in
            evidence.claim.flatMap { fault(of: key, for: $0) }
        }
        evidence.checks.insert(contentsOf: seal.checks, at: 0)
        evidence.stampedAt = seal.stampedAt
        return evidence
    }

    /// The checks of the claims; all of them wait for a QR and an attachment to be there.
    private func examine(_ claims: DocumentClaims) -> Evidence {
        guard let text = claims.qrText, let full = claims.full else {
            var evidence = Evidence(subject: .file)
            if claims.qrText == nil { evidence.fail(.qr, Reason(.qrMissing)) }
            if claims.full == nil { evidence.fail(.document, Reason(.claimMissing)) }
            return evidence
        }
        var evidence = examine(compact: text.envelope, full: full)
        evidence.subject = .file
        // A full claim that is kept holds the very bytes of the compact one: that was compared already.
        evidence.note(.qr, evidence.full != nil || claims.agree ? nil : Reason(.qrDiffers))
        evidence.note(
            .address,
            trust.hosts.contains(text.host) ? nil : Reason(.addressNotOfficial, ["host": text.host])
        )
        return evidence
    }
}

/// The two claims that a document carries.
private struct DocumentClaims {
    /// Of the QR, as the pages link to it; nil unless there is exactly one.
    let qrText: QRText?
    /// The attached envelope.
    let full: [UInt8]?

    init(of document: SealedPDF) {
        let texts = document.links.compactMap { try? QRText(parsing: $0) }
        qrText = texts.first.flatMap { first in texts.allSatisfy { $0 == first } ? first : nil }
        full = document.attachment(named: Verifier.claimFileName)
    }

    /// Whether the attached claim was made for the certificate of the QR.
    var agree: Bool {
        guard let qrText, let full, let compact = try? SignedEnvelope(parsing: qrText.envelope),
            let envelope = try? SignedEnvelope(parsing: full), let claim = try? FullClaim(decoding: envelope.payload)
        else { return false }
        return claim.compact == compact.payload
    }
}

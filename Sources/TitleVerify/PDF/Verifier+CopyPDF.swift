import TitleClaim
import TitleDocument
import TitleModel

extension Verifier {
    /// The attachment of a copy's document that holds its claim.
    public static let copyFileName = "titlecert-copy.cose"

    /// The checks of a copy's document: the seal is that of the body's key for copies, the QR code is the attached claim, byte
    /// for byte, and nothing of a certificate is attached beside it.
    func examine(copy bytes: [UInt8], of document: SealedPDF, _ file: [UInt8], at now: Instant) -> Evidence {
        var evidence = Evidence(subject: .file)
        if let envelope = try? SignedEnvelope(parsing: bytes), envelope.contentType == .copy {
            evidence = examine(copy: envelope)
            evidence.subject = .file
        } else {
            evidence.fail(.signature, Reason(.claimDamaged))
        }
        let seal = sealFinding(of: document, file, at: now) { key in
            evidence.copy.flatMap { fault(of: key, for: $0) }
        }
        evidence.checks.insert(contentsOf: seal.checks, at: 0)
        evidence.stampedAt = seal.stampedAt
        note(document.links, of: bytes, in: &evidence)
        if document.attachments.count > 1 { evidence.fail(.document, Reason(.claimsDiffer, ["field": "kind"])) }
        return evidence
    }

    private func note(_ links: [String], of copy: [UInt8], in evidence: inout Evidence) {
        let texts = links.map { try? QRText(parsing: $0) }
        guard let text = texts.first.flatMap(\.self) else { return evidence.fail(.qr, Reason(.qrMissing)) }
        let isThisOne = texts.allSatisfy { $0 == text } && text.envelope == copy
        evidence.note(.qr, isThisOne ? nil : Reason(.qrDiffers))
        evidence.note(
            .address,
            trust.hosts.contains(text.host) ? nil : Reason(.addressNotOfficial, ["host": text.host])
        )
    }
}

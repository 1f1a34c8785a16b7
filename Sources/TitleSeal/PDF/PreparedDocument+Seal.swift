public import TitleClaim
public import TitleDocument
public import TitleModel
import TitleSecrets
import TitleVerify

extension PreparedDocument {
    /// Seals the document with a body's key, as PAdES baseline B-B (ETSI EN 319 142-1, 6); it can be done once.
    ///
    /// The signature is not checked here: whoever keeps the document has all of it verified (docs/decisions/0006).
    public consuming func seal(by signer: Signer) throws(SealFault) -> SealedDocument {
        // No PDF reader knows SM2, and ours takes ecdsa-with-SHA256 alone.
        guard signer.algorithm == .es256 else { throw .noSealInPDF(signer.algorithm) }
        return try seal(by: signer.seals) { (toBeSigned) throws(KeyFault) in
            try signer.unverifiedSignature(toBeSigned)
        }
    }

    /// The same with a time stamp of the signature, as PAdES baseline B-T: waits for the authority's answer.
    ///
    /// - Throws: `SealFault.noStamp` when there is none; the document is then spent, and another one is to be prepared.
    public consuming func seal(
        by signer: Signer,
        stampedBy authority: TimeStampAuthority,
        at now: Instant
    ) throws(SealFault) -> (document: SealedDocument, stampedAt: Instant) {
        guard signer.algorithm == .es256 else { throw .noSealInPDF(signer.algorithm) }
        var stampedAt = now
        let document = try seal(chain: signer.chain) { (toBeSigned) throws(KeyFault) in
            try signer.unverifiedSignature(toBeSigned)
        } stamp: { (signature) throws(StampTrouble) in
            let stamp = try authority.stamp(signature, at: now)
            stampedAt = stamp.time
            return stamp.token
        }
        return (document, stampedAt)
    }

    /// Seals with X.509 certificates in DER, the signing certificate first, r‖s over the bytes that `sign` gets, and the
    /// time-stamp token that `stamp` answers for the signature, if any.
    package consuming func seal(
        chain: [[UInt8]],
        sign: (_ toBeSigned: [UInt8]) throws(KeyFault) -> [UInt8],
        stamp: (_ signature: [UInt8]) throws(StampTrouble) -> [UInt8]? = { _ in nil }
    ) throws(SealFault) -> SealedDocument {
        let bare = try signedData(chain: chain, sign: sign)
        guard let stamped = bare.stampedBytes else { throw .unfitCertificate }
        let token: [UInt8]?
        do throws(StampTrouble) {
            token = try stamp(stamped)
        } catch {
            throw .noStamp(error)
        }
        return try embed((token.map(bare.stamped(with:)) ?? bare).serialized())
    }

    private borrowing func signedData(
        chain: [[UInt8]],
        sign: (_ toBeSigned: [UInt8]) throws(KeyFault) -> [UInt8]
    ) throws(SealFault) -> CMSSignedData {
        let digest = sha256
        guard let certificate = chain.first else { throw .unfitCertificate }
        do throws(KeyFault) {
            let signature = try sign(CMSSignedData.toBeSigned(messageDigest: digest, signer: certificate))
            return CMSSignedData(messageDigest: digest, certificates: chain, signature: signature)
        } catch {
            throw .key(error)
        }
    }

    private consuming func seal(
        by template: CMSTemplate,
        sign: (_ toBeSigned: [UInt8]) throws(KeyFault) -> [UInt8]
    ) throws(SealFault) -> SealedDocument {
        let digest = sha256
        guard let toBeSigned = template.toBeSigned(messageDigest: digest) else { throw .unfitCertificate }
        let signature: [UInt8]
        do throws(KeyFault) {
            signature = try sign(toBeSigned)
        } catch {
            throw .key(error)
        }
        return try embed(template.serialized(messageDigest: digest, signature: signature))
    }

    private consuming func embed(_ cms: [UInt8]?) throws(SealFault) -> SealedDocument {
        guard let cms else { throw .unfitCertificate }
        do throws(PDFSealingFault) {
            return try embedding(signature: cms)
        } catch {
            throw .document(error)
        }
    }

    private var sha256: [UInt8] {
        let chunks = signedChunks
        guard let beginning else { return SHA256Stream().finish(after: chunks.before, chunks.after) }
        let digested = beginning.prepared.form(SHA256Beginning.self) { SHA256Beginning(beginning.bytes) }
        let rest = chunks.before.dropFirst(beginning.bytes.count)
        return SHA256Stream(after: digested).finish(after: rest, chunks.after)
    }
}

extension SHA256Stream {
    fileprivate consuming func finish(after pieces: ArraySlice<UInt8>...) -> [UInt8] {
        for piece in pieces { update(piece.span) }
        return finish()
    }
}

/// Why a prepared document was not sealed.
public enum SealFault: Error, Equatable, Sendable {
    /// PDF is sealed with ES256 (docs/formats/pdf.md).
    case noSealInPDF(SignatureAlgorithm)
    case key(KeyFault)
    /// The signing certificate is missing or not X.509 of version 3, or the signature is not 64 bytes.
    case unfitCertificate
    case document(PDFSealingFault)
    /// The authority that was asked has given no time stamp that holds.
    case noStamp(StampTrouble)
}

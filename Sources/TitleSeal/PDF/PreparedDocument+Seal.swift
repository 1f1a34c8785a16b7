public import TitleClaim
public import TitleDocument
import TitleSecrets
import TitleVerify

extension PreparedDocument {
    /// Seals the document with a body's key, as PAdES baseline B-B (ETSI EN 319 142-1, 6); it can be done once.
    ///
    /// The signature is not checked here: whoever keeps the document has all of it verified (docs/decisions/0006).
    public consuming func seal(by signer: Signer) throws(SealFault) -> SealedDocument {
        // No PDF reader knows SM2, and ours takes ecdsa-with-SHA256 alone.
        guard signer.algorithm == .es256 else { throw .noSealInPDF(signer.algorithm) }
        return try seal(chain: signer.chain) { (toBeSigned) throws(KeyFault) in
            try signer.unverifiedSignature(toBeSigned)
        }
    }

    /// Seals with X.509 certificates in DER, the signing certificate first, and r‖s over the bytes that `sign` gets.
    package consuming func seal(
        chain: [[UInt8]],
        sign: (_ toBeSigned: [UInt8]) throws(KeyFault) -> [UInt8]
    ) throws(SealFault) -> SealedDocument {
        let digest = sha256
        guard let certificate = chain.first else { throw .unfitCertificate }
        let signature: [UInt8]
        do throws(KeyFault) {
            signature = try sign(CMSSignedData.toBeSigned(messageDigest: digest, signer: certificate))
        } catch {
            throw .key(error)
        }
        let signedData = CMSSignedData(messageDigest: digest, certificates: chain, signature: signature)
        guard let cms = signedData.serialized() else { throw .unfitCertificate }
        do throws(PDFSealingFault) {
            return try embedding(signature: cms)
        } catch {
            throw .document(error)
        }
    }

    private var sha256: [UInt8] {
        let chunks = signedChunks
        var stream = SHA256Stream()
        stream.update(chunks.before.span)
        stream.update(chunks.after.span)
        return stream.finish()
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
}

package import TitleDocument
import TitleSecrets
import TitleVerify

extension PreparedDocument {
    /// Signs as PAdES baseline B-B (ETSI EN 319 142-1, 6) and puts the signature in its place.
    ///
    /// - Parameters:
    ///   - chain: X.509 certificates in DER, the signing certificate first.
    ///   - sign: gives r and s, 64 bytes, over the bytes that it is handed.
    /// - Returns: the sealed document; `sign` is called once.
    /// - Throws: what `sign` throws, `PDFSignatureFault`, or `PDFSealingFault` when the room is too small.
    package consuming func signed<Failure: Error>(
        chain: [[UInt8]],
        sign: (_ toBeSigned: [UInt8]) throws(Failure) -> [UInt8]
    ) throws -> SealedDocument {
        let digest = sha256
        guard let signer = chain.first else { throw PDFSignatureFault.unfitCertificate }
        let toBeSigned = CMSSignedData.toBeSigned(messageDigest: digest, signer: signer)
        let signature = try sign(toBeSigned)
        let signedData = CMSSignedData(messageDigest: digest, certificates: chain, signature: signature)
        guard let cms = signedData.serialized() else { throw PDFSignatureFault.unfitCertificate }
        return try embedding(signature: cms)
    }

    private var sha256: [UInt8] {
        let chunks = signedChunks
        var stream = SHA256Stream()
        stream.update(chunks.before.span)
        stream.update(chunks.after.span)
        return stream.finish()
    }
}

package enum PDFSignatureFault: Error, Equatable {
    /// The signing certificate is not X.509 of version 3, or the signature not 64 bytes.
    case unfitCertificate
}

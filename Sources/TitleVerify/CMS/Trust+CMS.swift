import TitleClaim

extension Trust {
    /// The listed key that made a seal over bytes with this SHA-256.
    ///
    /// The certificates in it are the listed chain, byte for byte; the signature's s is in the lower half.
    package func sealer(of cms: [UInt8], digest: [UInt8]) throws(CMSFault) -> ListedKey {
        try seal(in: cms, digest: digest).key
    }

    /// The same with the signature as it was read: its time stamp is still to be looked at.
    func seal(in cms: [UInt8], digest: [UInt8]) throws(CMSFault) -> (key: ListedKey, signedData: CMSSignedData) {
        let signedData = try CMSSignedData(parsing: cms)
        guard signedData.messageDigest == digest else { throw .digestMismatch }
        guard let signer = signedData.certificates.first, let key = key(certifiedBy: signer),
            DER.sorted(key.entry.chain) == DER.sorted(signedData.certificates)
        else { throw .unknownSigner }
        // What CMSSignedData takes is ecdsa-with-SHA256 alone, whatever the key.
        guard key.entry.algorithm == .es256, key.publicKey.verify(signedData.signature, over: signedData.toBeSigned)
        else {
            throw .signatureMismatch
        }
        return (key, signedData)
    }
}

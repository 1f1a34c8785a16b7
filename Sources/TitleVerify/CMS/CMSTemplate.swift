import Synchronization

/// The CMS signatures of one signer but for digest and signature, which are the only bytes that differ from seal to seal.
///
/// Their places are known beforehand: a signature's DER has a few lengths only, and for each of them all else is the same.
package final class CMSTemplate: Sendable {
    package let chain: [[UInt8]]
    /// Nil when the chain is empty.
    private let attributes: Form?
    /// By the length of the signature's DER.
    private let whole = Mutex<[Int: Form]>([:])

    /// - Parameter chain: X.509 certificates in DER, the signer's own first.
    package init(chain: [[UInt8]]) {
        self.chain = chain
        attributes = chain.first.flatMap { signer in
            Form(CMSSignedData.toBeSigned(messageDigest: Form.standIn, signer: signer))
        }
    }

    /// What the signature is over; nil when the chain is empty.
    package func toBeSigned(messageDigest: [UInt8]) -> [UInt8]? { attributes?.filled(with: messageDigest) }

    /// The DER of the ContentInfo; nil when the first certificate or the signature, r‖s, has not its form.
    package func serialized(messageDigest: [UInt8], signature: [UInt8]) -> [UInt8]? {
        guard let signature = ECDSASignature.der(fromRaw: signature),
            var bytes = form(signatureLength: signature.count)?.filled(with: messageDigest)
        else { return nil }
        bytes.replaceSubrange((bytes.count - signature.count)..., with: signature)
        return bytes
    }

    private func form(signatureLength length: Int) -> Form? {
        if let known = whole.withLock({ $0[length] }) { return known }
        let data = CMSSignedData(messageDigest: Form.standIn, certificates: chain, signature: [])
        let fresh = data.serialized(signatureDER: [UInt8](repeating: 0, count: length)).flatMap { Form($0) }
        whole.withLock { $0[length] = fresh }
        return fresh
    }
}

/// Bytes with a place for a digest.
private struct Form {
    private let bytes: [UInt8]
    private let place: Range<Int>

    /// Where these bytes stand last, they stand for the digest: certificates come before it.
    static let standIn = [UInt8](repeating: 0xFF, count: 32)

    /// Nil when the stand-in for the digest is not in them.
    init?(_ bytes: [UInt8]) {
        guard let start = bytes.indices.last(where: { bytes[$0...].starts(with: Self.standIn) }) else { return nil }
        self.bytes = bytes
        place = start..<start + Self.standIn.count
    }

    func filled(with digest: [UInt8]) -> [UInt8]? {
        guard digest.count == place.count else { return nil }
        var filled = bytes
        filled.replaceSubrange(place, with: digest)
        return filled
    }
}

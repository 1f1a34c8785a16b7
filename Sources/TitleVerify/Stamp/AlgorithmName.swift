/// An AlgorithmIdentifier without parameters, or with NULL, of those that time stamps are signed with.
struct AlgorithmName: Equatable {
    /// Contents of the OBJECT IDENTIFIER.
    private let identifier: [UInt8]

    init(_ contents: ArraySlice<UInt8>) throws(CMSFault) {
        var reader = DERReader(contents)
        identifier = Array(try reader.read(DER.objectIdentifier))
        if reader.isAtEnd { return }
        guard Array(try reader.readElement()) == DER.null else { throw .unsupportedAlgorithm }
        try reader.expectEnd()
    }

    /// The one algorithm of a SET.
    init(only set: ArraySlice<UInt8>) throws(CMSFault) {
        var reader = DERReader(set)
        try self.init(try reader.read(DER.sequence))
        try reader.expectEnd()
    }

    var isSHA256: Bool { identifier == Self.digests[0] }

    /// Whether this is a signature algorithm over a digest of that kind.
    func signs(_ digest: AlgorithmName) -> Bool {
        guard let kind = Self.digests.firstIndex(of: digest.identifier) else { return false }
        return identifier == Self.rsaEncryption || identifier == Self.rsa[kind] || identifier == Self.ecdsa[kind]
    }

    /// 2.16.840.1.101.3.4.2: SHA-256, SHA-384, SHA-512.
    private static let digests: [[UInt8]] = [1, 2, 3].map { [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, $0] }
    /// 1.2.840.113549.1.1.1, with which the digest's own name stands beside it.
    private static let rsaEncryption: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]
    /// 1.2.840.113549.1.1: sha256WithRSAEncryption and so on.
    private static let rsa: [[UInt8]] = [11, 12, 13].map { [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, $0] }
    /// 1.2.840.10045.4.3: ecdsa-with-SHA256 and so on.
    private static let ecdsa: [[UInt8]] = [2, 3, 4].map { [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, $0] }
}

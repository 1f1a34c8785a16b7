import TitleVerify

/// How much room a seal takes.
enum SealSize {
    /// An ES256 signature of the longest form: r with its first bit set, s in the lower half.
    private static let longest = [UInt8](repeating: 0xFF, count: 32) + [UInt8](repeating: 0x7F, count: 32)

    /// The bytes of the CMS signature with these certificates and a time-stamp token of so many bytes, at most; 0 when
    /// the certificates are none of ours.
    static func bytes(chain: [[UInt8]], tokenBytes: Int? = nil) -> Int {
        let longest = CMSSignedData(
            messageDigest: [UInt8](repeating: 0, count: 32),
            certificates: chain,
            signature: longest,
            timeStamp: tokenBytes.map { [UInt8](repeating: 0, count: $0) }
        )
        return longest.serialized()?.count ?? 0
    }
}

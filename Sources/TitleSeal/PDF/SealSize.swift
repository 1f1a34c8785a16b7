import TitleVerify

/// How much room a seal takes.
enum SealSize {
    /// An ES256 signature of the longest form: r with its first bit set, s in the lower half.
    private static let longest = [UInt8](repeating: 0xFF, count: 32) + [UInt8](repeating: 0x7F, count: 32)

    /// The bytes of the CMS signature with these certificates, at most; 0 when they are none of ours.
    static func bytes(chain: [[UInt8]]) -> Int {
        let digest = [UInt8](repeating: 0, count: 32)
        return CMSSignedData(messageDigest: digest, certificates: chain, signature: longest).serialized()?.count ?? 0
    }
}

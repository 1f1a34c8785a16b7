/// Coded bytes in memory that is kept beside whatever they code, and never counted.
///
/// Sendable because nobody changes the memory; whoever made the piece gives it back after the last use.
public struct CodedPiece: @unchecked Sendable {
    /// The last word's unused bits are 0.
    let words: UnsafeBufferPointer<UInt64>
    let bits: Int
    let checksum: AdlerSum

    /// Copies the coded bytes into memory of their own, until `deallocate`; `bytes` are what they code.
    public init(keeping coded: CodedBytes, of bytes: [UInt8]) {
        let words = coded.whole + (coded.restLength > 0 ? [coded.rest] : [])
        let kept = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: words.count)
        _ = kept.initialize(from: words)
        self.words = UnsafeBufferPointer(kept)
        bits = coded.whole.count * 64 + coded.restLength
        checksum = AdlerSum(bytes)
    }

    public func deallocate() { words.deallocate() }
}

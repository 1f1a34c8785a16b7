/// Coded bytes in memory that is kept beside whatever they code, and never counted.
///
/// Sendable because nobody changes the memory; whoever made the piece gives it back after the last use.
public struct CodedPiece: @unchecked Sendable {
    /// The last word's unused bits are 0.
    let words: UnsafeBufferPointer<UInt64>
    let bits: Int
    let checksum: AdlerSum

    /// Copies the coded bytes to where there is room for `coded.wordCount` words; `bytes` are what they code.
    public init(_ coded: CodedBytes, of bytes: [UInt8], keptAt memory: UnsafeMutablePointer<UInt64>) {
        let kept = UnsafeMutableBufferPointer(start: memory, count: coded.wordCount)
        _ = kept.initialize(from: coded.whole + (coded.restLength > 0 ? [coded.rest] : []))
        words = UnsafeBufferPointer(kept)
        bits = coded.whole.count * 64 + coded.restLength
        checksum = AdlerSum(bytes)
    }
}

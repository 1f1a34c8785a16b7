internal import CDeflate
internal import Glibc
internal import Synchronization

/// Deflates the many short streams of a document (RFC 1950), for FlateDecode.
///
/// What each document has of its own in one pass of ours (`QuickDeflate`), all else by libdeflate. A state of libdeflate is
/// kept from stream to stream: to make one costs more time than to compress a page. The same bytes at the same level by
/// the same version of libdeflate give the same answer.
public enum FlateEncoder {
    /// For what is compressed once and copied into every document.
    public static let thorough: Int32 = 12
    /// For what every document has of its own.
    public static let quick: Int32 = 1
    /// For what a document has of its own and a code of its own makes much smaller: a stencil has sixteen kinds of bytes.
    public static let own: Int32 = 6

    /// Deflates at level 0 (stored) … 12.
    ///
    /// `plain`: where the quick level shall not search for what was said before.
    package static func encode(_ data: [UInt8], plain: Range<Int> = 0..<0, level: Int32) -> [UInt8] {
        if level == quick, let encoded = encodeQuickly(data, plain) { return encoded }
        let state = idle.withLock { $0[level]?.popLast() } ?? FlateState(level: level)
        let encoded = state.encode(data)
        idle.withLock { if $0[level, default: []].count < mostIdle { $0[level, default: []].append(state) } }
        return encoded
    }

    /// Nil when there is more of it than one pass can look back upon.
    private static func encodeQuickly(_ data: [UInt8], _ plain: Range<Int>) -> [UInt8]? {
        let own = data.count < worthHeader ? nil : QuickDeflate(code: .syntax).zlib(data, plain: plain)
        return own ?? QuickDeflate(code: .fixed).zlib(data, plain: plain)
    }

    /// What is shorter is not made up for the 80 bytes by which a stream tells its code.
    private static let worthHeader = 384

    /// What many documents have alike, thoroughly deflated and then kept for the next; the caller vouches that it names
    /// nobody.
    static func encodeOften(_ data: [UInt8]) -> [UInt8] {
        // Compared outside the lock, and by `memcmp`: other threads wait for neither.
        if let known = often.withLock({ $0 }).first(where: { $0.data.isSame(as: data) }) { return known.encoded }
        let encoded = encode(data, level: thorough)
        often.withLock { kept in
            if kept.count == mostOften { kept.removeLast() }
            kept.insert((data, encoded), at: 0)
        }
        return encoded
    }

    private static let often = Mutex<[(data: [UInt8], encoded: [UInt8])]>([])
    private static let mostOften = 64

    private static let idle = Mutex<[Int32: [FlateState]]>([:])
    private static let mostIdle = 8
}

extension [UInt8] {
    /// An array compares its bytes one by one.
    fileprivate func isSame(as other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        return withUnsafeBytes { own in
            other.withUnsafeBytes { others in
                guard let own = own.baseAddress, let others = others.baseAddress else { return true }
                return own == others || memcmp(own, others, count) == 0
            }
        }
    }
}

/// A state of libdeflate; used by one thread at a time.
///
/// Sendable because `FlateEncoder` hands it to nobody else while it is in use.
private final class FlateState: @unchecked Sendable {
    private let compressor: OpaquePointer

    init(level: Int32) {
        guard let made = libdeflate_alloc_compressor(max(0, min(level, 12))) else {
            preconditionFailure("libdeflate has no memory")
        }
        compressor = made
    }

    deinit { libdeflate_free_compressor(compressor) }

    /// One call: the output has room for whatever comes out.
    func encode(_ data: [UInt8]) -> [UInt8] {
        let bound = libdeflate_zlib_compress_bound(compressor, data.count)
        return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            count = libdeflate_zlib_compress(compressor, data, data.count, output.baseAddress, bound)
            precondition(count > 0, "libdeflate needs more room than its own bound")
        }
    }
}

internal import CZlib
internal import Synchronization

/// Deflates the many short streams of a document (RFC 1950), for FlateDecode.
///
/// A state is kept from stream to stream: to make one costs more time than to compress a page.
enum FlateEncoder {
    /// Deflates at level 0 (stored) … 9.
    static func encode(_ data: [UInt8], level: Int32 = 6) -> [UInt8] {
        let state = idle.withLock { $0.popLast() } ?? FlateState()
        let encoded = state.encode(data, level: level)
        idle.withLock { if $0.count < mostIdle { $0.append(state) } }
        return encoded
    }

    private static let idle = Mutex<[FlateState]>([])
    private static let mostIdle = 16
}

/// A deflate state of zlib; used by one thread at a time.
///
/// Sendable because `FlateEncoder` hands it to nobody else while it is in use.
private final class FlateState: @unchecked Sendable {
    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let opened = titlecert_deflate_init(stream, 6, 15)
        precondition(opened == Z_OK, "zlib has no memory or is another version than its header")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    func encode(_ data: [UInt8], level: Int32) -> [UInt8] {
        precondition(data.count <= Int(Int32.max), "no stream of a document is that long")
        deflateReset(stream)
        deflateParams(stream, max(0, min(level, 9)), Z_DEFAULT_STRATEGY)
        let bound = Int(deflateBound(stream, uLong(data.count)))
        return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            count = finish(data, into: output)
        }
    }

    /// One call: the output has room for whatever comes out.
    private func finish(_ data: [UInt8], into output: UnsafeMutableBufferPointer<UInt8>) -> Int {
        data.withUnsafeBufferPointer { input in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = uInt(input.count)
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = uInt(output.count)
            let answer = deflate(stream, Z_FINISH)
            precondition(answer == Z_STREAM_END, "zlib needs more room than its own bound")
            return output.count - Int(stream.pointee.avail_out)
        }
    }
}

internal import CZlib

/// zlib streams (RFC 1950), as PDF's FlateDecode has them.
public enum Deflate {
    /// Deflates at `level`: 0 (stored) … 9; others are taken as 6.
    public static func compress(_ data: [UInt8], level: Int32 = 6) -> [UInt8] {
        let chosen = (0...9).contains(level) ? level : 6
        var size = compressBound(uLong(data.count))
        let output = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            let outcome = compress2(buffer.baseAddress, &size, data, uLong(data.count), chosen)
            count = outcome == Z_OK ? Int(size) : 0
        }
        return output
    }

    /// The inflated bytes; nil when the stream is damaged, does not end with its input, or inflates to more than `limit`.
    public static func inflate(_ data: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
        guard let stream = InflateStream() else { return nil }
        return stream.run(data, limit: limit)
    }
}

private struct InflateStream: ~Copyable {
    private let state: UnsafeMutablePointer<z_stream>

    init?() {
        state = .allocate(capacity: 1)
        state.initialize(to: z_stream())
        guard titlecert_inflate_init(state, 15) == Z_OK else {
            state.deallocate()
            return nil
        }
    }

    deinit {
        inflateEnd(state)
        state.deallocate()
    }

    borrowing func run(_ data: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
        var output: [UInt8] = []
        let ended = data.withUnsafeBufferPointer { input in
            state.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            state.pointee.avail_in = uInt(clamping: input.count)
            return fill(&output, limit: limit)
        }
        return ended && state.pointee.avail_in == 0 ? output : nil
    }

    /// True when the stream came to its end within the limit.
    private borrowing func fill(_ output: inout [UInt8], limit: Int) -> Bool {
        var outcome = Z_OK
        while outcome == Z_OK {
            let before = output.count
            output += [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, count in
                state.pointee.next_out = buffer.baseAddress
                state.pointee.avail_out = uInt(buffer.count)
                outcome = CZlib.inflate(state, Z_NO_FLUSH)
                count = buffer.count - Int(state.pointee.avail_out)
            }
            guard output.count <= limit, output.count > before || outcome == Z_STREAM_END else { return false }
        }
        return outcome == Z_STREAM_END
    }
}

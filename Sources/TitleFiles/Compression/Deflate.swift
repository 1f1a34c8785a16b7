internal import CZlib

/// Writes deflated data (RFC 1951): bare, with header and checksum of zlib (RFC 1950), or of gzip (RFC 1952).
public enum Deflate {
    /// The same bytes in the same zlib version always give the same answer.
    public static func zlib(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] {
        deflated(bytes, level: level, windowBits: 15)
    }

    public static func raw(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] {
        deflated(bytes, level: level, windowBits: -15)
    }

    public static func gzip(_ bytes: [UInt8], level: Int32 = 9) -> [UInt8] {
        deflated(bytes, level: level, windowBits: 31)
    }

    /// One call with an output buffer of zlib's own bound: it can end in no other way than the stream's end.
    private static func deflated(_ bytes: [UInt8], level: Int32, windowBits: Int32) -> [UInt8] {
        var stream = z_stream()
        let opened = titlecert_deflate_init(&stream, max(0, min(level, 9)), windowBits)
        precondition(opened == Z_OK, "zlib has no memory or is another version than its header")
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            count = deflate(bytes, to: output, with: &stream)
        }
    }

    private static func deflate(
        _ bytes: [UInt8],
        to output: UnsafeMutableBufferPointer<UInt8>,
        with stream: inout z_stream
    ) -> Int {
        bytes.withUnsafeBufferPointer { input in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.next_out = output.baseAddress
            var (inLeft, outLeft) = (input.count, output.count)
            repeat {
                stream.avail_in = uInt(clamping: inLeft)
                stream.avail_out = uInt(clamping: outLeft)
                let (given, free) = (Int(stream.avail_in), Int(stream.avail_out))
                let flush = given == inLeft ? Z_FINISH : Z_NO_FLUSH
                let answer = CZlib.deflate(&stream, flush)
                inLeft -= given - Int(stream.avail_in)
                outLeft -= free - Int(stream.avail_out)
                if answer != Z_OK { break }
            } while true
            return output.count - outLeft
        }
    }
}

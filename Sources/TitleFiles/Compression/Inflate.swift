internal import CZlib

/// Reads deflated data from strangers: never more than a limit, nothing missing, nothing left over.
public enum Inflate {
    /// The inflated bytes, never more than `limit`.
    public static func raw(_ bytes: ArraySlice<UInt8>, limit: Int) throws(InflateFault) -> [UInt8] {
        try inflated(bytes, limit: limit, windowBits: -15)
    }

    public static func zlib(_ bytes: ArraySlice<UInt8>, limit: Int) throws(InflateFault) -> [UInt8] {
        try inflated(bytes, limit: limit, windowBits: 15)
    }

    /// Data of a PDF stream, behind which one or two bytes of an end of line may stand; nil when it is damaged or inflates
    /// to more than `limit` bytes.
    public static func zlib(upToEndOfLine bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
        for margin in 0...2 {
            if let inflated = try? zlib(bytes.dropLast(margin), limit: limit) { return inflated }
        }
        return nil
    }

    /// Inflates a PDF stream piece by piece, so that never more than a piece lies in memory; false when it is damaged, or
    /// `take` has seen enough.
    ///
    /// One or two bytes of an end of line may stand behind the data.
    public static func zlib(upToEndOfLine bytes: ArraySlice<UInt8>, take: ([UInt8]) -> Bool) -> Bool {
        guard bytes.count <= Int(Int32.max) else { return false }
        var stream = z_stream()
        guard titlecert_inflate_init(&stream, 15) == Z_OK else { return false }
        defer { inflateEnd(&stream) }
        return bytes.withUnsafeBufferPointer { input in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = uInt(input.count)
            return hand(on: &stream, to: take) == Z_STREAM_END && stream.avail_in <= 2
        }
    }

    private static func hand(on stream: inout z_stream, to take: ([UInt8]) -> Bool) -> Int32 {
        while true {
            var answer = Z_OK
            let piece = [UInt8](unsafeUninitializedCapacity: chunk) { output, filled in
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(chunk)
                answer = CZlib.inflate(&stream, Z_NO_FLUSH)
                filled = chunk - Int(stream.avail_out)
            }
            guard take(piece) else { return Z_DATA_ERROR }
            if answer != Z_OK { return answer }
        }
    }

    private static let chunk = 65_536

    private static func inflated(
        _ bytes: ArraySlice<UInt8>,
        limit: Int,
        windowBits: Int32
    ) throws(InflateFault) -> [UInt8] {
        guard bytes.count <= Int(Int32.max), limit >= 0 else { throw .tooLarge }
        var stream = z_stream()
        guard titlecert_inflate_init(&stream, windowBits) == Z_OK else { throw .damaged }
        defer { inflateEnd(&stream) }
        var result: [UInt8] = []
        result.reserveCapacity(
            min(limit, max(bytes.count, bytes.count.multipliedReportingOverflow(by: 4).partialValue))
        )
        let end = bytes.withUnsafeBufferPointer { input -> Int32 in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = uInt(input.count)
            return fill(&result, limit: limit, from: &stream)
        }
        return try accept(result, end, unread: Int(stream.avail_in), limit: limit)
    }

    /// Appends chunk after chunk until the stream ends, fails, or gives more than the limit.
    private static func fill(_ result: inout [UInt8], limit: Int, from stream: inout z_stream) -> Int32 {
        var buffer = [UInt8](repeating: 0, count: chunk)
        while true {
            let answer = buffer.withUnsafeMutableBufferPointer { output -> Int32 in
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(output.count)
                return CZlib.inflate(&stream, Z_NO_FLUSH)
            }
            result.append(contentsOf: buffer[0..<(chunk - Int(stream.avail_out))])
            if answer != Z_OK || result.count > limit { return answer }
        }
    }

    private static func accept(
        _ result: [UInt8],
        _ answer: Int32,
        unread: Int,
        limit: Int
    ) throws(InflateFault) -> [UInt8] {
        guard result.count <= limit else { throw .tooLarge }
        guard answer == Z_STREAM_END else { throw answer == Z_BUF_ERROR ? .truncated : .damaged }
        guard unread == 0 else { throw .trailingBytes }
        return result
    }
}

public enum InflateFault: Error, Hashable, Sendable {
    case damaged
    case truncated
    case trailingBytes
    /// More comes out than the limit allows.
    case tooLarge
}

/// CRC-32 as zip and PNG use it.
public func crc32(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: CZlib.crc32_z(0, $0.baseAddress, $0.count)) }
}

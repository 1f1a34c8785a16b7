/// A growing run of PDF syntax: objects, or the operators of a content stream.
///
/// Appends only. Nothing here formats through Foundation: a certificate has thousands of numbers.
public struct PDFBytes: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init(reserving capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Syntax known when the program was written, to go on from.
    public init(_ syntax: StaticString) {
        append(syntax)
    }

    public var count: Int { bytes.count }

    /// ASCII syntax known when the program was written.
    public mutating func append(_ syntax: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: syntax.utf8Start, count: syntax.utf8CodeUnitCount))
    }

    /// Syntax made elsewhere, taken as it is.
    public mutating func append(syntax: String) {
        bytes.append(contentsOf: syntax.utf8)
    }

    public mutating func append(bytes more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    public mutating func append(bytes more: ArraySlice<UInt8>) {
        bytes.append(contentsOf: more)
    }

    public mutating func append(byte: UInt8) {
        bytes.append(byte)
    }

    /// Four digits.
    public mutating func append(hex16 value: UInt16) {
        // Half a byte in each byte, the first digit lowest; 10 and more are the letters, seven places behind the digits.
        let value = UInt32(value)
        let halves = value >> 12 | value & 0x0F00 | (value & 0x00F0) << 12 | (value & 0x000F) << 24
        let letters = (halves + 0x0606_0606) >> 4 & 0x0101_0101
        append(lowest: 4, of: UInt128(halves + 0x3030_3030 + letters * 7))
    }

    public mutating func append(hex digits: [UInt8]) {
        bytes.reserveCapacity(bytes.count + digits.count * 2)
        for byte in digits {
            bytes.append(hexDigit(byte >> 4))
            bytes.append(hexDigit(byte & 15))
        }
    }
}

extension PDFBytes {
    /// The lowest bytes of a word, the lowest first: what is short is gathered in a word and appended at once.
    @inline(__always)
    mutating func append(lowest count: Int, of word: UInt128) {
        withUnsafeBytes(of: word.littleEndian) { raw in
            let start = raw.baseAddress?.assumingMemoryBound(to: UInt8.self)
            bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
        }
    }

    /// Overwrites bytes already written, for the one length that is known only at the end.
    mutating func overwrite(at offset: Int, with replacement: some Collection<UInt8>) {
        bytes.replaceSubrange(offset..<offset + replacement.count, with: replacement)
    }

    /// The bytes, leaving nothing: the caller goes on with them without a copy.
    consuming func take() -> [UInt8] { bytes }
}

func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "A")
}

/// A growing run of PDF syntax: objects, or the operators of a content stream.
///
/// Appends only. Nothing here formats through Foundation: a certificate has thousands of numbers.
public struct PDFBytes: Sendable {
    /// Room beyond `count` holds nothing that is ever read.
    private var room: [UInt8]
    public private(set) var count = 0

    public init(reserving capacity: Int = 0) {
        room = Self.room(capacity)
    }

    /// Syntax known when the program was written, to go on from.
    public init(_ syntax: StaticString) {
        self.init()
        append(syntax)
    }

    public var bytes: [UInt8] { room.count == count ? room : Array(room[..<count]) }

    /// ASCII syntax known when the program was written.
    public mutating func append(_ syntax: StaticString) {
        append(UnsafeBufferPointer(start: syntax.utf8Start, count: syntax.utf8CodeUnitCount))
    }

    /// Syntax made elsewhere, taken as it is.
    public mutating func append(syntax: String) {
        var syntax = syntax
        syntax.withUTF8 { append($0) }
    }

    public mutating func append(bytes more: [UInt8]) {
        more.withUnsafeBufferPointer { append($0) }
    }

    public mutating func append(bytes more: ArraySlice<UInt8>) {
        more.withUnsafeBufferPointer { append($0) }
    }

    public mutating func append(_ other: PDFBytes) {
        append(bytes: other.room[..<other.count])
    }

    public mutating func append(byte: UInt8) {
        let place = makeRoom(1)
        room.withUnsafeMutableBufferPointer { $0[place] = byte }
        count = place &+ 1
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
        for byte in digits {
            append(byte: hexDigit(byte >> 4))
            append(byte: hexDigit(byte & 15))
        }
    }

    /// A binary number of 1…8 bytes, its highest byte first.
    public mutating func append(bigEndian value: Int, size: Int) {
        append(lowest: size, of: UInt128(UInt64(truncatingIfNeeded: value << (64 - 8 * size)).byteSwapped))
    }
}

extension PDFBytes {
    /// The lowest bytes of a word, the lowest first: what is short is gathered in a word and appended at once.
    @inline(__always)
    mutating func append(lowest bytes: Int, of word: UInt128) {
        let place = makeRoom(16)
        room.withUnsafeMutableBytes { $0.storeBytes(of: word.littleEndian, toByteOffset: place, as: UInt128.self) }
        count = place &+ bytes
    }

    /// Overwrites bytes already written, for the one length that is known only at the end.
    mutating func overwrite(at offset: Int, with replacement: [UInt8]) {
        precondition(offset >= 0 && offset + replacement.count <= count)
        room.replaceSubrange(offset..<offset + replacement.count, with: replacement)
    }

    /// The bytes, leaving nothing: the caller goes on with them without a copy.
    mutating func take() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &room)
        taken.removeLast(taken.count - count)
        count = 0
        return taken
    }

    private mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        guard let source = more.baseAddress, !more.isEmpty else { return }
        let place = makeRoom(more.count)
        room.withUnsafeMutableBytes { room in
            room.baseAddress?.advanced(by: place).copyMemory(from: source, byteCount: more.count)
        }
        count = place &+ more.count
    }

    /// The place of the next byte, behind which there is room for so many.
    @inline(__always)
    private mutating func makeRoom(_ more: Int) -> Int {
        if count &+ more > room.count { grow(by: more) }
        return count
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        var larger = Self.room(max(64, room.count * 2, count + more))
        room.withUnsafeBytes { old in
            larger.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: old[..<count])) }
        }
        room = larger
    }

    /// An array that says it is full: to append to one byte by byte takes longer than all else about most bytes.
    private static func room(_ capacity: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: capacity) { $1 = capacity }
    }
}

func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "A")
}

internal import CDeflate

/// Deflates a short stream in one pass over it, in a code known beforehand (RFC 1951).
///
/// libdeflate clears a table larger than such a stream, counts its symbols and makes a code of its own for it; that takes
/// four times as long and saves nothing where streams are alike, as those of our documents are.
struct QuickDeflate {
    let code: DeflateCode

    /// No distance is then too large, and a place fits in 16 bits.
    static let longest = 32_768
    private static let hashBits = 12
    private static let shortestMatch = 4
    private static let longestMatch = 258

    /// A zlib stream (RFC 1950); nil when the bytes are too many, or one of them has no word in the code.
    ///
    /// Those in `plain` are written one by one.
    func zlib(_ data: [UInt8], plain: Range<Int> = 0..<0) -> [UInt8]? {
        guard data.count <= Self.longest else { return nil }
        let bound = data.count * 2 + code.header.whole.count * 8 + 64
        var isComplete = true
        let stream = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            guard let base = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
            var output = BitOutput(base: base)
            output.put(0x0178, 16)
            output.put(code.header)
            isComplete = data.withUnsafeBufferPointer { write($0, plain, to: &output) }
            output.put(code.bytes[256])
            output.fillByte()
            output.put(UInt64(libdeflate_adler32(1, data, data.count).byteSwapped), 32)
            count = output.finish()
        }
        return isComplete ? stream : nil
    }

    /// False as soon as a byte has no word.
    private func write(
        _ data: UnsafeBufferPointer<UInt8>,
        _ plain: Range<Int>,
        to stream: inout BitOutput
    ) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 1 << Self.hashBits) { places in
            places.initialize(repeating: 0)
            // A copy of its own stays in registers.
            var (output, place) = (stream, 0)
            defer { stream = output }
            while place < data.count {
                let (length, distance) = plain.contains(place) ? (0, 0) : match(at: place, in: data, places)
                if length >= Self.shortestMatch {
                    put(length, distance, to: &output)
                    remember(place + 1..<place + length, of: data, in: places)
                    place += length
                } else {
                    let word = code.bytes[Int(data[place])]
                    guard word.length > 0 else { return false }
                    output.put(word)
                    place += 1
                }
            }
            return true
        }
    }

    private func put(_ length: Int, _ distance: Int, to output: inout BitOutput) {
        output.put(code.matches[length])
        let entry = distance <= 256 ? distance - 1 : 256 + (distance - 1) >> 7
        let number = Int(DeflateCode.placeOfDistance[entry])
        let word = code.distances[number]
        let extra = UInt64(distance - DeflateCode.firstDistances[number])
        output.put(word.bits | extra &<< UInt64(word.length), word.length + max(0, number / 2 - 1))
    }
}

extension QuickDeflate {
    /// The string that last began with the same four bytes, as far as it goes on alike; and notes this place for later.
    @inline(__always)
    private func match(
        at place: Int,
        in data: UnsafeBufferPointer<UInt8>,
        _ places: UnsafeMutableBufferPointer<UInt16>
    ) -> (length: Int, distance: Int) {
        guard place + Self.shortestMatch <= data.count else { return (0, 0) }
        let slot = Self.slot(Self.word(data, place))
        let before = Int(places[slot]) - 1
        places[slot] = UInt16(truncatingIfNeeded: place + 1)
        guard before >= 0 else { return (0, 0) }
        return (alike(data, before, place), place - before)
    }

    @inline(__always)
    private func remember(
        _ range: Range<Int>,
        of data: UnsafeBufferPointer<UInt8>,
        in places: UnsafeMutableBufferPointer<UInt16>
    ) {
        for place in range.lowerBound..<min(range.upperBound, data.count - Self.shortestMatch + 1) {
            places[Self.slot(Self.word(data, place))] = UInt16(truncatingIfNeeded: place + 1)
        }
    }

    @inline(__always)
    private func alike(_ data: UnsafeBufferPointer<UInt8>, _ before: Int, _ place: Int) -> Int {
        let most = min(Self.longestMatch, data.count - place)
        var length = 0
        while length + 8 <= most {
            let change = Self.eight(data, before + length) ^ Self.eight(data, place + length)
            if change != 0 { return length + change.trailingZeroBitCount / 8 }
            length += 8
        }
        while length < most, data[before + length] == data[place + length] { length += 1 }
        return length
    }

    @inline(__always)
    private static func word(_ data: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32 {
        UnsafeRawBufferPointer(data).loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian
    }

    @inline(__always)
    private static func eight(_ data: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
        UnsafeRawBufferPointer(data).loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
    }

    @inline(__always)
    private static func slot(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) &>> UInt32(32 - hashBits)) }
}

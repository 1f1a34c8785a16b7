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
    /// Of a match the first places are enough: what repeats it begins with its beginning.
    private static let remembered = 16

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
            output.put(code.words[DeflateCode.end])
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
            var output = stream
            defer { stream = output }
            return search(data, 0..<plain.lowerBound, places, &output) && spell(data, plain, &output)
                && search(data, plain.upperBound..<data.count, places, &output)
        }
    }

    @inline(__always)
    private func search(
        _ data: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        _ places: UnsafeMutableBufferPointer<UInt16>,
        _ output: inout BitOutput
    ) -> Bool {
        var place = range.lowerBound
        while place + Self.shortestMatch <= range.upperBound {
            let word = Self.word(data, place)
            let slot = Self.slot(word)
            let before = Int(places[slot]) &- 1
            places[slot] = UInt16(truncatingIfNeeded: place &+ 1)
            if before >= 0, Self.word(data, before) == word {
                let length = alike(data, before, place, most: min(Self.longestMatch, range.upperBound &- place))
                put(length, place &- before, to: &output)
                remember(place + 1..<min(place + Self.remembered, place + length), of: data, in: places)
                place &+= length
            } else {
                guard spell(data[place], &output) else { return false }
                place &+= 1
            }
        }
        return spell(data, place..<range.upperBound, &output)
    }

    private func spell(
        _ data: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        _ output: inout BitOutput
    ) -> Bool {
        for place in range {
            guard spell(data[place], &output) else { return false }
        }
        return true
    }

    @inline(__always)
    private func spell(_ byte: UInt8, _ output: inout BitOutput) -> Bool {
        let word = code.words[Int(byte)]
        output.put(word)
        return word.length > 0
    }

    @inline(__always)
    private func put(_ length: Int, _ distance: Int, to output: inout BitOutput) {
        output.put(code.words[DeflateCode.firstMatch + length])
        let entry = distance <= 256 ? distance - 1 : 256 + (distance - 1) >> 7
        let number = Int(DeflateCode.placeOfDistance[entry])
        let word = code.distances[number]
        let extra = UInt64(distance - DeflateCode.firstDistances[number])
        output.put(word.bits | extra &<< UInt64(word.length), word.length + max(0, number / 2 - 1))
    }
}

extension QuickDeflate {
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

    /// How far both places go on alike; their first four bytes do.
    @inline(__always)
    private func alike(_ data: UnsafeBufferPointer<UInt8>, _ before: Int, _ place: Int, most: Int) -> Int {
        var length = Self.shortestMatch
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

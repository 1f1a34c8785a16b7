/// Reads texts that may run on from record to record ([MS-XLS] 2.5.293, 2.5.294).
///
/// Where a record ends within the characters of a text, the next begins with a flag that says anew whether they take one
/// byte or two.
struct BIFFText {
    private let parts: [[UInt8]]
    private var part = 0
    private var place: Int

    init(_ parts: [[UInt8]], from place: Int) {
        self.parts = parts
        self.place = place
    }

    /// A text with its length in 16 bits (or in 8), and whatever formatting follows it.
    mutating func text(lengthInOneByte: Bool = false) throws(IntakeFault) -> String {
        let length = lengthInOneByte ? try byte() : try word()
        let flags = try byte()
        let runs = flags & 0x08 != 0 ? try word() : 0
        let phonetic = flags & 0x04 != 0 ? try doubleWord() : 0
        let text = try characters(length, isWide: flags & 1 != 0)
        try skip(runs * 4 + phonetic)
        return text
    }

    private mutating func characters(_ length: Int, isWide: Bool) throws(IntakeFault) -> String {
        var (units, isWide) = ([UInt16](), isWide)
        while units.count < length {
            if isAtEnd {
                try turn()
                isWide = try byte() & 1 != 0
            }
            units.append(UInt16(isWide ? try word() : try byte()))
        }
        return String(decoding: units, as: UTF16.self)
    }

    private var isAtEnd: Bool { place >= parts[part].count }

    private mutating func turn() throws(IntakeFault) {
        guard part + 1 < parts.count else { throw CompoundFile.broken }
        (part, place) = (part + 1, 0)
    }

    private mutating func byte() throws(IntakeFault) -> Int {
        while isAtEnd { try turn() }
        place += 1
        return Int(parts[part][place - 1])
    }

    private mutating func word() throws(IntakeFault) -> Int {
        let low = try byte()
        return try byte() << 8 | low
    }

    private mutating func doubleWord() throws(IntakeFault) -> Int {
        let low = try word()
        return try word() << 16 | low
    }

    private mutating func skip(_ count: Int) throws(IntakeFault) {
        var rest = count
        while rest > 0 {
            while isAtEnd { try turn() }
            let here = min(rest, parts[part].count - place)
            (place, rest) = (place + here, rest - here)
        }
    }
}

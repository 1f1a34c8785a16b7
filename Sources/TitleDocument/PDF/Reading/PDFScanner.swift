/// A place in a file, and how to read on from it in the syntax that our writer writes.
///
/// Every read checks its bounds; numbers that do not fit refuse the file.
struct PDFScanner {
    let bytes: [UInt8]
    var position: Int
    /// Reading never goes to this byte or beyond.
    let end: Int
    let limits: PDFLimits
    /// How many values may still be read.
    var valuesLeft: Int

    init(_ bytes: [UInt8], limits: PDFLimits) {
        self.bytes = bytes
        position = 0
        end = bytes.count
        self.limits = limits
        valuesLeft = limits.values
    }

    var next: UInt8? { position < end ? bytes[position] : nil }

    var fault: PDFFault { .damaged(at: position) }

    func isNext(_ syntax: StaticString) -> Bool {
        let count = syntax.utf8CodeUnitCount
        guard count <= end - position else { return false }
        for index in 0..<count where bytes[position + index] != syntax.utf8Start[index] { return false }
        return true
    }

    /// True when `syntax` stood here; the place is then behind it.
    mutating func skip(_ syntax: StaticString) -> Bool {
        guard isNext(syntax) else { return false }
        position += syntax.utf8CodeUnitCount
        return true
    }

    mutating func expect(_ syntax: StaticString) throws(PDFFault) {
        guard skip(syntax) else { throw fault }
    }

    mutating func skipSpace() {
        while let byte = next, byte.isPDFSpace { position += 1 }
    }

    /// A number without sign and of at most ten digits.
    mutating func expectNatural() throws(PDFFault) -> Int {
        let start = position
        var value = 0
        while let digit = next?.decimalDigit, position - start < 10 {
            value = value * 10 + digit
            position += 1
        }
        guard position > start else { throw fault }
        return value
    }
}

extension UInt8 {
    /// White space of ISO 32000-1, 7.2.2, as our writer uses it.
    var isPDFSpace: Bool { self == 0x20 || self == 0x0A }

    var decimalDigit: Int? { (0x30...0x39).contains(self) ? Int(self - 0x30) : nil }

    /// Capital letters only, as our writer writes them: one file, one spelling.
    var hexadecimalDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        default: nil
        }
    }
}

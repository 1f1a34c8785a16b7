/// Writes DER (X.690): definite lengths in the shortest form, sets in order.
package enum DER {
    package static let sequence: UInt8 = 0x30
    package static let set: UInt8 = 0x31
    package static let boolean: UInt8 = 0x01
    package static let integer: UInt8 = 0x02
    package static let octetString: UInt8 = 0x04
    package static let objectIdentifier: UInt8 = 0x06
    /// `[0]`, constructed.
    package static let context0: UInt8 = 0xA0
    /// `[1]`, constructed.
    package static let context1: UInt8 = 0xA1
    package static let generalizedTime: UInt8 = 0x18
    package static let null: [UInt8] = [0x05, 0x00]

    package static func element(_ tag: UInt8, _ parts: [UInt8]...) -> [UInt8] {
        element(tag, parts)
    }

    package static func element(_ tag: UInt8, _ parts: [[UInt8]]) -> [UInt8] {
        let count = parts.reduce(0) { $0 + $1.count }
        return parts.reduce(into: [tag] + length(count)) { $0 += $1 }
    }

    /// The contents of a SET OF: the elements in the order of their bytes (X.690, 11.6).
    package static func sorted(_ elements: [[UInt8]]) -> [[UInt8]] {
        elements.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// A non-negative INTEGER from its big-endian bytes.
    package static func integer(_ magnitude: some Collection<UInt8>) -> [UInt8] {
        let digits = Array(magnitude.drop { $0 == 0 })
        let needsZero = (digits.first ?? 0x80) >= 0x80
        return element(integer, (needsZero ? [0] : []) + digits)
    }

    private static func length(_ count: Int) -> [UInt8] {
        switch count {
        case ..<0x80: [UInt8(count)]
        case ..<0x100: [0x81, UInt8(count)]
        case ..<0x1_0000: [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
        default: [0x83, UInt8(truncatingIfNeeded: count >> 16), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)]
        }
    }
}

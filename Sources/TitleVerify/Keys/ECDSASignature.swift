/// The two forms of a P-256 signature: r‖s of 64 bytes (COSE) and the DER of RFC 3279 §2.2.3 (X.509, CMS).
package enum ECDSASignature {
    /// The longest DER form: two INTEGERs of 33 bytes.
    static let maximumDERLength = 72

    /// Half of the order of P-256, rounded down, big-endian.
    private static let halfOrder: [UInt8] = [
        0x7F, 0xFF, 0xFF, 0xFF, 0x80, 0x00, 0x00, 0x00, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xDE, 0x73, 0x7D, 0x56, 0xD3, 0x8B, 0xCF, 0x42, 0x79, 0xDC, 0xE5, 0x61, 0x7E, 0x31, 0x92, 0xA8,
    ]

    /// Whether s lies in the lower half, so that nobody can make a second signature from a first one.
    package static func isLow(_ signature: [UInt8]) -> Bool {
        signature.count == 64 && !halfOrder.lexicographicallyPrecedes(signature[32...])
    }

    /// Writes the DER of r‖s into `buffer`, which has room for `maximumDERLength` bytes; answers its length.
    static func writeDER(_ signature: [UInt8], to buffer: UnsafeMutablePointer<UInt8>) -> Int {
        let middle = writeInteger(signature[..<32], to: buffer, at: 2)
        let end = writeInteger(signature[32...], to: buffer, at: middle)
        buffer[0] = 0x30
        buffer[1] = UInt8(end - 2)
        return end
    }

    private static func writeInteger(
        _ number: ArraySlice<UInt8>,
        to buffer: UnsafeMutablePointer<UInt8>,
        at start: Int
    ) -> Int {
        let digits = number.drop { $0 == 0 }
        let needsZero = (digits.first ?? 0x80) >= 0x80
        buffer[start] = 0x02
        buffer[start + 1] = UInt8(digits.count + (needsZero ? 1 : 0))
        var next = start + 2
        if needsZero {
            buffer[next] = 0
            next += 1
        }
        for digit in digits {
            buffer[next] = digit
            next += 1
        }
        return next
    }
}

extension ECDSASignature {
    /// r‖s of a DER signature; nil when it is not exactly the DER of two positive numbers of at most 32 bytes.
    package static func raw(fromDER der: [UInt8]) -> [UInt8]? {
        guard (8...maximumDERLength).contains(der.count), der[0] == 0x30, Int(der[1]) == der.count - 2 else {
            return nil
        }
        guard let (r, middle) = integer(in: der, at: 2), let (s, end) = integer(in: der, at: middle) else { return nil }
        return end == der.count ? r + s : nil
    }

    package static func der(fromRaw signature: [UInt8]) -> [UInt8]? {
        guard signature.count == 64 else { return nil }
        return [UInt8](unsafeUninitializedCapacity: maximumDERLength) { buffer, count in
            count = buffer.baseAddress.map { writeDER(signature, to: $0) } ?? 0
        }
    }

    private static func integer(in der: [UInt8], at start: Int) -> (digits: [UInt8], next: Int)? {
        guard der.count >= start + 3, der[start] == 0x02 else { return nil }
        let end = start + 2 + Int(der[start + 1])
        guard (1...33).contains(Int(der[start + 1])), end <= der.count else { return nil }
        let content = der[(start + 2)..<end]
        let digits = content.first == 0 ? content.dropFirst() : content
        let isShortest = content.first == 0 ? (digits.first ?? 0) >= 0x80 : (content.first ?? 0x80) < 0x80
        guard isShortest, digits.count <= 32 else { return nil }
        return ([UInt8](repeating: 0, count: 32 - digits.count) + digits, end)
    }
}

/// Bytes as lower-case hexadecimal digits.
public func hexText(_ bytes: some Sequence<UInt8>) -> String { hexText(Array(bytes)) }

/// Bytes as lower-case hexadecimal digits.
public func hexText(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
        for (place, byte) in bytes.enumerated() {
            text[2 * place] = hexDigit(byte >> 4)
            text[2 * place + 1] = hexDigit(byte & 15)
        }
        return 2 * bytes.count
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
}

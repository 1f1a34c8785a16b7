/// Bytes in the alphabet of base 64 for addresses (RFC 4648, section 5) without padding.
public func base64URLText(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var (characters, buffer, bits) = ([UInt8](), 0, 0)
    for byte in bytes {
        (buffer, bits) = ((buffer << 8 | Int(byte)) & 0xFFFF, bits + 8)
        while bits >= 6 {
            bits -= 6
            characters.append(alphabet[buffer >> bits & 63])
        }
    }
    if bits > 0 { characters.append(alphabet[buffer << (6 - bits) & 63]) }
    return String(decoding: characters, as: UTF8.self)
}

/// Nil unless the text is exactly what `base64URLText` gives for some bytes.
public func base64URLBytes(_ text: some StringProtocol) -> [UInt8]? {
    var (bytes, buffer, bits) = ([UInt8](), 0, 0)
    for byte in text.utf8 {
        guard let value = value(of: byte) else { return nil }
        (buffer, bits) = ((buffer << 6 | value) & 0xFFFF, bits + 6)
        guard bits >= 8 else { continue }
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
    }
    return base64URLText(bytes) == text ? bytes : nil
}

private func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
}

/// Bytes in base 32 (RFC 4648, section 6) without padding, as authenticator apps take secrets.
public func base32Text(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var (characters, buffer, bits) = ([UInt8](), 0, 0)
    for byte in bytes {
        (buffer, bits) = ((buffer << 8 | Int(byte)) & 0xFFF, bits + 8)
        while bits >= 5 {
            bits -= 5
            characters.append(alphabet[buffer >> bits & 31])
        }
    }
    if bits > 0 { characters.append(alphabet[buffer << (5 - bits) & 31]) }
    return String(decoding: characters, as: UTF8.self)
}

/// Bytes in base 64 (RFC 4648, section 4) with padding.
public func base64Text(_ bytes: [UInt8]) -> String {
    let plain = base64URLText(bytes).replacing("-", with: "+").replacing("_", with: "/")
    return plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
}

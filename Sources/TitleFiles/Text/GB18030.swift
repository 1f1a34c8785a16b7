internal import Glibc

/// GB 18030 through the C library's iconv, strictly both ways.
public enum GB18030 {
    public static func decode(_ bytes: [UInt8]) throws(TextFault) -> String {
        guard let converted = convert(bytes, from: "GB18030", to: "UTF-8", growth: 3),
            let text = String(validating: converted, as: UTF8.self)
        else { throw .wrongBytes(.gb18030) }
        return withStandardCharacters(text)
    }

    /// Nil when the text holds what GB 18030 has no bytes for, which is nothing but a lone surrogate.
    public static func encode(_ text: String) -> [UInt8]? {
        convert(Array(text.utf8), from: "UTF-8", to: "GB18030", growth: 4)
    }

    private static func convert(_ bytes: [UInt8], from source: String, to target: String, growth: Int) -> [UInt8]? {
        guard let converter = iconv_open(target, source), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * growth + 16)
        let written = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { run(converter, input, $0) }
        }
        return written.map { output[0..<$0].map { UInt8(bitPattern: $0) } }
    }

    /// The number of bytes written; nil when a byte did not fit the encoding or the input ended within a character.
    private static func run(
        _ converter: iconv_t,
        _ input: UnsafeMutableBufferPointer<CChar>,
        _ output: UnsafeMutableBufferPointer<CChar>
    ) -> Int? {
        var (from, to) = (input.baseAddress, output.baseAddress)
        var (unread, free) = (input.count, output.count)
        let irreversible = iconv(converter, &from, &unread, &to, &free)
        guard irreversible == 0, unread == 0 else { return nil }
        return output.count - free
    }

    /// Characters that the 2000 edition put into the private use area because Unicode did not have them yet.
    ///
    /// Older tables, the C library's among them, still do so; GB 18030-2022 gives each its own character.
    private static let standard: [UInt32: Unicode.Scalar] = [
        0xE78D: "\u{FE10}", 0xE78E: "\u{FE12}", 0xE78F: "\u{FE11}", 0xE790: "\u{FE13}", 0xE791: "\u{FE14}",
        0xE792: "\u{FE15}", 0xE793: "\u{FE16}", 0xE794: "\u{FE17}", 0xE795: "\u{FE18}", 0xE796: "\u{FE19}",
        0xE816: "\u{20087}", 0xE817: "\u{20089}", 0xE818: "\u{200CC}", 0xE81E: "\u{9FB4}", 0xE826: "\u{9FB5}",
        0xE82B: "\u{9FB6}", 0xE82C: "\u{9FB7}", 0xE831: "\u{215D7}", 0xE832: "\u{9FB8}", 0xE83B: "\u{2298F}",
        0xE843: "\u{9FB9}", 0xE854: "\u{9FBA}", 0xE855: "\u{241FE}", 0xE864: "\u{9FBB}",
    ]

    private static func withStandardCharacters(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { standard[$0.value] != nil }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { standard[$0.value] ?? $0 }))
    }
}

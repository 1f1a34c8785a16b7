/// A text file whose encoding was found from its bytes: by its mark, else UTF-8, else GB 18030.
///
/// Bytes that fit none of them refuse the whole file: a replaced character in a name would be a wrong certificate.
public struct DecodedText: Hashable, Sendable {
    public let text: String
    public let encoding: TextEncoding

    public init(_ bytes: [UInt8]) throws(TextFault) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            try self.init(utf8: bytes[3...])
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            try self.init(utf16: bytes[2...], isLittleEndian: true)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            try self.init(utf16: bytes[2...], isLittleEndian: false)
        } else if let text = String(validating: bytes, as: UTF8.self) {
            try self.init(text, .utf8)
        } else {
            try self.init(try GB18030.decode(bytes), .gb18030)
        }
    }

    private init(utf8 bytes: ArraySlice<UInt8>) throws(TextFault) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .wrongBytes(.utf8) }
        try self.init(text, .utf8)
    }

    private init(utf16 bytes: ArraySlice<UInt8>, isLittleEndian: Bool) throws(TextFault) {
        guard bytes.count.isMultiple(of: 2) else { throw .wrongBytes(.utf16) }
        let (low, high) = isLittleEndian ? (0, 1) : (1, 0)
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
            UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .wrongBytes(.utf16) }
        try self.init(text, .utf16)
    }

    /// A NUL is in no text: the file is binary, or UTF-16 without its mark.
    private init(_ text: String, _ encoding: TextEncoding) throws(TextFault) {
        guard !text.utf8.contains(0) else { throw .notText }
        self.text = text
        self.encoding = encoding
    }
}

public enum TextEncoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case gb18030 = "GB18030"
}

public enum TextFault: Error, Hashable, Sendable {
    /// Bytes that are not in the encoding that the file's mark, or its other bytes, announce.
    case wrongBytes(TextEncoding)
    /// Holds NUL: a binary file.
    case notText
}

/// An object of PDF (ISO 32000-1, 7.3) other than a stream.
public enum PDFValue: Equatable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// Written with at most five decimals and never with an exponent.
    case real(Double)
    case name(String)
    /// A byte string; written in hexadecimal.
    case bytes([UInt8])
    /// A text string (7.9.2.2): ASCII as it is, anything else as UTF-16 with a byte order mark. The reader never makes one.
    case text(String)
    case array([PDFValue])
    case dictionary(PDFDictionary)
    case reference(PDFReference)
    /// Bytes that are already PDF syntax, made once and used for many documents. The reader never makes one.
    case raw([UInt8])
}

extension PDFValue {
    public var integer: Int? {
        if case .integer(let value) = self { value } else { nil }
    }

    public var name: String? {
        if case .name(let value) = self { value } else { nil }
    }

    public var bytes: [UInt8]? {
        if case .bytes(let value) = self { value } else { nil }
    }

    public var array: [PDFValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    public var dictionary: PDFDictionary? {
        if case .dictionary(let value) = self { value } else { nil }
    }

    public var reference: PDFReference? {
        if case .reference(let value) = self { value } else { nil }
    }
}

extension PDFValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
    public init(arrayLiteral elements: PDFValue...) {
        self = .array(elements)
    }

    public init(dictionaryLiteral elements: (String, PDFValue)...) {
        self = .dictionary(PDFDictionary(entries: elements))
    }

    public init(integerLiteral value: Int) {
        self = .integer(value)
    }

    public init(floatLiteral value: Double) {
        self = .real(value)
    }

    public init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }
}

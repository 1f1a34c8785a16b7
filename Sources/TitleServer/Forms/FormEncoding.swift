/// The media type of a form: which of the two encodings of HTML forms, and the boundary of the second.
enum FormEncoding: Equatable {
    case urlEncoded
    case multipart(boundary: String)

    /// Nil for any other media type and for a boundary against RFC 2046 (1…70 characters of a small alphabet).
    init?(contentType: String) {
        let parts = contentType.split(separator: ";").map { $0.trimmingSpaces() }
        switch parts.first?.lowercased() {
        case "application/x-www-form-urlencoded": self = .urlEncoded
        case "multipart/form-data":
            guard let boundary = Self.boundary(in: parts.dropFirst()) else { return nil }
            self = .multipart(boundary: boundary)
        default: return nil
        }
    }

    private static func boundary(in parameters: ArraySlice<Substring>) -> String? {
        let named = parameters.filter { $0.lowercased().hasPrefix("boundary=") }
        guard named.count == 1, var text = named.first?.dropFirst("boundary=".count) else { return nil }
        if text.count >= 2, text.first == "\"", text.last == "\"" { text = text.dropFirst().dropLast() }
        guard (1...70).contains(text.utf8.count), text.utf8.allSatisfy(isAllowed) else { return nil }
        return String(text)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: "'()+_,-./:=?".utf8.contains(byte)
        }
    }
}

extension Substring {
    func trimmingSpaces() -> Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
        return text
    }
}

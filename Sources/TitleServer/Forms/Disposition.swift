/// The header of one part of a form: `Content-Disposition: form-data; name="…"; filename="…"`.
struct Disposition: Equatable {
    let name: String
    let fileName: String?

    /// Reads the header lines of a part, without the empty line at their end.
    init(lines: ArraySlice<UInt8>) throws(MultipartFault) {
        let text = String(decoding: lines, as: UTF8.self)
        let fields = try text.split(separator: "\r\n", omittingEmptySubsequences: false).map(Self.field)
        let dispositions = fields.filter { $0.name == "content-disposition" }
        guard dispositions.count == 1 else { throw .malformedHeader }
        let parameters = try Self.parameters(dispositions[0].value)
        guard let name = parameters["name"], (1...64).contains(name.utf8.count) else { throw .malformedHeader }
        self.name = name
        fileName = parameters["filename"].map(Self.shown)
    }

    private static func field(_ line: Substring) throws(MultipartFault) -> (name: String, value: Substring) {
        guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { throw .malformedHeader }
        guard line[..<colon].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw .malformedHeader }
        return (line[..<colon].lowercased(), line[line.index(after: colon)...].drop { $0 == " " })
    }

    private static func parameters(_ value: Substring) throws(MultipartFault) -> [String: String] {
        guard value.lowercased().hasPrefix("form-data") else { throw .malformedHeader }
        var rest = value.dropFirst("form-data".count)
        var found: [String: String] = [:]
        while !rest.isEmpty {
            let (key, text) = try parameter(&rest)
            guard found.updateValue(text, forKey: key) == nil else { throw .malformedHeader }
        }
        return found
    }

    /// Takes `; key="value"` from the front.
    ///
    /// Browsers write a quotation mark inside a value as `%22`.
    private static func parameter(_ rest: inout Substring) throws(MultipartFault) -> (String, String) {
        guard rest.first == ";" else { throw .malformedHeader }
        rest = rest.dropFirst().drop { $0 == " " }
        guard let equals = rest.firstIndex(of: "=") else { throw .malformedHeader }
        let key = rest[..<equals].lowercased()
        rest = rest[rest.index(after: equals)...]
        guard rest.first == "\"", let close = rest.dropFirst().firstIndex(of: "\"") else { throw .malformedHeader }
        let text = String(rest[..<close].dropFirst())
        rest = rest[rest.index(after: close)...]
        return (key, text)
    }

    /// A file's name as it may be shown: without path, control or direction characters, at most 120 characters.
    private static func shown(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        let plain = last.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
            default: true
            }
        }
        return String(String.UnicodeScalarView(plain.prefix(120)))
    }
}

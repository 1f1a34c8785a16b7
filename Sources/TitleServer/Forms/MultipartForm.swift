/// A form as `multipart/form-data` (RFC 7578), read strictly and within bounds.
///
/// No preamble, no nested multipart, no part without a name, no name twice; the closing boundary must be there.
struct MultipartForm {
    let parts: [Part]

    struct Part: Equatable {
        let name: String
        /// As the sender calls it; nil for a plain field.
        let fileName: String?
        let body: ArraySlice<UInt8>
    }

    static let maximumParts = 8
    static let maximumHeader = 4096

    /// - Throws: `MultipartFault`
    init(_ body: [UInt8], boundary: String, limit: Int = maximumParts) throws(MultipartFault) {
        let delimiter = Array("--\(boundary)".utf8)
        guard body.starts(with: delimiter) else { throw .noOpening }
        var position = delimiter.count
        var parts: [Part] = []
        while try !Self.isClosing(body[position...]) {
            guard parts.count < limit else { throw .tooManyParts }
            let part = try Self.part(in: body, from: position + 2, delimiter: [13, 10] + delimiter)
            guard !parts.contains(where: { $0.name == part.name }) else { throw .nameTwice }
            parts.append(part)
            position = part.body.endIndex + 2 + delimiter.count
        }
        self.parts = parts
    }

    subscript(name: String) -> Part? { parts.first { $0.name == name } }
}

/// Why a body is no form.
enum MultipartFault: Error, Equatable {
    case noBoundary, noOpening, unterminated, headerTooLong, malformedHeader, nameTwice, tooManyParts
    case trailingBytes
}

extension MultipartForm {
    /// Whether the form ends here: `--` and at most one line end follow the delimiter.
    ///
    /// A part begins with CR LF.
    private static func isClosing(_ rest: ArraySlice<UInt8>) throws(MultipartFault) -> Bool {
        if rest.starts(with: [13, 10]) { return false }
        guard rest.starts(with: [45, 45]) else { throw .unterminated }
        let after = rest.dropFirst(2)
        guard after.isEmpty || after.elementsEqual([13, 10]) else { throw .trailingBytes }
        return true
    }

    private static func part(
        in body: [UInt8],
        from start: Int,
        delimiter: [UInt8]
    ) throws(MultipartFault) -> Part {
        let limit = min(body.count, start + maximumHeader)
        guard let headerEnd = position(of: [13, 10, 13, 10], in: body, from: start, to: limit) else {
            throw body.count > limit ? .headerTooLong : .unterminated
        }
        let disposition = try Disposition(lines: body[start..<headerEnd])
        let bodyStart = headerEnd + 4
        guard let bodyEnd = position(of: delimiter, in: body, from: bodyStart, to: body.count) else {
            throw .unterminated
        }
        return Part(name: disposition.name, fileName: disposition.fileName, body: body[bodyStart..<bodyEnd])
    }

    /// The first place of `needle` that lies wholly in `start..<end`; its first byte is sought before the rest is compared.
    private static func position(of needle: [UInt8], in body: [UInt8], from start: Int, to end: Int) -> Int? {
        let (bytes, sought) = (body.span, needle.span)
        var index = start
        while index + sought.count <= end {
            var matched = 0
            while matched < sought.count, bytes[index + matched] == sought[matched] { matched += 1 }
            if matched == sought.count { return index }
            index += 1
        }
        return nil
    }
}

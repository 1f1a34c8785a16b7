import Hummingbird

/// What a form brought, before anybody asked whose it is.
struct SentForm: Sendable {
    let fields: URLEncodedForm
    let files: [String: SentFile]
    /// The fields alone, as a form without files would have sent them.
    let fieldBytes: [UInt8]

    /// - Throws: `OfficeStop.malformed` when the body is no such form.
    init(_ body: [UInt8], _ encoding: FormEncoding) throws {
        switch encoding {
        case .urlEncoded:
            guard let fields = URLEncodedForm(String(decoding: body, as: UTF8.self), limit: OfficeForm.mostFields)
            else {
                throw OfficeStop.malformed
            }
            self.init(fields: fields, files: [:], fieldBytes: body)
        case .multipart(let boundary):
            guard let form = try? MultipartForm(body, boundary: boundary, limit: OfficeForm.mostFields) else {
                throw OfficeStop.malformed
            }
            try self.init(form.parts)
        }
    }

    /// An empty part under a file's name is a choice that was not made.
    private init(_ parts: [MultipartForm.Part]) throws {
        var (texts, files) = ([String: String](), [String: SentFile]())
        for part in parts {
            if let name = part.fileName {
                if !name.isEmpty { files[part.name] = SentFile(name: name, bytes: Array(part.body)) }
            } else {
                guard let text = String(validating: part.body, as: UTF8.self) else { throw OfficeStop.malformed }
                texts[part.name] = text
            }
        }
        let pairs = texts.map { "\(URLEncodedForm.encoded($0))=\(URLEncodedForm.encoded($1))" }
        self.init(
            fields: URLEncodedForm(fields: texts),
            files: files,
            fieldBytes: Array(pairs.joined(separator: "&").utf8)
        )
    }

    private init(fields: URLEncodedForm, files: [String: SentFile], fieldBytes: [UInt8]) {
        (self.fields, self.files, self.fieldBytes) = (fields, files, fieldBytes)
    }

    /// Nil for what no form of a page sends.
    static func encoding(of request: Request) -> FormEncoding? {
        request.headers[.contentType].flatMap { FormEncoding(contentType: $0) }
    }
}

/// A file as it came, by the name that its sender gives it.
struct SentFile: Equatable, Sendable {
    let name: String
    let bytes: [UInt8]
}

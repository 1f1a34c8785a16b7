import Hummingbird
import TitleModel
import TitleSecrets

/// What a form brought, before anybody asked whose it is.
struct SentForm: Sendable {
    let fields: URLEncodedForm
    let files: [String: SentFile]
    private let sentFields: [UInt8]?

    /// The fields alone, as a form without files would have sent them.
    var fieldBytes: [UInt8] { sentFields ?? fields.encodedBytes }

    /// Texts among files, in bytes with their names: as much as `OfficeLimits.formBytes` however they are encoded.
    static let mostText = 21 * 1024

    /// - Throws: `StopReason.malformed` when the body is no such form.
    init(_ body: [UInt8], _ encoding: FormEncoding) throws {
        switch encoding {
        case .urlEncoded:
            guard let fields = URLEncodedForm(String(decoding: body, as: UTF8.self), limit: OfficeForm.mostFields)
            else {
                throw StopReason.malformed
            }
            self.init(fields: fields, files: [:], sentFields: body)
        case .multipart(let boundary):
            guard let form = try? MultipartForm(body, boundary: boundary, limit: OfficeForm.mostFields) else {
                throw StopReason.malformed
            }
            try self.init(form.parts)
        }
    }

    /// An empty part under a file's name is a choice that was not made.
    private init(_ parts: [MultipartForm.Part]) throws {
        let written = parts.filter { $0.fileName == nil }.reduce(0) { $0 + $1.name.utf8.count + $1.body.count + 2 }
        guard written <= Self.mostText else { throw StopReason.tooLarge }
        var (texts, files) = ([String: String](), [String: SentFile]())
        for part in parts {
            if let name = part.fileName {
                if !name.isEmpty { files[part.name] = SentFile(name: CoveredText.shown(name), bytes: Array(part.body)) }
            } else {
                guard let text = String(validating: part.body, as: UTF8.self) else { throw StopReason.malformed }
                texts[part.name] = text
            }
        }
        self.init(fields: URLEncodedForm(fields: texts), files: files, sentFields: nil)
    }

    private init(fields: URLEncodedForm, files: [String: SentFile], sentFields: [UInt8]?) {
        (self.fields, self.files, self.sentFields) = (fields, files, sentFields)
    }

    /// With files that were sent before, where it brings none under their names.
    func adding(_ kept: [String: SentFile]) -> SentForm {
        SentForm(fields: fields, files: files.merging(kept) { own, _ in own }, sentFields: sentFields)
    }

    /// The same for the same content, however it is laid out: a browser parts the same form otherwise each time.
    var digest: [UInt8] {
        let texts = fields.names.sorted().map { "\($0.utf8.count):\($0)=\(fields[$0] ?? "")" }
        let chosen = files.sorted { $0.key < $1.key }.flatMap { name, file in
            Array("\(name) \(file.name) ".utf8) + SHA256.digest(file.bytes)
        }
        return SHA256.digest(Array(texts.joined(separator: "\n").utf8) + [0] + chosen)
    }

    /// Nil for what no form of a page sends.
    static func encoding(of request: Request) -> FormEncoding? {
        request.headers[.contentType].flatMap { FormEncoding(contentType: $0) }
    }
}

/// A file as it came, by the name that its sender gives it: nothing hidden in it, no identity number.
struct SentFile: Equatable, Sendable {
    let name: String
    let bytes: [UInt8]
}

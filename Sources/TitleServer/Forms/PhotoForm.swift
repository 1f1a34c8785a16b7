import Hummingbird
import TitleModel

/// What a holder typed and chose to hand a photo in: the certificate's code, the own number, the picture.
struct PhotoForm: Sendable {
    /// As typed.
    let code: String
    let number: String
    /// Nil where none was chosen: then the state is asked for.
    let file: [UInt8]?

    /// - Throws: `StopReason` when the body is too large, too slow or no form at all, or one upload too many.
    static func read(
        _ request: Request,
        from network: ClientNetwork,
        among uploads: OpenUploads,
        limits: SiteLimits
    ) async throws -> PhotoForm {
        guard let encoding = request.headers[.contentType].flatMap({ FormEncoding(contentType: $0) }) else {
            throw StopReason.malformed
        }
        switch encoding {
        case .urlEncoded:
            let body = try await RequestBytes.read(request, upTo: limits.formBytes, within: limits.bodyTime)
            guard let form = URLEncodedForm(String(decoding: body, as: UTF8.self)) else { throw StopReason.malformed }
            return PhotoForm(code: form["code"] ?? "", number: form["number"] ?? "", file: nil)
        case .multipart(let boundary):
            let body = try await uploads.run(of: network) {
                try await RequestBytes.read(request, upTo: limits.uploadBytes, within: limits.bodyTime)
            }
            guard let form = try? MultipartForm(body, boundary: boundary) else { throw StopReason.malformed }
            return PhotoForm(
                code: try text(form["code"]),
                number: try text(form["number"]),
                file: form["file"].flatMap { $0.body.isEmpty ? nil : Array($0.body) }
            )
        }
    }

    private static func text(_ part: MultipartForm.Part?) throws -> String {
        guard let part else { return "" }
        guard let text = String(validating: part.body, as: UTF8.self) else { throw StopReason.malformed }
        return text
    }
}

import Hummingbird

/// A form of the public pages as it was sent, with a file or without.
enum PublicForm {
    case typed(URLEncodedForm)
    case uploaded(MultipartForm)

    /// What comes with a file takes one of the sender's places among the uploads.
    ///
    /// - Throws: `StopReason` when the body is too large, too slow or no form at all, or one upload too many.
    static func read(
        _ request: Request,
        from network: ClientNetwork,
        among uploads: OpenUploads,
        limits: SiteLimits
    ) async throws -> PublicForm {
        switch request.headers[.contentType].flatMap({ FormEncoding(contentType: $0) }) {
        case .urlEncoded:
            let body = try await RequestBytes.read(request, upTo: limits.formBytes, within: limits.bodyTime)
            guard let form = URLEncodedForm(String(decoding: body, as: UTF8.self)) else { throw StopReason.malformed }
            return .typed(form)
        case .multipart(let boundary):
            let body = try await uploads.run(of: network) {
                try await RequestBytes.read(request, upTo: limits.uploadBytes, within: limits.bodyTime)
            }
            guard let form = try? MultipartForm(body, boundary: boundary) else { throw StopReason.malformed }
            return .uploaded(form)
        case nil: throw StopReason.malformed
        }
    }
}

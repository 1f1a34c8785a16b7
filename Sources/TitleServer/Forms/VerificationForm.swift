import Hummingbird
import TitleModel

/// What somebody handed in to be verified.
enum VerificationForm: Equatable {
    case code(VerificationCode)
    /// The text of a QR code.
    case qrText(String)
    case file([UInt8], name: String)
    /// Something is wrong with the form, told beside the field; what was typed is kept.
    case problem(FormProblem, typed: String)
}

extension VerificationForm {
    /// - Throws: `StopReason` when the body is too large, too slow or no form at all, or one upload too many.
    static func read(
        _ request: Request,
        from network: ClientNetwork,
        among uploads: OpenUploads,
        limits: SiteLimits
    ) async throws -> VerificationForm {
        guard let encoding = request.headers[.contentType].flatMap({ FormEncoding(contentType: $0) }) else {
            throw StopReason.malformed
        }
        switch encoding {
        case .urlEncoded:
            let body = try await RequestBytes.read(request, upTo: limits.formBytes, within: limits.bodyTime)
            guard let form = URLEncodedForm(String(decoding: body, as: UTF8.self)) else { throw StopReason.malformed }
            return typed(form["code"] ?? "")
        case .multipart(let boundary):
            let body = try await uploads.run(of: network) {
                try await RequestBytes.read(request, upTo: limits.uploadBytes, within: limits.bodyTime)
            }
            guard let form = try? MultipartForm(body, boundary: boundary) else { throw StopReason.malformed }
            return uploaded(form)
        }
    }

    /// Reads the code box: a code as people type it, the address of a result, or the text of a QR code.
    static func typed(_ text: String) -> VerificationForm {
        let text = String(text[...].trimmingSpaces())
        if text.isEmpty { return .problem(.codeEmpty, typed: text) }
        if text.contains("/v#") { return .qrText(text) }
        let code = text.firstRange(of: "/c/").map { String(text[$0.upperBound...]) } ?? text
        return VerificationCode(code).map { .code($0) } ?? .problem(.codeMalformed, typed: text)
    }

    private static func uploaded(_ form: MultipartForm) -> VerificationForm {
        guard let file = form["file"], let name = file.fileName else { return .problem(.fileMissing, typed: "") }
        if file.body.isEmpty { return .problem(name.isEmpty ? .fileMissing : .fileEmpty, typed: "") }
        return .file(Array(file.body), name: name)
    }
}

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
    /// What was typed into the code box.
    var typedText: String {
        switch self {
        case .code(let code): code.grouped
        case .qrText(let text), .problem(_, let text): text
        case .file: ""
        }
    }

    init(_ form: PublicForm) {
        switch form {
        case .typed(let form): self = .typed(form["code"] ?? "")
        case .uploaded(let form): self = .uploaded(form)
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

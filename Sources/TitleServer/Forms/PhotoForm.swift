/// What a holder typed and chose to hand a photo in: the certificate's code, the own number, the picture.
struct PhotoForm: Sendable {
    /// As typed.
    let code: String
    let number: String
    /// Nil where none was chosen: then the state is asked for.
    let file: [UInt8]?

    /// - Throws: `StopReason.malformed` where a typed part is no text.
    init(_ form: PublicForm) throws(StopReason) {
        switch form {
        case .typed(let form): (code, number, file) = (form["code"] ?? "", form["number"] ?? "", nil)
        case .uploaded(let form):
            code = try Self.text(form["code"])
            number = try Self.text(form["number"])
            file = form["file"].flatMap { $0.body.isEmpty ? nil : Array($0.body) }
        }
    }

    private static func text(_ part: MultipartForm.Part?) throws(StopReason) -> String {
        guard let part else { return "" }
        guard let text = String(validating: part.body, as: UTF8.self) else { throw StopReason.malformed }
        return text
    }
}

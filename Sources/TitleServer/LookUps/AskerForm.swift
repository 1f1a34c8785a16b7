import TitleModel

/// Who asks and what for, as optional fields of a form.
enum AskerForm {
    static let (name, purpose) = ("asker", "purpose")

    /// What was typed, to be shown again.
    struct Typed: Equatable, Sendable {
        var name = ""
        var purpose = ""

        init() {}

        init(_ asked: AskerStatement) {
            (name, purpose) = (asked.name ?? "", asked.purpose ?? "")
        }

        init(_ form: URLEncodedForm) {
            (name, purpose) = (form[AskerForm.name] ?? "", form[AskerForm.purpose] ?? "")
        }

        /// A part that is no text says nothing.
        init(_ form: MultipartForm) {
            name = Self.text(form[AskerForm.name])
            purpose = Self.text(form[AskerForm.purpose])
        }

        init(_ form: PublicForm) {
            switch form {
            case .typed(let form): self.init(form)
            case .uploaded(let form): self.init(form)
            }
        }

        private static func text(_ part: MultipartForm.Part?) -> String {
            part.flatMap { String(validating: $0.body, as: UTF8.self) } ?? ""
        }

        var read: Result<AskerStatement, AskerStatement.Fault> {
            Result { () throws(AskerStatement.Fault) in try statement() }
        }

        /// - Throws: `AskerStatement.Fault`
        func statement() throws(AskerStatement.Fault) -> AskerStatement {
            try AskerStatement(name: String(name[...].trimmingSpaces()), purpose: String(purpose[...].trimmingSpaces()))
        }
    }
}

import Hummingbird
import TitleModel
import TitleSecrets
import TitleWorkflow

/// A form that was sent from one of our own pages, within its bounds.
struct OfficeForm: Sendable {
    /// The name of the field that binds a form to its browser.
    static let tokenField = "form_token"
    static let mostFields = 64
    /// The name of the field by which a form that is sent twice is known.
    static let onceField = "form_once"

    private let content: SentForm

    /// - Throws: `OfficeStop.foreignForm` when its token is not this browser's, `.malformed` when it is no form.
    init(_ body: [UInt8], _ context: OfficeContext) throws {
        try self.init(try SentForm(body, .urlEncoded), context)
    }

    /// - Throws: `OfficeStop.foreignForm` when its token is not this browser's.
    init(_ content: SentForm, _ context: OfficeContext) throws {
        guard context.token.isFormToken(content.fields[Self.tokenField] ?? "") else { throw OfficeStop.foreignForm }
        self.content = content
    }

    /// Reads the body of a form.
    ///
    /// - Throws: `OfficeStop`, `StopReason` when it is too large, too slow, or no form.
    static func body(
        of request: Request,
        upTo limit: Int,
        _ configuration: OfficeConfiguration
    ) async throws -> [UInt8] {
        guard SentForm.encoding(of: request) == .urlEncoded else { throw OfficeStop.malformed }
        return try await RequestBytes.read(request, upTo: limit, within: configuration.limits.bodyTime)
    }

    /// What was typed; empty where there is no such field.
    subscript(name: String) -> String { content.fields[name] ?? "" }

    func has(_ name: String) -> Bool { content.fields[name] != nil }

    /// A file that was chosen; nil where none was.
    func file(_ name: String) -> SentFile? { content.files[name] }

    /// Who sent which form where, and with what content; nil for a form without a number.
    func onceKey(of session: SignedIn, at path: String) -> String? {
        content.fields[Self.onceField].flatMap { SessionToken($0) }.map { number in
            "\(session.member.id) \(number.text) \(path) \(hexText(content.digest))"
        }
    }

    /// What was typed, to be shown again.
    var typed: URLEncodedForm { content.fields }
}

import Hummingbird
import TitleModel
import TitleWorkflow

/// A form that was sent from one of our own pages, within its bounds.
struct OfficeForm: Sendable {
    /// The name of the field that binds a form to its browser.
    static let tokenField = "form_token"
    static let mostFields = 64
    /// The name of the field by which a form that is sent twice is known.
    static let onceField = "form_once"

    private let fields: URLEncodedForm

    /// - Throws: `OfficeStop.foreignForm` when its token is not this browser's, `.malformed` when it is no form.
    init(_ body: [UInt8], _ context: OfficeContext) throws {
        guard let fields = URLEncodedForm(String(decoding: body, as: UTF8.self), limit: Self.mostFields) else {
            throw OfficeStop.malformed
        }
        guard context.token.isFormToken(fields[Self.tokenField] ?? "") else { throw OfficeStop.foreignForm }
        self.fields = fields
    }

    /// Reads the body of a form.
    ///
    /// - Throws: `OfficeStop`, `StopReason` when it is too large, too slow, or no form.
    static func body(
        of request: Request,
        upTo limit: Int,
        _ configuration: OfficeConfiguration
    ) async throws -> [UInt8] {
        let encoding = request.headers[.contentType].flatMap { FormEncoding(contentType: $0) }
        guard encoding == .urlEncoded else { throw OfficeStop.malformed }
        return try await RequestBytes.read(request, upTo: limit, within: configuration.limits.bodyTime)
    }

    /// What was typed; empty where there is no such field.
    subscript(name: String) -> String { fields[name] ?? "" }

    func has(_ name: String) -> Bool { fields[name] != nil }

    /// Known to this session alone; nil for a form without a number.
    func onceKey(of session: SignedIn) -> String? {
        fields[Self.onceField].flatMap { SessionToken($0) }.map { "\(session.member.id) \($0.text)" }
    }

    /// What was typed, to be shown again.
    var typed: URLEncodedForm { fields }
}

import Hummingbird
import TitleSecrets

/// An answer that is kept to be given once more, closed under the number of the form it answers: the number itself is kept
/// nowhere, so that nobody reads an activation code out of what is kept.
struct SealedAnswer: Sendable {
    private let status: HTTPResponse.Status
    private let headers: HTTPFields
    private let box: [UInt8]

    private static let owner = "answer"

    init(_ response: Response, to form: String) async throws {
        let content = BodyContent()
        try await response.body.write(content)
        (status, headers) = (response.status, response.headers)
        box = Self.secretBox(form).seal(content.bytes, for: Self.owner)
    }

    /// - Throws: `AnswerForeign` where another form is asked with; what is kept is found by its form alone.
    func opened(by form: String) throws -> Response {
        guard let bytes = Self.secretBox(form).open(box, of: Self.owner) else { throw AnswerForeign() }
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func secretBox(_ form: String) -> SecretBox {
        guard let box = SecretBox(key: SHA256.digest(Array("\(owner)\n\(form)".utf8))) else {
            preconditionFailure("a digest is as long as a key")
        }
        return box
    }
}

/// What was kept is not of the form that was sent.
struct AnswerForeign: Error {}

/// Gathers what an answer writes.
private final class BodyContent: ResponseBodyWriter {
    private(set) var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer.readableBytesView) }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

import Hummingbird
import TitleFiles
import TitleModel
import TitleVerify
import TitleWords

extension VerificationPages {
    /// The answer to a code as JSON: the verdict with all its checks, the facts, and what stands behind the status.
    func certificate(
        _ request: Request,
        _ context: SiteContext,
        by asked: AskerStatement = .nobody
    ) async throws -> Response {
        let part = try context.parameters.require("code")
        guard let code = VerificationCode(URLEncodedForm.decoded(part) ?? part) else { throw StopReason.codeMalformed }
        let finding = try await finding(of: code, for: network(request, context))
        noteHit(finding, code, .api, by: asked)
        let words = Words(LanguageChoice.of(request))
        let question = WrittenLately.Question(code: code, form: .json, language: words.language)
        return written.answer(to: question, with: finding) { finding in
            let json = finding.json(words, root: services.identity.rootFingerprint)
            return .json(json, type: "application/json", words.language, status: finding.status)
        }.response
    }
}

extension Finding {
    /// The verdict's own JSON (docs/formats/verdict.md), `event`: what ended or suspended the certificate, and `conversions`:
    /// where it was converted.
    func json(_ words: Words, root: String, lookUp: Identifier? = nil) -> JSONText {
        .object(
            (lookUp.map { [("id", .string($0.text))] } ?? []) + verdict.json(words, root: root) + [
                ("event", note?.json ?? .null), ("conversions", .array(conversions.map(\.json))),
                ("examined", .string("\(examinedAt)")),
            ]
        )
    }
}

extension ConversionNote {
    fileprivate var json: JSONText {
        .object([
            ("installation", .string(installation)), ("issuer", .string(issuerName)), ("number", .string(number)),
            ("converted", .string(convertedOn.description)), ("received", .string(receivedAt.description)),
        ])
    }
}

extension StatusNote {
    fileprivate var json: JSONText {
        .object([
            ("since", .string(since?.description)),
            ("document", .string(document)),
            ("until", .string(until?.description)),
            ("successor", .string(successor?.grouped)),
            ("successorNumber", .string(successorNumber)),
        ])
    }
}

extension PlainAnswer {
    static func json(
        _ json: JSONText,
        type: String,
        _ language: Language,
        status: HTTPResponse.Status
    ) -> PlainAnswer {
        PlainAnswer(
            status: status,
            headers: [.contentType: type, .contentLanguage: language.tag, .vary: "Cookie"],
            body: ByteBuffer(bytes: json.bytes)
        )
    }
}

extension Request {
    /// Whether a program asks, which is answered in JSON also when something is wrong.
    var isForMachines: Bool { uri.path.hasPrefix("/api/") }
}

import Hummingbird
import TitleFiles
import TitleModel
import TitleStore
import TitleWords

extension PlainAnswer {
    func adding(_ fields: HTTPFields) -> PlainAnswer {
        var answer = self
        for field in fields { answer.headers[field.name] = field.value }
        return answer
    }
}

extension GivenAnswer {
    init(_ answer: PlainAnswer, to body: [UInt8]) {
        self.init(
            body: body,
            status: answer.status.code,
            place: answer.headers[.location],
            answer: Array(answer.body.readableBytesView)
        )
    }

    func plain(_ language: Language) -> PlainAnswer {
        var headers: HTTPFields = [
            .contentType: "application/json", .contentLanguage: language.tag, .vary: "Cookie",
            .idempotencyReplayed: "true",
        ]
        headers[.location] = place
        return PlainAnswer(status: .init(code: status), headers: headers, body: ByteBuffer(bytes: answer))
    }
}

extension LookUp {
    var json: JSONText {
        .object([
            ("id", .string(id.text)), ("at", .string("\(at)")), ("way", .string(way.rawValue)),
            ("number", .string(number.text)), ("outcome", .string(outcome)), ("asker", .string(asked.name)),
            ("purpose", .string(asked.purpose)),
        ])
    }
}

extension ListLine {
    func json(_ words: Words) -> JSONText {
        let registered = registered.map { found in
            JSONText.object([
                ("number", .string(found.number)), ("name", .string(found.name)), ("title", .string(found.title)),
            ])
        }
        return .object([
            ("place", .integer(place)), ("outcome", .string(outcome.rawValue)),
            ("text", .string(words("lists.outcome.\(outcome.rawValue)"))), ("registered", registered ?? .null),
        ])
    }
}

extension Request {
    /// Who asks, in the query: where the body is a file there is no other place.
    ///
    /// - Throws: `StopReason`
    func asker() throws(StopReason) -> AskerStatement {
        guard let fields = URLEncodedForm(uri.query ?? "") else { throw .malformed }
        return try MachineQuestion.statement(fields[AskerForm.name], fields[AskerForm.purpose])
    }

    /// Whether the body is a file rather than JSON.
    ///
    /// - Throws: `StopReason.mediaUnsupported` for anything else.
    var holdsFile: Bool {
        get throws(StopReason) {
            let type = headers[.contentType]?.split(separator: ";").first.map { $0.lowercased().trimmed }
            switch type {
            case "application/json"?: return false
            case "application/pdf"?, "image/png"?, "image/jpeg"?: return true
            default: throw .mediaUnsupported
            }
        }
    }
}

import Hummingbird
import TitleFiles
import TitleWords

extension Response {
    /// The same as a stop page, for machines (RFC 9457).
    static func problem(_ reason: StopReason, _ words: Words) -> Response {
        let json = JSONText.object([
            ("type", .string("about:blank")),
            ("code", .string(reason.code)),
            ("status", .integer(reason.status.code)),
            ("title", .string(words("stop.\(reason.code).title"))),
            ("detail", .string(words("stop.\(reason.code).text", reason.facts))),
        ])
        return PlainAnswer.json(json, type: "application/problem+json", words.language, status: reason.status).response
    }
}

import Hummingbird
import TitleFiles
import TitleWords

extension Response {
    /// The same as a stop page, for machines (RFC 9457).
    static func problem(_ reason: StopReason, at path: String, _ limits: SiteLimits, _ words: Words) -> Response {
        let json = JSONText.object([
            ("type", .string("about:blank")),
            ("code", .string(reason.code)),
            ("status", .integer(reason.status.code)),
            ("title", .string(words("stop.\(reason.code).title"))),
            ("detail", .string(reason.text(at: path, limits, words))),
        ])
        return PlainAnswer.json(json, type: "application/problem+json", words.language, status: reason.status).response
    }
}

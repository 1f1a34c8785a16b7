internal import TitleFiles
internal import TitleModel

/// The bodies of messages (docs/webhooks.md).
enum MessageBody {
    static func statusChanged(_ news: StatusNews, _ code: VerificationCode, origin: String) -> String {
        body(
            "certificate.status_changed",
            at: news.at,
            [
                ("code", .string(code.grouped)), ("change", .string(news.change.rawValue)),
                ("state", .string(news.state.word)),
                ("url", .string("\(origin)/api/v1/certificates/\(code.grouped)")),
            ]
        )
    }

    static func test(at now: Instant) -> String { body("webhook.test", at: now, []) }

    private static func body(_ type: String, at time: Instant, _ data: [(String, JSONText)]) -> String {
        JSONText.object([
            ("type", .string(type)), ("timestamp", .string("\(time)")),
            ("data", .object(data.map { (key: $0.0, value: $0.1) })),
        ]).text
    }
}

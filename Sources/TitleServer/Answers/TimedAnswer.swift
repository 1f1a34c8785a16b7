import HTTPTypes
import TitleModel

/// An answer written once for every moment.
struct TimedAnswer {
    private let status: HTTPResponse.Status
    private let headers: HTTPFields
    private let body: TimedBytes

    /// Of an answer that was written with the stand-in for its moment.
    init(_ answer: PlainAnswer) {
        (status, headers, body) = (answer.status, answer.headers, TimedBytes(answer.body))
    }

    func answer(at moment: Instant) -> PlainAnswer {
        var body = body
        body.set(MomentTexts(moment))
        return PlainAnswer(status: status, headers: headers, body: body.bytes)
    }
}

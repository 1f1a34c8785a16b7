import Hummingbird
import TitleModel

/// An answer written once for every moment: its text, taken apart where the moment stands.
struct TimedAnswer {
    private let frame: PlainAnswer
    /// Between two parts stands the moment in China's time, between two pieces of a part the moment in ISO 8601.
    private let parts: [[String]]
    private let size: Int

    /// A moment that stands in for the real one while an answer is written: a second of the years 3000 to 8999 drawn by
    /// chance in each process, so that nobody can have it written in a certificate.
    static let standIn = Instant(milliseconds: .random(in: 32_503_680_000..<221_845_392_000) * 1000)

    /// Takes apart what was written with the stand-in for its moment.
    init(_ answer: PlainAnswer) {
        frame = PlainAnswer(status: answer.status, headers: answer.headers, body: ByteBuffer())
        size = answer.body.readableBytes
        parts = Self.split(String(buffer: answer.body), at: Self.standIn.chinaTime).map { part in
            Self.split(part, at: Self.standIn.description)
        }
    }

    /// The stand-in is as long as the moment, so the size is known.
    func answer(at moment: Instant) -> PlainAnswer {
        var answer = frame
        let (chinaTime, iso) = (moment.chinaTime, moment.description)
        answer.body.reserveCapacity(size)
        for (number, part) in parts.enumerated() {
            if number > 0 { answer.body.writeString(chinaTime) }
            for (number, piece) in part.enumerated() {
                if number > 0 { answer.body.writeString(iso) }
                answer.body.writeString(piece)
            }
        }
        return answer
    }

    private static func split(_ text: String, at moment: String) -> [String] {
        text.split(separator: moment, omittingEmptySubsequences: false).map { String($0) }
    }
}

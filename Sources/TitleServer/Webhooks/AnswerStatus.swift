/// The status of an answer of HTTP/1, read as it comes (RFC 9112, section 4).
struct AnswerStatus {
    private var bytes: [UInt8] = []
    /// Head lines of more than that are no answer of a receiver of messages.
    private static let most = 16_384

    /// Takes what has come; the status once a final head is there whole.
    ///
    /// - Throws: `WebhookFailure.noAnswer` for what is none, or has too long a head.
    mutating func take(_ more: [UInt8]) throws(WebhookFailure) -> Int? {
        bytes += more
        while let end = headEnd {
            guard let status = Self.status(bytes) else { throw .noAnswer }
            guard (100..<200).contains(status) else { return status }
            bytes.removeFirst(end)
        }
        guard bytes.count <= Self.most else { throw .noAnswer }
        return nil
    }

    private var headEnd: Int? {
        guard bytes.count >= 4 else { return nil }
        let mark: [UInt8] = [13, 10, 13, 10]
        return (0...bytes.count - 4).first { bytes[$0..<$0 + 4].elementsEqual(mark) }.map { $0 + 4 }
    }

    /// The number in `HTTP/1.1 204 No Content`.
    private static func status(_ bytes: [UInt8]) -> Int? {
        let line = bytes.prefix { $0 != 13 }
        guard line.starts(with: "HTTP/1.".utf8), line.count >= 12, line[8] == UInt8(ascii: " "),
            line.count == 12 || line[12] == UInt8(ascii: " ")
        else { return nil }
        let digits = line[9..<12]
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let status = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (100..<600).contains(status) ? status : nil
    }
}

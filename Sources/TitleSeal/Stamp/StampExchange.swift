import COpenSSL

/// One question and one answer over HTTP (RFC 3161, 3.4), by libcrypto's own client.
///
/// It follows no redirection, asks no proxy, and takes no more than `answerLimit` bytes.
struct StampExchange {
    let address: StampAddress
    /// For all of it: connection, question and answer; the look-up of the host's name alone is the system's.
    let timeoutSeconds: Int

    private static let answerLimit = 16 << 10
    private static let (question, answer) = ("application/timestamp-query", "application/timestamp-reply")

    func answer(to question: [UInt8]) throws(StampTrouble) -> [UInt8] {
        ERR_clear_error()
        guard let body = BIO_new_mem_buf(question, Int32(question.count)) else { throw .unreachable(detail: "memory") }
        defer { BIO_free(body) }
        guard let reply = transfer(body) else { throw .unreachable(detail: StampExchange.reason()) }
        defer { BIO_free_all(reply) }
        return try bytes(of: reply)
    }

    private func transfer(_ body: OpaquePointer) -> OpaquePointer? {
        OSSL_HTTP_transfer(
            nil,
            address.host,
            address.port,
            address.path,
            0,
            "",
            nil,
            nil,
            nil,
            nil,
            nil,
            0,
            nil,
            Self.question,
            body,
            Self.answer,
            1,
            Self.answerLimit,
            Int32(clamping: timeoutSeconds),
            0
        )
    }

    private func bytes(of reply: OpaquePointer) throws(StampTrouble) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Self.answerLimit + 1)
        var filled = 0
        while filled < bytes.count {
            let room = Int32(bytes.count - filled)
            let count = bytes.withUnsafeMutableBytes { BIO_read(reply, $0.baseAddress.map { $0 + filled }, room) }
            guard count > 0 else { break }
            filled += Int(count)
        }
        guard (1...Self.answerLimit).contains(filled) else { throw .unreachable(detail: "\(filled) bytes") }
        return Array(bytes[..<filled])
    }

    /// The reasons that libcrypto gives, the first one first.
    private static func reason() -> String {
        var reasons: [String] = []
        while case let code = ERR_get_error(), code != 0 {
            let text = ERR_reason_error_string(code).map { String(cString: $0) } ?? "error \(code)"
            if !reasons.contains(text) { reasons.append(text) }
        }
        return reasons.isEmpty ? "no answer" : reasons.joined(separator: ", ")
    }
}

import COpenSSLClient
import Glibc

/// Why a message was not taken; raw values are kept with the try and told to programs.
enum WebhookFailure: String, Error, CaseIterable {
    /// Nobody has the name.
    case nameUnknown = "name_unknown"
    /// All that the name stands for are addresses that are not asked.
    case addressRefused = "address_refused"
    case notReached = "not_reached"
    /// Nobody who bears that name and is vouched for answers.
    case tls = "tls"
    case slow = "slow"
    /// What came is no answer of HTTP.
    case noAnswer = "no_answer"
    /// The answer sends elsewhere, and nobody goes there.
    case redirected = "redirected"
    /// The answer is another one than 2xx.
    case refused = "refused"
}

/// A connection to one address, with TLS or without, all of which is over by a deadline.
final class BoundedConnection {
    private let descriptor: Int32
    private var (settings, tls): (OpaquePointer?, OpaquePointer?) = (nil, nil)
    private var deadline: ContinuousClock.Instant

    /// - Throws: `WebhookFailure.notReached`, `.slow`
    init(to address: NetworkAddress, by deadline: ContinuousClock.Instant) throws(WebhookFailure) {
        self.deadline = deadline
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        descriptor = socket(address.family, kind, 0)
        guard descriptor >= 0 else { throw .notReached }
        let answer = address.raw.withUnsafeBytes { bytes in
            connect(descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t(bytes.count))
        }
        if answer == 0 { return }
        guard errno == EINPROGRESS else { throw .notReached }
        try wait(for: POLLOUT)
        var (fault, size) = (Int32(0), socklen_t(MemoryLayout<Int32>.size))
        guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &fault, &size) == 0, fault == 0 else { throw .notReached }
    }

    deinit {
        SSL_free(tls)
        SSL_CTX_free(settings)
        ERR_clear_error()
        if descriptor >= 0 { close(descriptor) }
    }

    /// Puts TLS on it; who answers must bear `host`, and be vouched for by the anchors of a PEM file, else the system's.
    ///
    /// - Throws: `WebhookFailure.tls`, `.slow`
    func secure(_ host: String, anchors: String?) throws(WebhookFailure) {
        Self.outlivesWhoHangsUp
        settings = titlecert_client_settings(anchors)
        guard let settings, let tls = titlecert_tls(settings, descriptor, host) else { throw .tls }
        self.tls = tls
        while true {
            ERR_clear_error()
            let answer = SSL_connect(tls)
            if answer == 1 { return }
            try waitAgain(SSL_get_error(tls, answer), else: .tls)
        }
    }

    /// libssl writes without a word against the signal that ends a program whose other end has hung up.
    private static let outlivesWhoHangsUp: Void = { signal(SIGPIPE, SIG_IGN) }()

    /// - Throws: `WebhookFailure.notReached`, `.slow`
    func send(_ bytes: [UInt8]) throws(WebhookFailure) {
        var rest = bytes[...]
        while !rest.isEmpty { rest = rest.dropFirst(try sendSome(Array(rest))) }
    }

    private func sendSome(_ bytes: [UInt8]) throws(WebhookFailure) -> Int {
        while true {
            guard let tls else {
                let sent = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
                if sent > 0 { return sent }
                guard errno == EAGAIN || errno == EINTR else { throw .notReached }
                try wait(for: POLLOUT)
                continue
            }
            ERR_clear_error()
            let sent = SSL_write(tls, bytes, Int32(bytes.count))
            if sent > 0 { return Int(sent) }
            try waitAgain(SSL_get_error(tls, sent), else: .notReached)
        }
    }

    /// What has come, at most so much; nothing at the end.
    ///
    /// - Throws: `WebhookFailure.slow`
    func receive(upTo most: Int) throws(WebhookFailure) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: most)
        while true {
            guard let tls else {
                let count = recv(descriptor, &buffer, most, 0)
                if count >= 0 { return Array(buffer.prefix(count)) }
                guard errno == EAGAIN || errno == EINTR else { return [] }
                try wait(for: POLLIN)
                continue
            }
            ERR_clear_error()
            let count = SSL_read(tls, &buffer, Int32(most))
            if count > 0 { return Array(buffer.prefix(Int(count))) }
            let error = SSL_get_error(tls, count)
            guard error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE else { return [] }
            try waitAgain(error, else: .noAnswer)
        }
    }

    /// Reads and throws away what still comes, within bounds.
    func drain(upTo most: Int, within time: Duration) {
        deadline = min(deadline, .now + time)
        var left = most
        while left > 0, let bytes = try? receive(upTo: min(left, 16_384)), !bytes.isEmpty { left -= bytes.count }
    }

    private func waitAgain(_ error: Int32, else failure: WebhookFailure) throws(WebhookFailure) {
        switch error {
        case SSL_ERROR_WANT_READ: try wait(for: POLLIN)
        case SSL_ERROR_WANT_WRITE: try wait(for: POLLOUT)
        default: throw failure
        }
    }

    private func wait(for event: Int32) throws(WebhookFailure) {
        while true {
            let left = (deadline - .now) / .milliseconds(1)
            guard left > 0 else { throw .slow }
            var asked = pollfd(fd: descriptor, events: Int16(event), revents: 0)
            let answer = poll(&asked, 1, Int32(min(left + 1, 60_000)))
            if answer > 0 { return }
            guard answer == 0 || errno == EINTR else { throw .notReached }
        }
    }
}

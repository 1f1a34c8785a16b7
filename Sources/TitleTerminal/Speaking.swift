import Glibc
public import TitleModel

/// Writes a line to standard output, at once.
public func say(_ text: String) {
    write(text + "\n", to: STDOUT_FILENO)
}

/// Writes a line to standard error.
public func complain(_ text: String) {
    write(text + "\n", to: STDERR_FILENO)
}

/// The machine's clock.
@Sendable public func systemClock() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
}

private func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
}

/// Writes all of the bytes to a file descriptor, unless it takes no more.
public func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
    }
}

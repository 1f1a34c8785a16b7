import Foundation
import Glibc

/// How long the calling thread worked on `body`; what other tests and programs do meanwhile does not count.
///
/// `body` must do its work on this thread: neither waiting nor the work of other threads counts.
public func threadTime(_ body: () throws -> Void) rethrows -> Duration {
    let begun = threadTimeSoFar()
    try body()
    return threadTimeSoFar() - begun
}

private func threadTimeSoFar() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

extension BackgroundProgram {
    /// How long all its threads have worked since it began, in the kernel too; nil when it has ended.
    public var processorTime: Duration? {
        guard let file = FileHandle(forReadingAtPath: "/proc/\(processIdentifier)/stat"),
            let data = try? file.readToEnd()
        else { return nil }
        // The name in brackets may hold anything; utime and stime are the 12th and the 13th behind it.
        let fields = String(decoding: data, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let own = Int(fields[11]), let kernel = Int(fields[12]) else { return nil }
        return .milliseconds((own + kernel) * 1000 / sysconf(Int32(_SC_CLK_TCK)))
    }
}

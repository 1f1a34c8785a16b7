import Foundation

/// One figure of the benchmark, printed as one JSON object a line.
struct Measurement {
    let name: String
    let unit: String
    let value: Double
    /// How many times the thing was done.
    let n: Int
    let note: String

    func report() {
        let figure = value >= 100 ? String(Int(value.rounded())) : String((value * 1000).rounded() / 1000)
        let line = "{\"name\":\"\(name)\",\"unit\":\"\(unit)\",\"value\":\(figure),\"n\":\(n),\"note\":\"\(note)\"}\n"
        FileHandle.standardOutput.write(Data(line.utf8))
    }
}

/// The seconds that work takes.
func seconds(of work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let span = try clock.measure(work)
    return Double(span.components.seconds) + Double(span.components.attoseconds) / 1e18
}

func seconds(of work: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await work()
    let span = clock.now - start
    return Double(span.components.seconds) + Double(span.components.attoseconds) / 1e18
}

/// How often a second something can be done on one core.
func rate(_ name: String, note: String, _ once: () throws -> Void) rethrows {
    let fastest = try fastest(once)
    Measurement(name: name, unit: "1/s", value: 1 / fastest.seconds, n: fastest.n, note: note).report()
}

/// The seconds that something takes on one core: the best of five runs of about half a second.
func fastest(_ once: () throws -> Void) rethrows -> (seconds: Double, n: Int) {
    for _ in 0..<20 { try once() }
    let trial = try seconds { for _ in 0..<50 { try once() } }
    let count = max(50, Int(0.5 / (trial / 50)))
    var best = Double.infinity
    for _ in 0..<5 {
        best = min(best, try seconds { for _ in 0..<count { try once() } } / Double(count))
    }
    return (best, count * 5)
}

/// What this thread has had of the processor.
func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The greatest memory the process has held, in MB.
func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
}

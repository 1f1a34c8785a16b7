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

/// The seconds of processor time that work takes on this thread: what else the machine does does not count.
func processorSeconds(of work: () throws -> Void) rethrows -> Double {
    let start = processorTime()
    try work()
    return processorTime() - start
}

private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The seconds of processor time that this process has taken, all its threads and the kernel's work for them.
func processSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let spans = [usage.ru_utime, usage.ru_stime]
    return spans.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
}

/// Something to be done over and over, and what its figure is called.
struct Repeated {
    let name: String
    let note: String
    let once: () throws -> Void
}

/// How often a second something can be done on one core.
func rate(_ name: String, note: String, _ once: @escaping () throws -> Void) throws {
    try rates([Repeated(name: name, note: note, once: once)])
}

/// How often a second each can be done on one core: they take turns, so that all of them meet the same machine.
func rates(_ works: [Repeated]) throws {
    for (work, time) in zip(works, try fastest(works)) {
        Measurement(name: work.name, unit: "1/s", value: 1 / time.seconds, n: time.n, note: work.note).report()
    }
}

/// The seconds that each takes on one core: the best of ten turns of about a quarter of a second.
func fastest(_ works: [Repeated]) throws -> [(seconds: Double, n: Int)] {
    let counts = try works.map { work in
        for _ in 0..<20 { try work.once() }
        let trial = try processorSeconds { for _ in 0..<50 { try work.once() } }
        return max(50, Int(0.25 / (trial / 50)))
    }
    var best = works.map { _ in Double.infinity }
    for _ in 0..<10 {
        for (place, work) in works.enumerated() {
            let time = try processorSeconds { for _ in 0..<counts[place] { try work.once() } }
            best[place] = min(best[place], time / Double(counts[place]))
        }
    }
    return zip(best, counts).map { ($0, $1 * 10) }
}

/// The greatest memory the process has held, in MB.
func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
}

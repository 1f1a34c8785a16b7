import Dispatch
import Foundation
import TitleClaim
import TitleIssuance
import TitleModel
import TitleSecrets
import TitleVerify

extension BenchLine {
    /// The press's whole way (asked for in the store, drawn, sealed, checked as a stranger would, kept), then its parts.
    func measureDocuments() async throws {
        let numbers = Array(try await press.numbersInForce(on: benchClock().civilDate).prefix(300))
        guard let first = numbers.first else { return }
        let start = try await seconds {
            _ = try await press.document(of: first, requestedBy: "bench", clock: benchClock)
        }
        Measurement(
            name: "document.first",
            unit: "ms",
            value: start * 1000,
            n: 1,
            note: "fonts and template opened; limit 1,500"
        ).report()
        try await measureServed(numbers)
        let work = try await press.drawingWork(of: numbers, at: benchClock())
        try measureDrawing(work)
        try measureTwoCores(work)
        Measurement(
            name: "document.memory",
            unit: "MB",
            value: peakMegabytes(),
            n: 1,
            note: "peak of this process so far; limit 250"
        ).report()
        try await measurePreviews(first)
        let file = try await press.document(of: first, requestedBy: "bench", clock: benchClock)
        try keep(file)
        try measureVerifying(file)
    }

    private func measureServed(_ numbers: [CertificateNumber]) async throws {
        var bytes = 0
        let time = try await seconds {
            for number in numbers {
                bytes += try await press.document(of: number, requestedBy: "bench", clock: benchClock).count
            }
        }
        let each = time / Double(numbers.count)
        let note = "asked for, drawn, sealed, checked, kept: 2 durable commits each"
        Measurement(name: "document.served", unit: "ms", value: each * 1000, n: numbers.count, note: note).report()
        Measurement(
            name: "document.bytes",
            unit: "B",
            value: Double(bytes) / Double(numbers.count),
            n: numbers.count,
            note: "PDF with photo; limit 90,000"
        ).report()
    }

    private func measureDrawing(_ work: DrawingWork) throws {
        var (wall, processor) = (Double.infinity, Double.infinity)
        for _ in 0..<5 {
            let all: () throws -> Void = { for index in 0..<work.count { _ = try work.document(index) } }
            wall = min(wall, try seconds { processor = min(processor, try processorSeconds(of: all)) })
        }
        let (each, n) = (1000 / Double(work.count), 5 * work.count)
        let what = "checked claim to sealed PDF/A-3a, one core; limit 0.6, target 0.4"
        Measurement(name: "document.render_seal", unit: "ms", value: wall * each, n: n, note: what).report()
        let note = "the same, time of the processor alone: what others take on a busy machine left out"
        Measurement(name: "document.render_seal.cpu", unit: "ms", value: processor * each, n: n, note: note).report()
    }

    private func measureTwoCores(_ work: DrawingWork) throws {
        let (threads, rounds) = (2, 3)
        let time = seconds {
            DispatchQueue.concurrentPerform(iterations: threads) { thread in
                // No two presses draw one certificate at once, so neither do the threads.
                let start = thread * work.count / threads
                for index in 0..<(rounds * work.count) { _ = try? work.document((start + index) % work.count) }
            }
        }
        let count = threads * rounds * work.count
        Measurement(
            name: "document.rate.two_cores",
            unit: "1/s",
            value: Double(count) / time,
            n: count,
            note: "the same on two threads; limit 3,000"
        ).report()
    }

    /// A whole document, from its bytes to the verdict: form, digest, three signatures, words.
    private func measureVerifying(_ file: [UInt8]) throws {
        guard let raw = RawSignatures(message: Array(file.prefix(180))) else { return }
        let works = [
            Repeated(name: "pdf.verify.raw", note: "SHA-256 of the file and three EVP_DigestVerify, the limit") {
                precondition(SHA256.digest(file).count == 32)
                for _ in 0..<3 { raw.verify() }
            },
            Repeated(name: "pdf.verify", note: "\(file.count) bytes to verdict, one core; goal 0.6") {
                let verdict = verifier.verify(file: file, status: .waived, at: benchClock())
                precondition(verdict.outcome == .valid)
            },
        ]
        for (work, time) in zip(works, try fastest(works)) {
            Measurement(name: work.name, unit: "ms", value: time.seconds * 1000, n: time.n, note: work.note).report()
        }
    }

    /// For looking at what was measured: the first document lands where `TITLECERT_BENCH_PDF` says.
    private func keep(_ file: [UInt8]) throws {
        guard let path = ProcessInfo.processInfo.environment["TITLECERT_BENCH_PDF"] else { return }
        try Data(file).write(to: URL(fileURLWithPath: path))
    }
}

import Foundation
import TitleIssuance
import TitleStore

extension BenchLine {
    /// Orders to certificates, durable: judged again, written down, two claims signed and checked, kept.
    ///
    /// What the press does when a publicity opens, long before, is done before.
    func measureIssue() async throws {
        try await press.witnessPublicities(at: benchClock())
        try await press.settle()
        let before = processSeconds()
        let time = try await seconds { try await press.runUntilDone(clock: benchClock) }
        let processor = processSeconds() - before
        let (done, settling) = (press.done, try await seconds { try await press.settle() })
        let note = "\(done.commits) durable commits; the log brought into the file afterwards in \(settling) s"
        report("press.issue", "1/s", Double(done.issued) / time, done.issued, note)
        report("press.issue.time", "s", time, done.issued, "limit 2 for 10,000 and 90 for 1,000,000, on two cores")
        let each = processor / Double(max(1, done.issued)) * 1e6
        report("press.issue.processor", "us", each, done.issued, "processor time a certificate, over both cores")
        report("press.issue.memory", "MB", peakMegabytes(), done.issued, "peak of this process so far")
        try measureRawLimits()
    }

    /// What the machine gives at most, in the same minute.
    private func measureRawLimits() throws {
        guard let raw = RawSignatures(message: [UInt8](repeating: 7, count: 180)) else { return }
        try rates([
            Repeated(name: "raw.sign", note: "EVP_DigestSign P-256, one core, the limit") { raw.sign() },
            Repeated(name: "raw.verify", note: "EVP_DigestVerify P-256, one core, the limit") { raw.verify() },
        ])
        let rows = 200_000
        let time = try seconds { try RawRows.write(rows, in: store.folder) }
        let note = "one table, 100 bytes a row, synchronous=FULL, 1,000 rows a transaction"
        report("raw.rows", "1/s", Double(rows) / time, rows, note)
    }

    private func report(_ name: String, _ unit: String, _ value: Double, _ n: Int, _ note: String) {
        Measurement(name: name, unit: unit, value: value, n: n, note: note).report()
    }
}

import Foundation
import TitleIssuance
import TitleModel
import TitlePapers
import TitleReference
import TitleStore

extension BenchLine {
    /// What is printed of the largest batch: its roster, and the book of its certificates.
    func measurePrinting() async throws {
        let batches = try await store.read { try $0.batchLines() }
        guard let batch = batches.max(by: { $0.rows < $1.rows }) else { return }
        let desk = PaperDesk(store: store, templates: try HouseFolder.find(named: nil).templates)
        try await measure("paper.roster", "roster of \(batch.rows) rows", batch.rows) { sink, progress in
            try await desk.write(.roster, of: batch.id.text, at: benchClock(), to: sink, progress: progress)
        }
        try await measure("paper.book", "list and \(batch.certificates) faces", batch.certificates) { sink, progress in
            try await press.writeBook(of: batch.id.text, at: benchClock(), to: sink, progress: progress)
        }
    }

    private func measure(
        _ name: String,
        _ what: String,
        _ n: Int,
        _ write: (@escaping ([UInt8]) -> Void, @escaping (Int, Int) -> Void) async throws -> Void
    ) async throws {
        var (bytes, pages) = (0, 0)
        let time = try await seconds { try await write({ bytes += $0.count }, { pages = $1 }) }
        let note = "\(what), \(pages) pages"
        Measurement(name: name, unit: "s", value: time, n: n, note: note).report()
        Measurement(name: "\(name).bytes", unit: "B", value: Double(bytes), n: pages, note: what).report()
        let memory = "peak of this process so far, while the bytes are handed on page by page"
        Measurement(name: "\(name).memory", unit: "MB", value: peakMegabytes(), n: n, note: memory).report()
    }
}

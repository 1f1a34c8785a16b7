import Foundation
import TitleIssuance
import TitleModel
import TitlePaint
import TitleRender

extension BenchLine {
    /// From the display list of a certificate to the file's bytes.
    func measurePreviews(_ number: CertificateNumber) async throws {
        let list = try await press.preview(of: number, at: benchClock())
        let first = try seconds { _ = try list.png() }
        report("document.png.first", first, n: 1, note: "the face's ground painted too")
        let bytes = try list.png().count
        let note = "1240 pixels wide, \(bytes) bytes, the face's ground kept, processor time; limit 60"
        report("document.png", try fastest { _ = try list.png() }, n: Self.times, note: note)
        let drawing = list.svg().utf8.count
        report("document.svg", try fastest { _ = list.svg() }, n: Self.times, note: "\(drawing) bytes")
    }

    private static let times = 30

    private func fastest(_ once: () throws -> Void) throws -> Double {
        try (0..<Self.times).map { _ in try processorSeconds(of: once) }.min() ?? 0
    }

    private func report(_ name: String, _ seconds: Double, n: Int, note: String) {
        Measurement(name: name, unit: "ms", value: seconds * 1000, n: n, note: note).report()
    }
}

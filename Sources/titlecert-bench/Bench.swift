import Foundation
import TitleDemo
import TitleIssuance
import TitleModel
import TitleReference
import TitleRender
import TitleSeal
import TitleStore
import TitleVerify

/// Measures the line that the programs share, on made-up people in a folder of its own, and prints one line a figure.
@main
struct Bench {
    private static let argument = CommandLine.arguments.dropFirst().first
    /// With the word `documents` only documents are measured, on a small store: for profiling; with the word
    /// `printing` only what is printed of a batch.
    private static let documentsOnly = argument == "documents"
    /// Made-up people besides the demo's own; an argument gives another number, for a quick look.
    private static let rows = documentsOnly ? 400 : argument.flatMap { Int($0) } ?? 10_000

    static func main() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "titlecert-bench-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let line = try await BenchLine(folder: folder, rows: rows)
        try await line.measureIssue()
        if argument == "printing" {
            try await line.measurePrinting()
        } else if documentsOnly {
            try await line.measureDocuments()
        } else {
            try await line.measureClaims()
            try line.measureStatusList()
            try await line.measureStatusPublishing()
            try await line.measureDocuments()
            try await line.measureColdVerification()
        }
        Measurement(
            name: "memory.peak",
            unit: "MB",
            value: peakMegabytes(),
            n: 1,
            note: "one process did all of the above"
        ).report()
    }
}

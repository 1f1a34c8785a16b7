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
    /// `printing` only what is printed of a batch; with `issuing`, of so many as stand behind it, only their issuing;
    /// with `rosters` only what is judged of rosters.
    private static let documentsOnly = argument == "documents"
    /// Made-up people besides the demo's own; an argument gives another number, for a quick look.
    private static let rows = documentsOnly ? 400 : argument.flatMap { Int($0) } ?? more ?? 10_000
    private static let more = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) }

    static func main() async throws {
        if argument == "judge", CommandLine.arguments.count == 4 {
            return try await RosterMeasurement(folder: CommandLine.arguments[3]).judge(CommandLine.arguments[2])
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "titlecert-bench-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        if argument == "rosters" { return try RosterMeasurement(folder: folder).run() }
        let line = try await BenchLine(folder: folder, rows: rows)
        try await line.measureIssue()
        if argument == "issuing" {
            try await line.measureStatusPublishing()
        } else if argument == "printing" {
            try await line.measurePrinting()
        } else if documentsOnly {
            try await line.measureDocuments()
        } else {
            try await line.measureClaims()
            try line.measureStatusList()
            try await line.measureStatusPublishing()
            try await line.measureDocuments()
            try await line.measureColdVerification()
            try RosterMeasurement(folder: folder).run()
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

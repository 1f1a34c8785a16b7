import Foundation
import TestSupport

/// One of the project's programs, running beside the test until `stop`.
final class RunningProgram: Sendable {
    private let process: Process
    private let log: String

    /// Starts the program; the file `log` takes all it prints.
    init(_ program: String, _ arguments: [String], log: String) throws {
        try Data().write(to: URL(filePath: log))
        let handle = try FileHandle(forWritingTo: URL(filePath: log))
        process = Process()
        process.executableURL = ProjectFolder.programs.appending(path: "titlecert-\(program)")
        process.arguments = arguments
        process.currentDirectoryURL = ProjectFolder.root
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        self.log = log
        try process.run()
    }

    /// All it has printed so far.
    var printed: String {
        String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
    }

    /// Waits until it has printed a text that `pattern` finds; nil when it does not within 20 seconds or has ended.
    func waitToPrint(_ pattern: some RegexComponent<(Substring, Substring)>) async throws -> String? {
        for _ in 0..<400 {
            if let match = printed.firstMatch(of: pattern) { return String(match.output.1) }
            guard process.isRunning else { return nil }
            try await Task.sleep(for: .milliseconds(50))
        }
        return nil
    }

    /// Asks it to stop, as Ctrl-C does, and waits; its exit code.
    func stop() -> Int32 {
        if process.isRunning { process.interrupt() }
        process.waitUntilExit()
        return process.terminationStatus
    }
}

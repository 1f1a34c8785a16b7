import Foundation
import ServiceLifecycle
import TitleServer

/// Drives Chromium through the Python scripts of Tests/BrowserTests.
enum Browser {
    struct Run: Sendable {
        let exitCode: Int32
        let output: String
    }

    static func run(_ script: String, _ arguments: String...) async throws -> Run {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: projectRoot + "/.venv/bin/python")
        process.currentDirectoryURL = URL(filePath: projectRoot)
        process.arguments = ["Tests/BrowserTests/\(script)"] + arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(exitCode: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }
}

/// Runs `body` while the site listens on a port of the system's choice.
func withRunningSite(_ site: Site, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
    let (ports, source) = AsyncStream<Int>.makeStream()
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await site.application { source.yield($0) }.run() }
        for await port in ports {
            try await body(port)
            break
        }
        group.cancelAll()
    }
}

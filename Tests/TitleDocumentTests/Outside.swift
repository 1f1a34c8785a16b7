import Foundation

/// Independent programs that read what we wrote.
enum Outside {
    struct Failure: Error { let status: Int32, output: String }

    /// What the program says of the file; an error unless it exits with 0.
    static func run(_ program: String, _ arguments: String..., file: [UInt8]) throws -> String {
        try withFile(file) { try output(of: program, arguments + [$0]) }
    }

    static func detached(from file: [UInt8]) throws -> [UInt8] {
        try withFile(file) { path in
            _ = try output(of: "pdfdetach", ["-save", "1", "-o", path + ".out", path])
            defer { try? FileManager.default.removeItem(atPath: path + ".out") }
            return Array(try Data(contentsOf: URL(filePath: path + ".out")))
        }
    }

    private static func withFile<T>(_ bytes: [UInt8], _ body: (String) throws -> T) throws -> T {
        let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try body(url.path())
    }

    private static func output(of program: String, _ arguments: [String]) throws -> String {
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus, output: text) }
        return text
    }
}

import Foundation

/// One of the project's own programs at work beside the test until `stop`.
public final class BackgroundProgram: Sendable {
    private let process: Process
    private let log: String

    /// Starts `titlecert-<program>`; the file `log` takes all it prints.
    public convenience init(_ program: String, _ arguments: String..., log: String) throws {
        try self.init(program, arguments, log: log)
    }

    /// The same with the arguments in an array.
    public init(_ program: String, _ arguments: [String], log: String) throws {
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

    deinit {
        if process.isRunning { process.terminate() }
    }

    public var isRunning: Bool { process.isRunning }
    public var processIdentifier: Int32 { process.processIdentifier }

    /// All it has printed so far.
    public var printed: String {
        String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
    }

    /// Waits until it has printed a text that `pattern` finds; nil when it does not within five minutes or has ended.
    public func waitToPrint(_ pattern: some RegexComponent<(Substring, Substring)>) async throws -> String? {
        for _ in 0..<6000 {
            if let match = printed.firstMatch(of: pattern) { return String(match.output.1) }
            guard process.isRunning else { return nil }
            try await Task.sleep(for: .milliseconds(50))
        }
        return nil
    }

    /// How a program is asked to stop: as `systemctl stop` does, or as Ctrl-C does.
    public enum Request: Sendable { case terminate, interrupt }

    /// Asks it to stop and waits; its exit code.
    public func stop(by request: Request = .terminate) -> Int32 {
        if process.isRunning {
            switch request {
            case .terminate: process.terminate()
            case .interrupt: process.interrupt()
            }
        }
        process.waitUntilExit()
        return process.terminationStatus
    }
}

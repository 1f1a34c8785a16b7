import Foundation

/// One of the project's own programs at work beside the test until `stop`.
public final class BackgroundProgram: Sendable {
    private let process: Process
    private let log: String

    /// Starts `titlecert-<program>`; the file `log` takes all it prints.
    public init(_ program: String, _ arguments: String..., log: String) throws {
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

    /// All it has printed so far.
    public var printed: String {
        String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
    }

    /// Asks it to stop, as `systemctl stop` does, and waits; its exit code.
    public func stop() -> Int32 {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        return process.terminationStatus
    }
}

public import Foundation
import Synchronization

/// A program run to its end: what it printed and how it ended.
public struct Command: Sendable {
    public let exitCode: Int32
    public let output: [UInt8]
    public let errors: String

    public var text: String { String(decoding: output, as: UTF8.self) }
    public var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// Runs `program` (a path, or a name on PATH) with both its streams read to the end.
    @discardableResult
    public static func run(
        _ program: String,
        _ arguments: [String] = [],
        input: [UInt8]? = nil,
        folder: URL? = nil,
        environment: [String: String] = [:]
    ) async throws -> Command {
        let process = Process()
        process.executableURL = URL(filePath: program.contains("/") ? program : "/usr/bin/env")
        process.arguments = program.contains("/") ? arguments : [program] + arguments
        process.currentDirectoryURL = folder ?? ProjectFolder.root
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (out, err, stdin) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = out
        process.standardError = err
        process.standardInput = input == nil ? FileHandle.nullDevice : stdin
        return try await withCheckedThrowingContinuation { continuation in
            do {
                try process.run()
            } catch {
                continuation.resume(throwing: error)
                return
            }
            Thread.detachNewThread {
                if let input { feed(input, to: stdin) }
                let errors = Reading(err.fileHandleForReading)
                let output = (try? out.fileHandleForReading.readToEnd()) ?? Data()
                let rest = errors.finish()
                process.waitUntilExit()
                continuation.resume(
                    returning: Command(
                        exitCode: process.terminationStatus,
                        output: [UInt8](output),
                        errors: String(decoding: rest, as: UTF8.self)
                    )
                )
            }
        }
    }

    /// Runs one of the project's own programs from the folder of this test build.
    @discardableResult
    public static func titlecert(
        _ program: String,
        _ arguments: String...,
        input: [UInt8]? = nil,
        environment: [String: String] = [:]
    ) async throws -> Command {
        try await titlecert(program, arguments, input: input, environment: environment)
    }

    /// The same with the arguments in an array.
    @discardableResult
    public static func titlecert(
        _ program: String,
        _ arguments: [String],
        input: [UInt8]? = nil,
        environment: [String: String] = [:]
    ) async throws -> Command {
        let path = ProjectFolder.programs.appending(path: "titlecert-\(program)").path
        return try await run(path, arguments, input: input, environment: environment)
    }
}

private func feed(_ input: [UInt8], to pipe: Pipe) {
    Thread.detachNewThread {
        try? pipe.fileHandleForWriting.write(contentsOf: Data(input))
        try? pipe.fileHandleForWriting.close()
    }
}

/// Reads a stream to its end on a thread of its own, so that a program that fills both pipes cannot stall.
private final class Reading: Sendable {
    private let gathered = Mutex(Data())
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
        Thread.detachNewThread { [self] in
            let data = (try? handle.readToEnd()) ?? Data()
            gathered.withLock { $0 = data }
            done.signal()
        }
    }

    func finish() -> Data {
        done.wait()
        return gathered.withLock { $0 }
    }
}

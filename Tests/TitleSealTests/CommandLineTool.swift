import FoundationEssentials
import Glibc

/// Runs a program and answers what it wrote to its standard output.
enum CommandLineTool {
    struct Failure: Error {
        let status: Int32
    }

    static func run(_ program: String, _ arguments: [String]) throws -> String {
        let output = "/tmp/titlecert-output-\(UInt64.random(in: 0...UInt64.max))"
        defer { unlink(output) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process: pid_t = 0
        let spawned = posix_spawn(&process, program, &actions, nil, &words, environ)
        guard spawned == 0 else { throw Failure(status: spawned) }
        var status: Int32 = 0
        waitpid(process, &status, 0)
        guard status == 0 else { throw Failure(status: status) }
        return try String(contentsOfFile: output, encoding: .utf8)
    }
}

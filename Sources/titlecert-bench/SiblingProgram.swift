import Foundation

/// A program that lies beside this one.
struct SiblingProgram {
    private let path: String

    init(_ name: String) {
        path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name).path
    }

    /// Runs it with its output thrown away; its exit code.
    func run(_ arguments: [String]) throws -> Int32 { try measured(arguments).exitCode }

    /// The same, with the greatest memory that it held, in MB.
    func measured(_ arguments: [String]) throws -> (exitCode: Int32, megabytes: Double) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var child = pid_t()
        let fault = posix_spawn(&child, path, &actions, nil, &words, environ)
        guard fault == 0 else { throw BenchFault.notStarted(program: path, errno: fault) }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
        return (status & 0x7F == 0 ? status >> 8 & 0xFF : -1, Double(usage.ru_maxrss) / 1024)
    }
}

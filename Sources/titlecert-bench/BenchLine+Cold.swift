import Foundation
import TitleIssuance
import TitleModel
import TitleStore

extension BenchLine {
    /// `titlecert-verify` as a person runs it: a new process, from its start to its end.
    func measureColdVerification() async throws {
        guard let some = try await store.read({ try $0.certificates(after: "", limit: 1) }).first else { return }
        let document = "\(store.folder)/cold.pdf"
        let bytes = try await press.document(
            of: some.certificate.number,
            requestedBy: "bench",
            clock: benchClock
        )
        try Data(bytes).write(to: URL(filePath: document))
        try measureCold("verify.cold.qr", some.certificate.qrText, note: "a QR text")
        try measureCold("verify.cold.pdf", document, note: "a sealed PDF")
    }

    private func measureCold(_ name: String, _ subject: String, note: String) throws {
        let program = SiblingProgram("titlecert-verify")
        let arguments = [subject, "--trust", "\(store.folder)/trust/trust.cose", "--offline"]
        guard try program.run(arguments) == 0 else { throw BenchFault.verifierRefused(subject) }
        let times = try (0..<20).map { _ in try seconds { _ = try program.run(arguments) } }.sorted()
        Measurement(
            name: name,
            unit: "ms",
            value: times[times.count / 2] * 1000,
            n: times.count,
            note: "titlecert-verify as a new process, \(note); the median; limit 30"
        ).report()
    }
}

enum BenchFault: Error {
    case verifierRefused(String)
    case notStarted(program: String, errno: Int32)
}

/// A program that lies beside this one.
struct SiblingProgram {
    private let path: String

    init(_ name: String) {
        path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name).path
    }

    /// Runs it with its output thrown away; its exit code.
    func run(_ arguments: [String]) throws -> Int32 {
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
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    }
}

import Foundation
import TestSupport
import Testing

/// Whatever is handed in, up to 20 MB: an answer, in bounded memory and time.
///
/// Measured by GNU time, one program after the other, since each may take what it is allowed.
@Suite("titlecert-verify on garbage", .serialized)
struct GarbageTests {
    private static let kilobytes = 256 << 10

    private struct Run {
        let exitCode: Int32
        let kilobytes: Int
        /// Of the processor, so that a busy machine does not count.
        let seconds: Double
    }

    private let installation: Installation

    init() throws {
        installation = try Installation()
    }

    private func judge(_ file: String, _ options: [String] = []) async throws -> Run {
        let measured = installation.temporary.path("measured")
        let program = ProjectFolder.programs.appending(path: "titlecert-verify").path
        let run = try await Command.run(
            "/usr/bin/time",
            ["-q", "-f", "%M %U %S", "-o", measured, program, file, "--trust", installation.trust, "--offline"]
                + options
        )
        let text = try String(contentsOfFile: measured, encoding: .utf8)
        let numbers = text.split { $0 == " " || $0 == "\n" }.compactMap { Double($0) }
        try #require(numbers.count == 3, "\(text)")
        return Run(exitCode: run.exitCode, kilobytes: Int(numbers[0]), seconds: numbers[1] + numbers[2])
    }

    private func kinds() async throws -> [String] {
        try await Command.run("python3", [ProjectFolder.path("Tests/Fuzz/large_inputs.py")]).lines
    }

    /// A file of a kind, in the installation's folder.
    private func write(_ kind: String) async throws -> String {
        let script = ProjectFolder.path("Tests/Fuzz/large_inputs.py")
        let made = try await Command.run("python3", [script, kind])
        try #require(made.exitCode == 0 && !made.output.isEmpty)
        return try installation.temporary.write(made.output, as: "input")
    }

    @Test("20 MB of anything, and small files that say they are large: 256 MB at most, and never valid")
    func large() async throws {
        var (most, slowest) = (("", 0), ("", 0.0))
        for kind in try await kinds() {
            let run = try await judge(try await write(kind))
            #expect([10, 21].contains(run.exitCode), "\(kind)")
            #expect(run.kilobytes <= Self.kilobytes, "\(kind)")
            #expect(run.seconds < 120, "\(kind)")
            if run.kilobytes > most.1 { most = (kind, run.kilobytes) }
            if run.seconds > slowest.1 { slowest = (kind, run.seconds) }
        }
        print("garbage: most memory \(most.0) \(most.1 >> 10) MB; slowest \(slowest.0) \(slowest.1) s (debug build)")
    }

    @Test("Random bytes behind every beginning that a reader knows")
    func random() async throws {
        let beginnings = [
            [], [0xD2, 0x84], Array("%PDF-1.7\n%\u{E2}\u{E3}".utf8), Array("%PDF-1.4\n1 0 obj<<".utf8),
            [0xFF, 0xD8, 0xFF],
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array("https://zs.example.cn/v#1".utf8),
        ]
        var dice = SeededDice(seed: 20)
        for beginning in beginnings {
            let noise = (0..<(1 << 16)).map { _ in UInt8(dice.below(256)) }
            let bytes = beginning + (0..<(320 - 1)).flatMap { _ in noise }
            let run = try await judge(try installation.temporary.write(bytes, as: "noise"))
            #expect([10, 21].contains(run.exitCode) && run.kilobytes <= Self.kilobytes, "\(beginning)")
        }
    }

    @Test("Large and hostile files as status lists are answered too")
    func statusLists() async throws {
        let text = try installation.qrText()
        for kind in ["zeros", "cbor-small-items", "cose-huge-payload"] {
            let run = try await judge(text, ["--status", try await write(kind)])
            #expect(run.exitCode == 20 && run.kilobytes <= Self.kilobytes, "\(kind)")
        }
    }
}

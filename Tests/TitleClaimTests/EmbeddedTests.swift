import Foundation
import TestSupport
import Testing

@Suite("Browser build")
struct EmbeddedTests {
    @Test("TitleClaim compiles as Embedded Swift for WebAssembly, from the same source")
    func compiles() async throws {
        let output = try TemporaryFolder()
        let files = try ProjectFolder.sources(below: "Sources/TitleClaim").map { ProjectFolder.path($0.path) }
        let run = try await Command.run(
            "swiftc",
            [
                "-target", "wasm32-unknown-none-wasm", "-enable-experimental-feature", "Embedded", "-wmo", "-O",
                "-parse-as-library", "-Xfrontend", "-disable-stack-protector", "-swift-version", "6",
                "-module-name", "TitleClaim", "-c", "-o", output.path("TitleClaim.o"),
            ] + files
        )
        #expect(run.exitCode == 0, "\(run.errors)")
    }
}

import Foundation
import TestSupport
import Testing
import TitleScan

@Suite("titlecert-scan.wasm", .serialized)
struct ModuleTests {
    @Test("imports nothing, and answers every vector as the native build does")
    func module() async throws {
        let folder = try TemporaryFolder()
        let build = try await Command.run(ProjectFolder.path("scripts/build-scan"), [folder.path("scan.wasm")])
        try #require(build.exitCode == 0, "\(build.errors)")
        print(build.text)
        let vectors = try ClaimVector.all()
        for (index, vector) in vectors.enumerated() {
            try Data(vector.block()).write(to: URL(filePath: folder.path("\(index)")))
        }
        let run = try await node([folder.path("scan.wasm")] + vectors.indices.map { folder.path("\($0)") })
        try #require(run.exitCode == 0, "\(run.errors)")
        let expected = vectors.map { String(decoding: ScanBlock.answer(to: $0.block()), as: UTF8.self) }
        #expect(run.lines == expected)
        let time = try await node(["time", folder.path("scan.wasm"), folder.path("0")])
        print("one judgement with trust list and catalogue: \(time.text)ms (noisy)")
        #expect(Double(time.text.trimmingCharacters(in: .whitespacesAndNewlines)).map { $0 < 150 } == true)
    }

    private func node(_ arguments: [String]) async throws -> Command {
        try await Command.run("node", [ProjectFolder.path("Tests/TitleScanTests/wasm_answers.mjs")] + arguments)
    }
}

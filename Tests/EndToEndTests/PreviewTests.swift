import Foundation
import TestSupport
import Testing

@Suite("A certificate as a preview")
struct PreviewTests {
    @Test("document --format png and svg draw it, say that it is a preview, sign and keep nothing")
    func formats() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let certificate = try #require(try await issued(in: data).first)
        let before = try await renditions(data)
        for (format, start) in [("png", "\u{FFFD}PNG"), ("svg", "<svg ")] {
            let file = folder.path("one.\(format)")
            let run = try await succeed(
                .titlecert("issuer", "document", "--data", data, certificate.number, "--format", format, "-o", file)
            )
            #expect(run.text.contains("预览"))
            let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
            #expect(text.hasPrefix(start))
            #expect(try await verdict(of: file, trust: "\(data)/trust/trust.cose").line.subject != "file")
        }
        #expect(try await renditions(data) == before)
    }

    @Test("template preview --set refuses a text that the face does not have, and names it and those it has")
    func unknownText() async throws {
        let folder = try TemporaryFolder()
        let file = folder.path("look.svg")
        let preview = ["template", "preview", ProjectFolder.path("templates/face/senior"), "-o", file]
        let run = try await Command.titlecert("issuer", preview + ["--set", "nmae=x", "--set", "employer="])
        #expect(run.exitCode != 0 && run.errors.contains("no text nmae;") && run.errors.contains(" name, "))
        #expect(!FileManager.default.fileExists(atPath: file))
        try succeed(await .titlecert("issuer", preview + ["--set", "name=欧阳䶮", "--set", "restriction=限基层使用"]))
    }

    @Test("A certificate that is not there is refused as its document is, and no file is written")
    func unknown() async throws {
        let house = try await DemoHouse.shared.value
        let file = house.folder.path("none.png")
        let run = try await Command.titlecert(
            "issuer",
            "document",
            "--data",
            house.data,
            "1504002019Z999999X",
            "--format",
            "png",
            "-o",
            file
        )
        #expect(run.exitCode == 1 && run.errors.contains("1504002019Z999999X"))
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    private func renditions(_ data: String) async throws -> String {
        try await look("SELECT count(*) FROM renditions", in: data)
    }
}

import Foundation
import TestSupport
import Testing
import TitleServer

@Suite("Pages in a real browser")
struct GalleryTests {
    @Test("Every page, on phone and desktop, light and dark: no console error, no sideways scroll, no axe finding")
    func gallery() async throws {
        let addresses = [
            "home": SiteAddress.home, "verify": .verify, "scan": .scan, "publicity": .publicity, "holder": .holder,
            "help": .help, "demo": .demoCertificates, "notice": .notice(SampleServices.openNotice),
            "result-valid": .result(SampleServices.validCode), "result-revoked": .result(SampleServices.revokedCode),
            "result-superseded": .result(SampleServices.supersededCode),
            "result-suspended": .result(SampleServices.suspendedCode),
            "result-not-found": .result(SampleServices.unknownCode),
        ].mapValues(\.path)
        let pages = try JSONEncoder().encode(addresses)
        try await withRunningSite(try sampleSite()) { port in
            let run = try await Command.run(
                ProjectFolder.path(".venv/bin/python"),
                [
                    "Tests/BrowserTests/gallery.py", "http://127.0.0.1:\(port)",
                    String(decoding: pages, as: UTF8.self),
                ]
            )
            #expect(run.exitCode == 0, "\(run.text)\(run.errors)")
        }
    }

    @Test(
        "The page of a scanned code: each answer of its verifier shown, status and trust data kept and never set back"
    )
    func scannedCode() async throws {
        let folder = try TemporaryFolder()
        let verifier = try folder.write([], as: "titlecert-scan.wasm")
        try await withRunningSite(try sampleSite { $0.verifier = verifier }) { port in
            let run = try await Command.run(
                ProjectFolder.path(".venv/bin/python"),
                ["Tests/BrowserTests/page_flow.py", "http://127.0.0.1:\(port)"]
            )
            #expect(run.exitCode == 0, "\(run.text)\(run.errors)")
        }
    }
}

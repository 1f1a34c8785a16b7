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
}

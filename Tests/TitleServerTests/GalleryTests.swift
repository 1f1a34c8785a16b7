import Foundation
import Synchronization
import TestSupport
import Testing
import TitleServer

@Suite("Pages in a real browser")
struct GalleryTests {
    @Test(
        "Every page, on phone and desktop, light and dark, on paper: no console error, no sideways scroll, no axe finding",
        arguments: ["usual", "further"]
    )
    func gallery(views: String) async throws {
        let addresses = [
            "home": SiteAddress.home, "verify": .verify, "scan": .scan, "publicity": .publicity, "holder": .holder,
            "help": .help, "photo": .photo, "demo": .demoCertificates, "notice": .notice(SampleServices.openNotice),
            "objections": .objections, "privacy": .privacy, "accessibility": .accessibility,
            "report": .report, "lists": .lists,
            "result-valid": .result(SampleServices.validCode), "result-revoked": .result(SampleServices.revokedCode),
            "result-superseded": .result(SampleServices.supersededCode),
            "result-suspended": .result(SampleServices.suspendedCode),
            "result-not-found": .result(SampleServices.unknownCode),
        ].mapValues(\.path)
        let further = [
            "result-past": SiteAddress.result(SampleServices.suspendedCode).path + "?on=2019-12-01",
            "stop-missing": "/nothing-here", "stop-method": "/receipts",
        ]
        let pages = try JSONEncoder().encode(addresses.merging(further) { $1 })
        var services = SampleServices.make()
        services.checking.code = { _ in SampleServices.validCode }
        services.checking.onDay = { _, _ in SampleServices.findings[SampleServices.validCode] }
        try await withRunningSite(try sampleSite(services)) { port in
            let run = try await Command.run(
                ProjectFolder.path(".venv/bin/python"),
                [
                    "Tests/BrowserTests/gallery.py", "http://127.0.0.1:\(port)",
                    String(decoding: pages, as: UTF8.self), views,
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

    @Test("The page of a scanned code works with the site stopped after one visit, and says how old its data are")
    func offline() async throws {
        let folder = try TemporaryFolder()
        let profile = folder.path("profile")
        let base = Mutex("")
        try await withRunningSite(try siteWithStandIn(folder)) { port in
            base.withLock { $0 = "http://127.0.0.1:\(port)" }
            try await expectVisit("first", base.withLock { $0 }, profile)
        }
        try await expectVisit("later", base.withLock { $0 }, profile)
    }

    /// The site with the stand-in in place of the script that loads the verifier.
    private func siteWithStandIn(_ folder: TemporaryFolder) throws -> Site {
        let templates = folder.path("web")
        try FileManager.default.copyItem(atPath: ProjectFolder.path("templates/web"), toPath: templates)
        let standIn = try ProjectFolder.bytes("Tests/BrowserTests/judge_stand_in.js")
        try folder.write(Array(standIn), as: "web/scan/judge.js")
        let verifier = try folder.write([], as: "titlecert-scan.wasm")
        var services = SampleServices.make()
        let now = Int(Date().timeIntervalSince1970 * 1000)
        let list = """
            {"installation":"演示","root":"\(String(repeating: "3f", count: 32))","sequence":3,"issued":\(now - 86_400_000),
            "nextUpdate":\(now + 86_400_000),"hosts":["zc.example.cn"]}
            """
        services.trustList = { Array(list.utf8) }
        return try sampleSite(services) { ($0.templates, $0.verifier) = (templates, verifier) }
    }

    private func expectVisit(_ part: String, _ base: String, _ profile: String) async throws {
        let python = ProjectFolder.path(".venv/bin/python")
        let run = try await Command.run(python, ["Tests/BrowserTests/page_offline.py", part, base, profile])
        #expect(run.exitCode == 0, "\(part): \(run.text)\(run.errors)")
    }
}

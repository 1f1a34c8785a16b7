import Foundation
import TestSupport
import Testing

/// What the manifest cannot say about who may import whom (docs/architecture.md).
struct ImportTests {
    @Test(
        "the domain, the signed bytes and the words import nothing at all",
        arguments: ["TitleModel", "TitleClaim", "TitleWords"]
    )
    func importsNothing(target: String) throws {
        let sources = try ProjectFolder.sources().filter { $0.target == target }
        #expect(!sources.isEmpty)
        for source in sources {
            #expect(source.imports.isEmpty, "\(source.path) imports \(source.imports.sorted())")
        }
    }

    @Test("the browser's verifier imports the signed bytes and nothing else")
    func scanImportsTheClaimOnly() throws {
        let sources = try ProjectFolder.sources().filter { ["TitleScan", "titlecert-scan"].contains($0.target) }
        #expect(!sources.isEmpty)
        for source in sources {
            #expect(source.imports.subtracting(["TitleClaim", "TitleScan"]).isEmpty, "\(source.path)")
        }
    }

    @Test(
        "a library is imported only where the architecture says",
        arguments: [
            ("COpenSSL", ["TitleSecrets", "TitleVerify", "TitleSeal", "titlecert-bench"]),
            ("COpenSSLClient", ["TitleServer"]),
            ("CPKCS11", ["TitleSeal"]),
            ("CHarfBuzz", ["TitleRender"]),
            ("CQREncode", ["TitleRender"]),
            ("CTurboJPEG", ["TitleIntake", "TitlePaint"]),
            ("CCairo", ["TitlePaint"]),
            ("CPNG", ["TitleIntake"]),
            ("CZBar", ["TitleIntake"]),
            ("CXlsxWriter", ["TitleSheets"]),
            ("GRDB", ["TitleStore"]),
            ("GRDBSQLite", ["TitleStore", "titlecert-bench"]),
            ("Hummingbird", ["TitleServer"]),
            ("Mustache", ["TitleServer"]),
            ("TitleSeal", ["TitleIssuance", "titlecert-issuer", "titlecert-bench"]),
            ("TitleIssuance", ["titlecert-issuer", "titlecert-bench"]),
            ("TitleServer", ["titlecert-server"]),
        ]
    )
    func importedOnly(module: String, by allowed: [String]) throws {
        let importers = try ProjectFolder.sources().filter { $0.imports.contains(module) }
        let strangers = importers.filter { !allowed.contains($0.target) }.map(\.path)
        #expect(!importers.isEmpty, "nobody imports \(module): is the rule still about something?")
        #expect(strangers.isEmpty)
    }

    @Test("every target imports only targets of rows below its own")
    func rowsPointDown() throws {
        let rows = [
            ["TitleModel", "TitleClaim", "TitleWords", "TitleFiles", "TitleSecrets"],
            ["TitleDocument", "TitleScan"],
            ["TitleStore", "TitleRender", "TitleVerify", "TitleIntake", "TitleReference", "TitleSheets"],
            ["TitleWorkflow", "TitlePapers", "TitleSeal", "TitlePaint"],
            ["TitleDemo", "TitleServer", "TitleIssuance", "TitleTerminal"],
            ["titlecert-server", "titlecert-issuer", "titlecert-verify", "titlecert-bench", "titlecert-scan"],
        ]
        let row = Dictionary(
            uniqueKeysWithValues: rows.enumerated().flatMap { number, names in names.map { ($0, number) } }
        )
        for source in try ProjectFolder.sources() where source.target != "C" {
            let own = try #require(row[source.target], "\(source.target) has no row")
            for imported in source.imports {
                guard let below = row[imported] else { continue }
                #expect(below < own, "\(source.path) imports \(imported)")
            }
        }
    }
}

import FoundationEssentials
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleVerify
import TitleWords

@testable import TitleServer

@Suite("The page that checks on the reader's own device")
struct ScanPageTests {
    @Test("without scripts, and without the verifier, it asks for the code")
    func plain() async throws {
        try await sampleSite().application().test(.router) { client in
            let text = try await client.execute(uri: "/v", method: .get).text
            #expect(
                text.contains("<noscript>") && text.contains("name=\"code\"") && text.contains("action=\"/verify\"")
            )
            #expect(text.contains("data-verifier=\"\""))
            #expect(try await client.execute(uri: "/v/titlecert-scan.wasm", method: .get).status == .notFound)
        }
    }

    @Test("what only the script keeps is not promised before it runs, and a form without it takes codes alone")
    func promises() async throws {
        try await sampleSite().application().test(.router) { client in
            let scan = try await client.execute(uri: "/v", method: .get).text
            let words = Words(.chinese)
            let pasting = "<span class=\"with-script\" hidden>\(words("form.code.hint.paste"))</span>"
            let nothingSent = "<p class=\"with-script\" hidden>\(words("scan.why"))</p>"
            #expect(scan.contains(pasting) && scan.contains(nothingSent))
            #expect(scan.contains("id=\"register\"") && scan.contains("name=\"code\" id=\"register-text\" value=\"\""))
            #expect(scan.contains("pattern=\"[^#]*\"") && !scan.contains("novalidate"))
            let verify = try await client.execute(uri: "/verify", method: .get).text
            #expect(verify.contains("<span class=\"with-script\">") && verify.contains("novalidate"))
            #expect(!verify.contains("pattern="))
        }
    }

    @Test("the face has the words of the result page, in its order")
    func sameFace() throws {
        let script = String(decoding: try ProjectFolder.bytes("templates/web/scan/show.js"), as: UTF8.self)
        let list = try #require(script.firstMatch(of: /const ROWS = \[([^\]]+)\]/)?.1)
        let shown = list.matches(of: /"([a-z]+)"/).map { String($0.1) }
        let day = SampleVerdicts.facts().issuedOn
        let facts = SampleVerdicts.facts(expiresOn: day, previous: "内职改证字第2008061523号")
        let rows = FaceRows.rows(facts, issuer: "赤峰市人力资源和社会保障局", words: Words(.chinese)).map(\.style)
        let onlyInRegister: Set = ["reviewing", "panel", "approving", "filed", "approval"]
        #expect(shown == rows.filter { !onlyInRegister.contains($0) })
        let terms = try #require(script.firstMatch(of: /const TERMS = \[([^\]]+)\]/)?.1)
        for term in terms.matches(of: /"([a-z]+)"/) { #expect(Words(.chinese).has("face.\(term.1)")) }
        #expect(script.contains("words(`face.${key}`)") && script.contains("words(\"face.restriction.none\")"))
    }

    @Test("with the verifier it names it, and serves it as what it is")
    func verifier() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0], as: "titlecert-scan.wasm")
        let site = try sampleSite { $0.verifier = path }
        #expect(site.checksOnDevice)
        try await site.application().test(.router) { client in
            let text = try await client.execute(uri: "/v", method: .get).text
            #expect(text.contains("data-verifier=\"/v/titlecert-scan.wasm\""))
            let file = try await client.execute(uri: "/v/titlecert-scan.wasm", method: .get)
            #expect(file.headers[.contentType] == "application/wasm" && file.body.readableBytes == 8)
        }
    }

    @Test("all that the device keeps is there, and the version is another with any other file")
    func shell() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0], as: "titlecert-scan.wasm")
        let site = try sampleSite { $0.verifier = path }
        try await site.application().test(.router) { client in
            let shell = try await client.execute(uri: "/v/shell.json", method: .get)
            let files = try #require(
                JSONDecoder().decode([String: [String]].self, from: Data(shell.text.utf8))["files"]
            )
            #expect(files.contains("/v?lang=zh") && files.contains("/v?lang=en"))
            #expect(files.contains("/v/titlecert-scan.wasm") && files.contains("/v/words.zh.json"))
            for file in files {
                #expect(try await client.execute(uri: file, method: .get).status == .ok, "\(file)")
            }
        }
        #expect(site.scan.mark != (try sampleSite().scan.mark))
    }

    @Test("the worker may look after the page itself, and after nothing above it")
    func worker() async throws {
        try await sampleSite().application().test(.router) { client in
            let headers = try await client.execute(uri: "/v/worker.js", method: .get).headers
            #expect(headers[.constant("service-worker-allowed")] == "/v")
            #expect(headers[.contentType]?.hasPrefix("text/javascript") == true && headers[.eTag] != nil)
        }
    }

    @Test("every module that a script imports is a file of the page", arguments: ScanFile.allCases.filter(\.isScript))
    func imports(file: ScanFile) throws {
        let text = String(decoding: try ProjectFolder.bytes("templates/web/scan/\(file.rawValue)"), as: UTF8.self)
        for found in text.matches(of: /from "\.\/([^"]+)"/) {
            #expect(ScanFile(rawValue: String(found.1)) != nil, "\(found.1)")
        }
        #expect(!text.contains("innerHTML") && !text.contains("eval(") && !text.contains("http://"))
    }

    @Test("every key that a script names has words", arguments: ScanFile.allCases.filter(\.isScript))
    func words(file: ScanFile) throws {
        let text = String(decoding: try ProjectFolder.bytes("templates/web/scan/\(file.rawValue)"), as: UTF8.self)
        for found in text.matches(of: /"((?:scan|result|verdict|day|face)\.[a-z.]+)"/) {
            let key = String(found.1)
            // Some are the beginning of keys that the script completes.
            #expect(Catalogue.entries.keys.contains { $0 == key || $0.hasPrefix(key + ".") }, "\(key)")
        }
    }
}

import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleVerify

@Suite("Another region's list by the programs")
struct ImportedTrustTests {
    let home: Installation

    init() throws {
        home = try Installation()
    }

    private func keys(_ command: String, _ more: String...) async throws -> Command {
        let place = ["--data", home.temporary.path, "--lang", "en"]
        return try await .titlecert("issuer", ["keys", command] + place + more)
    }

    private func verify(_ text: String, _ more: String...) async throws -> Command {
        let trust = ["--trust", home.temporary.path("trust"), "--lang", "en"]
        return try await .titlecert("verify", [text] + trust + more)
    }

    @Test("A stale list is taken over with a warning; its certificates cannot be determined until a newer one comes")
    func staleList() async throws {
        let old = Installation.now().adding(milliseconds: -400 * 86_400_000)
        let region = try Installation(name: "B市", body: "150100", bodyName: "B市人社局", now: old)
        let root = try region.keys.trust().rootFingerprint
        let taken = try await keys("import-trust", region.trust, "--root", root)
        #expect(taken.exitCode == 0 && taken.text.contains("It has been stale since"))
        #expect(try await keys("list").text.contains("stale since"))
        let judged = try await verify(try region.qrText(), "--json")
        #expect(judged.exitCode == 20 && judged.text.contains("trust_list_stale"))
        let waived = try await verify(try region.qrText(), "--offline")
        #expect(waived.exitCode == 0 && waived.text.contains("was due for renewal"))

        try region.keys.renewTrustList(now: Installation.now())
        try region.keys.export(to: region.temporary.path("trust"))
        #expect(try await keys("import-trust", region.trust).exitCode == 0)
        let fresh = try await verify(try region.qrText(), "--offline", "--json")
        #expect(fresh.exitCode == 0 && !fresh.text.contains("trust_list_stale"))
        #expect(fresh.text.contains(#""otherRegion":true"#) && fresh.text.contains("B市人社局"))
    }

    @Test("An older list is refused, and so is our own; what was taken over stays")
    func refusals() async throws {
        let region = try Installation(name: "B市", body: "150100", bodyName: "B市人社局")
        let first = try region.keys.trustListBytes()
        let older = try region.temporary.write(first, as: "older.cose")
        try region.keys.renewTrustList(now: Installation.now())
        try region.keys.export(to: region.temporary.path("trust"))
        let root = try region.keys.trust().rootFingerprint
        let spaced = Trust.grouped(root).uppercased()
        #expect(try await keys("import-trust", region.trust, "--root", spaced).exitCode == 0)
        let refused = try await keys("import-trust", older, "--root", root)
        #expect(refused.exitCode == 1 && refused.errors.contains("number 3 was taken over before"))
        let own = try await keys("import-trust", home.trust, "--root", try home.keys.trust().rootFingerprint)
        #expect(own.exitCode == 1 && own.errors.contains("own trust list"))
        let missing = try await keys("import-trust", home.temporary.path("no.cose"))
        #expect(missing.exitCode == 1 && missing.errors.contains("no.cose"))
        #expect(try await verify(try region.qrText(), "--offline").exitCode == 0)
    }

    @Test("The command that is shown for acceptance can be typed as it stands, whatever the folder is called")
    func shownCommand() async throws {
        let region = try Installation(name: "B市", body: "150100", bodyName: "B市人社局")
        let folder = region.temporary.path("it's $(touch x) 名单")
        try region.keys.export(to: folder)
        let shown = try await keys("import-trust", "\(folder)/trust.cose")
        let command = try #require(shown.errors.firstMatch(of: /titlecert-issuer (keys import-trust .*)\n/)?.output.1)
        let program = ProjectFolder.programs.appending(path: "titlecert-issuer").path
        let run = try await Command.run("sh", ["-c", "\(program) \(command)"])
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(try await verify(try region.qrText(), "--offline").exitCode == 0)
    }

    @Test("A region's name stands on the page as text, though it be written like a script")
    func escaped() async throws {
        let hostile = "<script>alert(1)</script>"
        let region = try Installation(name: hostile, body: "150100", bodyName: "<b>B市</b>")
        let site = home.temporary.path("site")
        #expect(try await Command.titlecert("server", "setup", "--data", site, "--host", "zs.example.cn").exitCode == 0)
        try home.keys.export(to: "\(site)/trust")
        let root = try region.keys.trust().rootFingerprint
        let places = ["--data", site, "--keys", home.temporary.path("keys"), "--root", root]
        let taken = try await Command.titlecert("issuer", ["keys", "import-trust", region.trust] + places)
        #expect(taken.exitCode == 0, "\(taken.errors)")
        let log = home.temporary.path("log")
        let server = try BackgroundProgram("server", "serve", "--data", site, "--listen", "127.0.0.1:0", log: log)
        let address = try #require(try await server.waitToPrint(/(http:\/\/127\.0\.0\.1:[0-9]+)/))
        let page = try await posted(try region.qrText(), to: address)
        #expect(page.contains("外地证书") && page.contains("<h1>暂无法核实</h1>"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;") && !page.contains(hostile))
        #expect(page.contains("&lt;b&gt;B市") && !page.contains("<b>B市"))
        #expect(server.stop() == 0)
    }

    /// What the page answers to a text typed into its box.
    private func posted(_ text: String, to site: String) async throws -> String {
        let script = """
            import sys, urllib.parse, urllib.request
            body = urllib.parse.urlencode({"code": sys.argv[2]}).encode()
            print(urllib.request.urlopen(sys.argv[1] + "/verify", body).read().decode())
            """
        return try await Command.run("python3", ["-c", script, site, text]).text
    }

    @Test("With --json whom the list names is one object, escaped as text")
    func json() async throws {
        let hostile = #"<script>"a"</script>"#
        let region = try Installation(name: hostile, body: "150100", bodyName: "B市人社局")
        let root = try region.keys.trust().rootFingerprint
        let taken = try await keys("import-trust", region.trust, "--root", root, "--json")
        #expect(taken.lines.count == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(taken.output)) as? [String: Any])
        #expect(object["installation"] as? String == hostile && object["root"] as? String == root)
        #expect((object["bodies"] as? [[String: Any]])?.first?["code"] as? String == "150100")
    }
}

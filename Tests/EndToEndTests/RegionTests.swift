import Foundation
import TestSupport
import Testing

/// Two installations: the demo is another region, whose certificates a second one verifies once it took its list over.
struct RegionTests {
    /// The installation that verifies; it issues for one body, of `data/bodies.csv`.
    private struct Home {
        let folder: TemporaryFolder
        var data: String { folder.path("home") }
        var trust: String { folder.path("home/trust") }
        /// Apart from the data: the website starts only where it can read no private key.
        private var places: [String] { ["--data", data, "--keys", folder.path("keys")] }

        init(body: String) async throws {
            folder = try TemporaryFolder()
            let host = ["--host", "zs.home.example.cn"]
            try succeed(await .titlecert("issuer", ["keys", "init", "--name", "本地"] + places + host))
            let seal = try folder.write(SealFile.ring, as: "seal.svg")
            let permit = ["--authorisation", "文〔2019〕1号", "--seal", seal]
            try succeed(await .titlecert("issuer", ["keys", "add-body", body] + places + permit))
            try succeed(await .titlecert("server", ["setup", "--data", data, "--name", "本地"] + host))
        }

        func keys(_ command: String, _ more: String...) async throws -> Command {
            try await .titlecert("issuer", ["keys", command, "--lang", "en"] + places + more)
        }

        /// The verdict of whoever trusts this installation's folder.
        func judged(_ subject: String, _ more: String...) async throws -> VerdictLine {
            let answer = try await Command.titlecert("verify", [subject, "--trust", trust, "--json"] + more)
            return try JSONDecoder().decode(VerdictLine.self, from: Data(answer.output))
        }
    }

    private func root(of trust: String) async throws -> String {
        let listing = try await Command.titlecert("verify", "inspect", trust, "--json")
        #expect(listing.exitCode == 0)
        let store = try TemporaryFolder()
        let environment = ["TITLECERT_TRUST_DIR": store.path("roots")]
        try succeed(await .titlecert("verify", "trust", "add", trust, environment: environment))
        let line = try succeed(await .titlecert("verify", "trust", "list", "--json", environment: environment)).text
        return try #require(line.firstMatch(of: /"root":"([0-9a-f]{64})"/).map { String($0.output.1) })
    }

    /// Uploads a file as the page's form does; the page that comes back.
    private func uploaded(_ file: String, to site: String) async throws -> String {
        let script = """
            import sys, urllib.request
            body = b"--x\\r\\nContent-Disposition: form-data; name=\\"file\\"; filename=\\"a.pdf\\"\\r\\n\\r\\n" \\
                + open(sys.argv[2], "rb").read() + b"\\r\\n--x--\\r\\n"
            headers = {"Content-Type": "multipart/form-data; boundary=x"}
            print(urllib.request.urlopen(urllib.request.Request(sys.argv[1], body, headers)).read().decode())
            """
        return try succeed(await .run("python3", ["-c", script, "\(site)/verify", file])).text
    }

    @Test("INT4: another region's certificate: untrusted, then named by its region, then untrusted again")
    func takenOverAndDropped() async throws {
        let (other, home) = (try await DemoHouse.shared.value, try await Home(body: "1504A1"))
        let certificate = try #require(other.certificates.first { $0.number.hasPrefix("150400") })
        let pdf = try home.folder.write(try await other.document(certificate.number), as: "a.pdf")
        let server = try await ServedHouse(home.data, log: home.folder.path("log"))
        #expect(try await home.judged(pdf, "--offline").outcome == "untrusted")
        #expect(try await uploaded(pdf, to: server.address).contains("<h1>发证机关未列入认可名单</h1>"))

        let root = try await root(of: other.trust)
        let shown = try await home.keys("import-trust", other.trust)
        #expect(shown.exitCode == 1 && shown.text.contains("150400  赤峰市人力资源和社会保障局"))
        #expect(shown.text.contains("demonstration") && shown.text.contains("zhicheng.example"))
        #expect(shown.errors.contains("--root \(root)") && shown.errors.contains("Nothing was kept"))
        let wrong = try await home.keys("import-trust", other.trust, "--root", String(repeating: "a", count: 64))
        #expect(wrong.exitCode == 1 && wrong.errors.contains(root))
        #expect(try await home.judged(pdf, "--offline").outcome == "untrusted")

        try succeed(await home.keys("import-trust", other.trust, "--root", root))
        #expect(try await home.keys("list").text.contains("other region \(root)"))
        try await judgedAsOfOtherRegion(pdf, certificate, home, server.address)

        try succeed(await home.keys("drop-trust", root))
        #expect(try await !home.keys("list").text.contains("other region"))
        #expect(try await home.judged(pdf, "--offline").outcome == "untrusted")
        #expect(try await uploaded(pdf, to: server.address).contains("<h1>发证机关未列入认可名单</h1>"))
        #expect(server.program.stop() == 0)
    }

    private func judgedAsOfOtherRegion(
        _ pdf: String,
        _ certificate: IssuedLine,
        _ home: Home,
        _ site: String
    ) async throws {
        for subject in [pdf, certificate.qr] {
            let line = try await home.judged(subject, "--offline")
            #expect(line.outcome == "valid" && line.otherRegion == true && line.sample)
            #expect(line.issuer?.name == "赤峰市人力资源和社会保障局" && line.installation == "赤峰市职称电子证书（演示）")
            #expect(try await home.judged(subject).outcome == "indeterminate")
        }
        let page = try await uploaded(pdf, to: site)
        #expect(page.contains("<h1>暂无法核实</h1>") && page.contains("外地证书"))
        #expect(page.contains("赤峰市职称电子证书（演示）") && page.contains("证书由其他地区签发"))
    }

    @Test("INT4: with its signed status list another region's certificate is judged to the end")
    func withItsStatusList() async throws {
        let (other, home) = (try await StatusHouse(), try await Home(body: "1504A1"))
        let certificate = try other.certificate(0)
        let lists = try await other.lists()
        let root = try await root(of: other.trust)
        try succeed(await home.keys("import-trust", other.trust, "--root", root))
        let status = lists.flatMap { ["--status", $0] }
        let answer = try await Command.titlecert(
            "verify",
            [certificate.qr, "--trust", home.trust, "--json"] + status
        )
        let line = try JSONDecoder().decode(VerdictLine.self, from: Data(answer.output))
        #expect(line.outcome == "valid" && line.otherRegion == true)
    }

    @Test("INT4: a list that names our own body does not speak for it here, though its root was accepted")
    func ownBodyStaysOurs() async throws {
        let (other, home) = (try await DemoHouse.shared.value, try await Home(body: "150400"))
        let root = try await root(of: other.trust)
        let taken = try succeed(await home.keys("import-trust", other.trust, "--root", root))
        #expect(taken.text.contains("this body is our own"))
        let ours = try #require(other.certificates.first { $0.number.hasPrefix("150400") })
        let theirs = try #require(other.certificates.first { $0.number.hasPrefix("150000") })
        let claimed = try await home.judged(ours.qr, "--offline")
        #expect(claimed.outcome == "untrusted" && claimed.reason("issuer") == "key_for_other_body")
        #expect(try await home.judged(theirs.qr, "--offline").outcome == "valid")
    }
}

import Foundation
import TestSupport
import Testing

/// A signing key is stolen: what that costs, and what it does not.
struct CompromiseTests {
    /// A demo whose city's key a thief has copied, with a document sealed before.
    private struct House {
        let folder: TemporaryFolder
        let data: String
        let certificates: [IssuedLine]
        let key: String
        let document: String

        var trust: String { "\(data)/trust/trust.cose" }
        var stolen: String { folder.path("stolen.pem") }

        init() async throws {
            let demo = try await DemoHouse.shared.value
            (folder, data) = try await demo.copy()
            certificates = demo.certificates.filter { $0.number.hasPrefix("150400") }
            let rows = try succeed(await .titlecert("issuer", "keys", "list", "--data", data, "--json")).lines
            let row = rows.first { $0.contains(#""body":"150400""#) && $0.contains(#""use":"title""#) }
            key = String(try #require(row?.firstMatch(of: /"key":"([0-9a-f]{16})"/)?.output.1))
            document = folder.path("before.pdf")
            try await succeed(.titlecert("issuer", "document", "--data", data, certificates[0].number, "-o", document))
            try succeed(await .run("cp", ["\(data)/keys/bodies/150400/title.key.pem", folder.path("stolen.pem")]))
        }

        func compromise(_ more: String...) async throws -> Command {
            try await .titlecert(
                "issuer",
                ["keys", "compromise", key, "--data", data, "--lang", "en", "--json"] + more
            )
        }

        func judged(_ subject: String, by trust: String? = nil) async throws -> VerdictLine {
            try await verdict(of: subject, trust: trust ?? self.trust).line
        }

        /// A certificate that was never issued, in the name of `holder`.
        func forged(_ holder: String = "贾仿造") async throws -> String {
            let thief = [ProjectFolder.path("Tests/EndToEndTests/thief.py"), stolen, certificates[1].qr, holder]
            return try succeed(await .run(ProjectFolder.path(".venv/bin/python"), thief)).lines.joined()
        }

        func tomorrowOf(_ day: String) throws -> String {
            let date = try Date("\(day)T00:00:00Z", strategy: .iso8601).addingTimeInterval(86400)
            return String(date.formatted(.iso8601).prefix(10))
        }
    }

    @Test("Issued, then compromised: old certificates verify with the list, not without; a forged one never")
    func story() async throws {
        let house = try await House()
        let forged = try await house.forged()
        let before = try await house.judged(forged)
        #expect(before.outcome == "valid", "the thief's work is as good as ours until the theft is known")
        let last = try #require(house.certificates.map(\.issued).max())
        let done = try succeed(try await house.compromise("--at", house.tomorrowOf(last)))
        #expect(done.text.contains("\"certificates\":\(house.certificates.count)"), "\(done.text)")
        #expect(done.text.contains("\"foreign\":0"))
        for certificate in house.certificates.prefix(5) {
            #expect(try await house.judged(certificate.qr).outcome == "valid", "\(certificate.number)")
        }
        let late = try await house.judged(forged)
        #expect(late.outcome == "untrusted" && late.exitCode == 14 && late.reason("time") == "key_compromised")
        try await withoutList(house)
        try await documents(house)
    }

    /// The trust list alone, and the whole folder kept by `trust add`.
    private func withoutList(_ house: House) async throws {
        let qr = house.certificates[0].qr
        let (alone, whole) = (house.folder.path("alone"), house.folder.path("whole"))
        try succeed(await .run("mkdir", ["-p", alone]))
        for file in ["trust.cose", "catalogue.cose"] {
            try succeed(await .run("cp", ["\(house.data)/trust/\(file)", alone]))
        }
        let without = try await house.judged(qr, by: "\(alone)/trust.cose")
        #expect(without.outcome == "untrusted" && without.reason("time") == "key_compromised")
        try await succeed(.titlecert("issuer", "keys", "export-trust", whole, "--data", house.data))
        let environment = ["TITLECERT_TRUST_DIR": house.folder.path("roots")]
        try await succeed(.titlecert("verify", "trust", "add", whole, environment: environment))
        let kept = try await Command.titlecert("verify", qr, "--offline", environment: environment)
        #expect(kept.exitCode == 0, "\(kept.text) \(kept.errors)")
    }

    /// A seal stands for the whole face, so it falls with its key; a new document is sealed with the new key.
    private func documents(_ house: House) async throws {
        let old = try await house.judged(house.document)
        #expect(old.outcome == "untrusted" && old.reason("seal") == "seal_key_compromised")
        try await succeed(.titlecert("issuer", "keys", "rotate", "150400", "--data", house.data))
        let number = house.certificates[0].number
        let fresh = house.folder.path("after.pdf")
        try await succeed(.titlecert("issuer", "document", "--data", house.data, number, "-o", fresh))
        #expect(try await house.judged(fresh).outcome == "valid")
        let found = try await Command.titlecert("issuer", "fsck", "--data", house.data)
        #expect(found.exitCode == 0, "\(found.errors)")
        try await readByOthers(house, old: house.document, fresh: fresh)
        try await served(house)
    }

    /// Programs that know nothing of our trust list go by the root's revocation list.
    private func readByOthers(_ house: House, old: String, fresh: String) async throws {
        let script = ProjectFolder.path("Tests/EndToEndTests/pyhanko_check.py")
        let python = ProjectFolder.path(".venv/bin/python")
        let known = ["\(house.data)/trust/root.pem", "\(house.data)/trust/root.crl"]
        let good = try await Command.run(python, [script, fresh] + known)
        #expect(good.exitCode == 0, "\(good.text) \(good.errors)")
        let revoked = try await Command.run(python, [script, old] + known)
        #expect(revoked.exitCode != 0 && (revoked.text + revoked.errors).contains("revoked"), "\(revoked.errors)")
    }

    private func served(_ house: House) async throws {
        let site = try await ServedHouse(house.data, log: house.folder.path("server.log"))
        let certificate = house.certificates[0]
        let answer = try succeed(
            await .run("curl", ["-sf", "\(site.address)/api/v1/certificates/\(certificate.code)"])
        )
        #expect(answer.text.contains(#""outcome":"valid""#), "\(answer.text)")
        let list = "\(site.address)/.well-known/titlecert-before/\(house.key)-1"
        let fetched = try succeed(await .run("curl", ["-sf", list])).output
        let kept = "\(house.data)/trust/before-\(house.key)-1.cose"
        #expect(fetched == [UInt8](try Data(contentsOf: URL(filePath: kept))))
        let revoked = try succeed(await .run("curl", ["-sf", "\(site.address)/pki/root.crl"])).output
        #expect(revoked == [UInt8](try Data(contentsOf: URL(filePath: "\(house.data)/trust/root.crl"))))
        let missing = ["-s", "-o", "/dev/null", "-w", "%{http_code}", "\(list)0"]
        #expect(try await Command.run("curl", missing).text == "404")
        _ = site.program.stop()
    }

    @Test("The list is shown by inspect, and keys crl signs a revocation list that openssl accepts, with a new number")
    func commands() async throws {
        let house = try await House()
        try succeed(try await house.compromise("--at", "2019-01-01"))
        let list = "\(house.data)/trust/before-\(house.key)-1.cose"
        let shown = try succeed(await .titlecert("verify", "inspect", list, "--lang", "en")).text
        #expect(shown.contains(house.key) && shown.contains("Compromised from") && shown.contains("Digests  0"))
        let first = try await revocationList(house)
        try await succeed(.titlecert("issuer", "keys", "crl", "--data", house.data))
        let second = try await revocationList(house)
        #expect(first != second && second.contains("crlNumber=0x"), "\(first) \(second)")
        let without = try await Command.titlecert(
            "issuer",
            ["keys", "crl", "--data", house.data, "--root", house.folder.path, "--lang", "en"]
        )
        #expect(without.exitCode == 1 && without.errors.contains("root"), "\(without.errors)")
    }

    @Test(
        "issue 7, decisions 0837 and 0840: a code that a thief signed is told as such and leaves no line, also before the theft is known"
    )
    func lookedUp() async throws {
        let house = try await House()
        let (victim, forged) = (house.certificates[1], try await house.forged())
        let last = try #require(house.certificates.map(\.issued).max())
        let site = try await ServedHouse(house.data, log: house.folder.path("server.log"))
        // Before anybody knows of the theft the register alone can tell: it issued something else (decision 0840).
        let page = try await asked(forged, "<h1>文件与签发时不一致</h1>", at: site)
        #expect(page.contains("签发的不是这份内容") && page.contains("签发密钥可能已被盗用") && !page.contains(victim.code), "\(page)")
        try succeed(try await house.compromise("--at", house.tomorrowOf(last)))
        try await asked(forged, "<h1>文件与签发时不一致</h1>", at: site)
        try await asked(victim.qr, "<h1>真实有效</h1>", at: site)
        #expect(site.program.stop() == 0)
        let lines = try await look(
            "SELECT group_concat(way || ' ' || outcome) FROM look_ups WHERE number = '\(victim.number)'",
            in: house.data,
            file: "look-ups.sqlite"
        )
        #expect(lines == "qr valid")
    }

    /// The page that a code's text gets; the forged name is on none.
    @discardableResult
    private func asked(_ text: String, _ heading: String, at site: ServedHouse) async throws -> String {
        let sent = ["-s", "--data-urlencode", "code=\(text)", "\(site.address)/verify"]
        let page = try succeed(await .run("curl", sent)).text
        #expect(page.contains(heading) && !page.contains("贾仿造"), "\(page)")
        return page
    }

    private func revocationList(_ house: House) async throws -> String {
        let files = ["-in", "\(house.data)/trust/root.crl", "-CAfile", "\(house.data)/trust/root.pem"]
        let run = try succeed(
            await .run("openssl", ["crl", "-verify", "-inform", "DER", "-noout", "-crlnumber"] + files)
        )
        #expect(run.errors.contains("verify OK"), "\(run.errors)")
        return run.text
    }

    @Test("Issued on or after the time of the compromise: not on the list")
    func after() async throws {
        let house = try await House()
        let days = Set(house.certificates.map(\.issued)).sorted()
        let day = try #require(days.last)
        let kept = house.certificates.filter { $0.issued < day }
        let done = try succeed(try await house.compromise("--at", day))
        #expect(done.text.contains("\"certificates\":\(kept.count)"), "\(done.text)")
        for certificate in house.certificates {
            let expected = certificate.issued < day ? "valid" : "untrusted"
            #expect(try await house.judged(certificate.qr).outcome == expected, "\(certificate.issued)")
        }
    }

    @Test(
        "A row that the press did not mark is not listed and is told; without the store nothing changes, or all falls"
    )
    func foreign() async throws {
        let house = try await House()
        let victim = house.certificates[2]
        try await tamper(
            "UPDATE intents SET compact_payload = x'a0' WHERE number = '\(victim.number)'",
            in: house.data
        )
        let at = try house.tomorrowOf(try #require(house.certificates.map(\.issued).max()))
        let told = try await house.compromise("--at", at)
        #expect(told.exitCode == 1 && told.text.contains("\"foreign\":1"), "\(told.text)")
        #expect(told.errors.contains("1 more certificates"), "\(told.errors)")
        // A row that was made to name another key or time does not get away unseen.
        let (another, later) = (house.certificates[4].number, house.certificates[5].number)
        try await tamper(
            "UPDATE intents SET key_id = x'0011223344556677' WHERE number = '\(another)'",
            "UPDATE title_certificates SET key_id = x'0011223344556677' WHERE number = '\(another)'",
            "UPDATE intents SET issued_at = issued_at + 900000000000 WHERE number = '\(later)'",
            in: house.data
        )
        let all = try await house.compromise("--at", at)
        #expect(all.exitCode == 1 && all.text.contains("\"foreign\":3"), "\(all.text)")
        #expect(all.text.contains("\"certificates\":\(house.certificates.count - 3)"), "\(all.text)")
        #expect(try await house.judged(victim.qr).outcome == "untrusted")
        #expect(try await house.judged(house.certificates[3].qr).outcome == "valid")
        try succeed(await .run("mv", ["\(house.data)/titlecert.sqlite", house.folder.path("kept.sqlite")]))
        let refused = try await house.compromise("--at", at)
        #expect(refused.exitCode == 1 && refused.errors.contains("--without-list"), "\(refused.errors)")
        #expect(try await house.judged(house.certificates[3].qr).outcome == "valid")
        try succeed(try await house.compromise("--at", at, "--without-list"))
        #expect(try await house.judged(house.certificates[3].qr).outcome == "untrusted")
    }
}

import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleSeal
import TitleVerify

@Suite("titlecert-verify")
struct VerifyProgramTests {
    let installation: Installation
    let store: TemporaryFolder

    init() throws {
        installation = try Installation()
        store = try TemporaryFolder()
    }

    private func verify(_ arguments: String..., input: [UInt8]? = nil) async throws -> Command {
        let program = ProjectFolder.programs.appending(path: "titlecert-verify").path
        let environment = ["TITLECERT_TRUST_DIR": store.path("roots")]
        return try await Command.run(program, arguments, input: input, environment: environment)
    }

    @Test("A genuine QR text without its status exits 0 and says so, with the root's fingerprint")
    func genuine() async throws {
        let run = try await verify(try installation.qrText(), "--trust", installation.trust, "--offline")
        #expect(run.exitCode == 0 && run.errors.isEmpty)
        #expect(run.lines.first == "✓ 【样本】真实（状态未查）")
        #expect(run.text.contains("赤峰市人力资源和社会保障局") && run.text.contains("****************8X"))
        let fingerprint = try installation.keys.trust().rootFingerprint
        #expect(run.text.filter { $0 != " " }.contains(fingerprint))
    }

    @Test("The first page of help names every option of the default command")
    func help() async throws {
        let overview = try await verify("--help")
        let options = try await verify("help", "verify").text.matches(of: /\n  (--[a-z]+)/).map { String($0.1) }
        #expect(overview.exitCode == 0 && options.count >= 7)
        for option in options { #expect(overview.text.contains("[\(option)"), "\(option)") }
    }

    @Test("Without --offline the missing status makes the answer indeterminate: exit 20")
    func withoutStatus() async throws {
        let run = try await verify(try installation.qrText(), "--trust", installation.trust, "--lang", "en")
        #expect(run.exitCode == 20 && run.lines.first == "! 【Sample】Cannot be determined now")
    }

    @Test("--json is one object on one line with the published keys")
    func json() async throws {
        let run = try await verify(try installation.qrText(), "--trust", installation.trust, "--offline", "--json")
        #expect(run.lines.count == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        #expect(object["outcome"] as? String == "valid" && object["exitCode"] as? Int == 0)
        #expect(object["sample"] as? Bool == true && object["statusWaived"] as? Bool == true)
        #expect((object["issuer"] as? [String: Any])?["name"] as? String == "赤峰市人力资源和社会保障局")
        #expect((object["facts"] as? [String: Any])?["number"] as? String == "1504002019Z000001R")
        #expect(
            Set(object.keys) == [
                "outcome", "exitCode", "text", "subject", "kind", "sample", "statusWaived", "statusAsOf",
                "supersededBy",
                "issuer", "installation", "root", "otherRegion", "checks", "facts", "copy", "receipt", "next",
            ]
        )
    }

    @Test("A QR text comes from a file, from standard input, with the marks that editors add")
    func ways() async throws {
        let text = try installation.qrText()
        let file = try installation.temporary.write(Array("\u{FEFF}\(text)\r\n".utf8), as: "qr.txt")
        #expect(try await verify(file, "--trust", installation.trust, "--offline").exitCode == 0)
        let piped = try await verify("-", "--trust", installation.trust, "--offline", input: Array("\(text)\n".utf8))
        #expect(piped.exitCode == 0)
        let envelope = try installation.temporary.write(try QRText(parsing: text).envelope, as: "claim.cose")
        #expect(try await verify(envelope, "--trust", installation.trust, "--offline").exitCode == 0)
    }

    @Test(
        "One digit changed: altered, exit 10; a stranger's: untrusted, exit 14; another address: unsupported, exit 21"
    )
    func wrongOnes() async throws {
        let text = try installation.qrText()
        let digit: Character = text.last == "1" ? "2" : "1"
        let altered = try await verify(text.dropLast() + String(digit), "--trust", installation.trust, "--offline")
        #expect(altered.exitCode == 10)
        let stranger = try await verify(try Installation().qrText(), "--trust", installation.trust, "--offline")
        #expect(stranger.exitCode == 14 && !stranger.text.contains("额尔德木图"))
        let other = try await verify("https://example.com/", "--trust", installation.trust, "--offline")
        #expect(other.exitCode == 21)
    }

    @Test("With two trust lists each installation's certificates are recognised")
    func twoLists() async throws {
        let other = try Installation()
        let run = try await verify(
            try other.qrText(),
            "--trust",
            installation.trust,
            "--trust",
            other.trust,
            "--offline",
            "--json"
        )
        let fingerprint = try other.keys.trust().rootFingerprint
        #expect(run.exitCode == 0 && run.text.contains(fingerprint))
    }

    @Test("A missing file, a folder, an empty and a huge file are errors with a sentence: exit 1")
    func badFiles() async throws {
        let folder = installation.temporary
        let empty = try folder.write([], as: "empty.pdf")
        let huge = try folder.write([UInt8](repeating: 0x25, count: 50 << 20), as: "huge.pdf")
        let expectations = [
            (folder.path("nothing.pdf"), "没有找到文件"), (folder.path, "是文件夹"), (empty, "空文件"), (huge, "超过 20 MB"),
            (installation.temporary.path("trust/trust.cose") + "/x", "没有找到文件"),
        ]
        for (path, sentence) in expectations {
            let run = try await verify(path, "--trust", installation.trust, "--offline")
            #expect(run.exitCode == 1 && run.text.isEmpty && run.errors.contains(sentence), "\(path)")
        }
    }

    @Test("Files that are no certificates are unsupported: exit 21, with what to do")
    func otherFiles() async throws {
        let folder = installation.temporary
        let files: [(String, [UInt8])] = [
            ("a.pdf", Array("%PDF-1.7\n".utf8)), ("a.png", [0x89, 0x50, 0x4E, 0x47]), ("a.txt", Array("你好".utf8)),
            ("a.bin", [0]),
        ]
        for (name, bytes) in files {
            let run = try await verify(try folder.write(bytes, as: name), "--trust", installation.trust, "--offline")
            #expect([10, 21].contains(run.exitCode) && run.errors.isEmpty, "\(name)")
        }
        #expect(try await verify(installation.trust, "--trust", installation.trust, "--offline").exitCode == 21)
    }

    @Test("Without any trust list nothing is verified; a wrong one is named: exit 1")
    func trustFaults() async throws {
        let text = try installation.qrText()
        let none = try await verify(text, "--offline")
        #expect(none.exitCode == 1 && none.errors.contains("titlecert-verify trust add FILE"))
        let noise = try installation.temporary.write([1, 2, 3], as: "noise.cose")
        for path in [noise, installation.temporary.path("nothing"), installation.temporary.path] {
            let run = try await verify(text, "--offline", "--trust", path, "--lang", "en")
            #expect(run.exitCode == 1 && run.errors.contains(path) && run.errors.contains("Nothing was verified"))
        }
        let foreign = try Installation()
        let catalogue = foreign.temporary.path("trust/catalogue.cose")
        let mixed = try await verify(text, "--offline", "--trust", installation.trust, "--catalogue", catalogue)
        #expect(mixed.exitCode == 1 && mixed.errors.contains(catalogue))
    }

    @Test("A root that was added recognises certificates without --trust, and its lists never go back")
    func pinning() async throws {
        let older = try installation.temporary.write(try installation.keys.trustListBytes(), as: "older.cose")
        let fingerprint = try installation.keys.trust().rootFingerprint
        try installation.keys.renewTrustList(now: Installation.now())
        try installation.keys.export(to: installation.temporary.path("trust"))
        let added = try await verify("trust", "add", installation.trust)
        #expect(added.exitCode == 0 && added.text.filter { $0 != " " }.contains(fingerprint))
        #expect(try await verify(try installation.qrText(), "--offline").exitCode == 0)
        for arguments in [["trust", "add", older], [try installation.qrText(), "--offline", "--trust", older]] {
            let program = ProjectFolder.programs.appending(path: "titlecert-verify").path
            let environment = ["TITLECERT_TRUST_DIR": store.path("roots")]
            let run = try await Command.run(program, arguments, environment: environment)
            #expect(run.exitCode == 1 && run.errors.contains(older))
        }
        let list = try await verify("trust", "list", "--json")
        #expect(list.lines.count == 1 && list.text.contains(fingerprint))
    }

    @Test("A trust list that lies in the working folder is not believed by itself")
    func workingFolder() async throws {
        let program = ProjectFolder.programs.appending(path: "titlecert-verify").path
        let run = try await Command.run(
            program,
            [try installation.qrText(), "--offline"],
            folder: URL(filePath: installation.temporary.path("trust")),
            environment: ["TITLECERT_TRUST_DIR": store.path("roots")]
        )
        #expect(run.exitCode == 1)
    }

    @Test("inspect shows what is in a QR text and says that it is not verified")
    func inspect() async throws {
        let run = try await verify("inspect", try installation.qrText())
        #expect(run.exitCode == 0 && run.text.contains("额尔德木图·巴根") && run.lines.first?.contains("未经核验") == true)
        let json = try await verify("inspect", installation.trust, "--json")
        #expect(json.lines.count == 1 && json.text.contains("\"verified\":false"))
        #expect(try await verify("inspect", "https://example.com/").exitCode == 21)
    }

    @Test("Wrong usage exits 2, help exits 0")
    func usage() async throws {
        #expect(try await verify().exitCode == 2)
        #expect(try await verify("--bogus", "x").exitCode == 2)
        #expect(try await verify("x", "--lang", "de").exitCode == 2)
        let help = try await verify("--help")
        #expect(help.exitCode == 0 && help.text.contains("Exit codes:"))
    }
}

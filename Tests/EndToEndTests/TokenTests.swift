import Foundation
import TestSupport
import Testing

/// The line with its signing keys in a token (SoftHSM2), by the programs themselves.
///
/// One after another: a copy of the folder must not be taken while a press writes to it.
@Suite(.serialized)
struct TokenTests {
    @Test("a press that signs in a token issues every order, and each QR text verifies offline")
    func everyOrder() async throws {
        let house = try await TokenHouse.shared.value
        #expect(house.certificates.count == 220)
        for certificate in house.certificates.prefix(20) {
            let (line, exitCode) = try await verdict(of: certificate.qr, trust: house.trust)
            #expect(exitCode == 0 && line.outcome == "valid" && line.kind == "title", "\(certificate.number)")
        }
        #expect(try await house.issuer("fsck", "--data", house.data).exitCode == 0)
    }

    @Test("documents sealed in the token verify, and pdfsig trusts them by the root's certificate")
    func documents() async throws {
        let house = try await TokenHouse.shared.value
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("nss"), withIntermediateDirectories: true)
        let database = "sql:\(folder.path("nss"))"
        try succeed(await Command.run("certutil", ["-N", "-d", database, "--empty-password"]))
        let root = ["-A", "-t", "CT,C,C", "-n", "root", "-i", "\(house.data)/trust/root.pem", "-d", database]
        try succeed(await Command.run("certutil", root))
        for certificate in house.certificates.prefix(3) {
            let file = folder.path("\(certificate.number).pdf")
            try succeed(await house.issuer("document", "--data", house.data, certificate.number, "-o", file))
            let (line, exitCode) = try await verdict(of: file, trust: house.trust)
            #expect(exitCode == 0 && line.outcome == "valid" && line.subject == "file")
            let answer = try await Command.run("pdfsig", ["-nssdir", folder.path("nss"), file]).text
            #expect(answer.contains("Signature is Valid."), "\(answer)")
            #expect(answer.contains("Certificate is Trusted."), "\(answer)")
        }
    }

    @Test("OpenSSL verifies the certificate of a token's key by the root; no key but the root's lies in a file")
    func certificates() async throws {
        let house = try await TokenHouse.shared.value
        let root = "\(house.data)/keys/root/root.cert.pem"
        let title = "\(house.data)/keys/bodies/150400/title.cert.pem"
        let answer = try await Command.run("openssl", ["verify", "-CAfile", root, title])
        #expect(answer.exitCode == 0 && answer.text.contains("OK"), "\(answer.errors)")
        let keys = try await Command.run("grep", ["-rl", "PRIVATE KEY", "\(house.data)/keys"])
        #expect(keys.lines == ["\(house.data)/keys/root/root.key.pem"])
        #expect(try await Command.run("grep", ["-rla", SoftToken.pin, house.data]).text.isEmpty)
    }

    @Test("without a PIN, with a wrong one, or without the token nothing is lost: the orders are issued afterwards")
    func ordersRemain() async throws {
        let (soft, folder) = try await TokenHouse.waiting()
        let house = TokenHouse(soft: soft, folder: folder, certificates: [])
        let run = ["run", "--data", house.data, "--once"]
        let needed = try await Command.titlecert("issuer", run + ["--lang", "en"], environment: soft.environment)
        #expect(needed.exitCode == 1 && needed.errors.contains("no PIN was given"), "\(needed.errors)")
        try await wrongPIN(house, run)
        let away = folder.path("away")
        try FileManager.default.moveItem(atPath: soft.store, toPath: away)
        try FileManager.default.createDirectory(atPath: soft.store, withIntermediateDirectories: true)
        let gone = try await house.issuer(run)
        #expect(gone.exitCode == 1 && gone.errors.contains(#"No token "press""#), "\(gone.errors)")
        try FileManager.default.removeItem(atPath: soft.store)
        try FileManager.default.moveItem(atPath: away, toPath: soft.store)
        #expect(try await issued(in: house.data).isEmpty)
        try succeed(await house.issuer(run))
        #expect(try await issued(in: house.data).count == 220)
    }

    /// After a wrong PIN not even the right one is tried, until somebody has said so by deleting the mark.
    private func wrongPIN(_ house: TokenHouse, _ run: [String]) async throws {
        let file = try house.soft.writePIN("111111", as: "wrong")
        let mark = "\(house.data)/keys/pin.refused"
        let wrong = try await house.issuer(run, pin: file)
        #expect(wrong.exitCode == 1 && wrong.errors.contains("refused the PIN. It was tried once"), "\(wrong.errors)")
        #expect(wrong.errors.contains(mark) && !wrong.errors.contains("111111"))
        let again = try await house.issuer(run)
        #expect(again.exitCode == 1 && again.errors.contains("refused the PIN before"), "\(again.errors)")
        let chinese = try await Command.titlecert(
            "issuer",
            run + ["--pin-file", house.soft.pinFile],
            environment: house.soft.environment
        )
        #expect(chinese.exitCode == 1 && chinese.errors.contains("此前已拒绝 PIN"), "\(chinese.errors)")
        try FileManager.default.removeItem(atPath: mark)
    }

    @Test("rotation in the token: what the old key signed verifies, the new one signs, the old one is destroyed")
    func rotation() async throws {
        let house = try await TokenHouse.shared.value
        let copy = try TemporaryFolder()
        let soft = try await copied(house, to: copy)
        let data = copy.path("data")
        let pin = ["--pin-file", house.soft.pinFile]
        let rotated = try await issuer(["keys", "rotate", "--data", data, "150400", "--json"] + pin, soft)
        try succeed(rotated)
        let certificate = try #require(house.certificates.first)
        #expect(try await verdict(of: certificate.qr, trust: "\(data)/trust/trust.cose").exitCode == 0)
        let file = copy.path("new.pdf")
        let made = try await issuer(["document", "--data", data, certificate.number, "-o", file] + pin, soft)
        try succeed(made)
        #expect(try await verdict(of: file, trust: "\(data)/trust/trust.cose").exitCode == 0)
        let fresh = try JSONDecoder().decode([String: [String]].self, from: Data(rotated.output))
        let newID = try #require(fresh["keys"]?.first)
        let listed = try await Command.titlecert("issuer", "keys", "list", "--data", data, "--json")
        #expect(listed.lines.contains { $0.contains(newID) && $0.contains("active") }, "\(newID) \(listed.text)")
    }

    @Test("a document that is asked for without the PIN is not refused: the request waits and is answered with it")
    func requestWaits() async throws {
        let house = try await TokenHouse.shared.value
        let copy = try TemporaryFolder()
        let soft = try await copied(house, to: copy)
        let (data, number) = (copy.path("data"), try #require(house.certificates.first).number)
        let request = ["document", "--data", data, number, "-o", copy.path("none.pdf"), "--lang", "en"]
        let asked = try await issuer(request, soft)
        #expect(asked.exitCode == 1 && asked.errors.contains("no PIN was given"), "\(asked.errors)")
        let run = try await issuer(
            ["run", "--data", data, "--once", "--json", "--pin-file", house.soft.pinFile],
            soft
        )
        try succeed(run)
        #expect(run.text.contains(#""documents":1"#), "\(run.text)")
    }

    private func issuer(_ words: [String], _ soft: [String: String]) async throws -> Command {
        try await .titlecert("issuer", words, environment: soft)
    }

    /// Data and token of the house in another folder; answers the environment that finds the token there.
    private func copied(_ house: TokenHouse, to folder: TemporaryFolder) async throws -> [String: String] {
        try succeed(await Command.run("cp", ["-a", house.data, folder.path("data")]))
        try succeed(await Command.run("cp", ["-a", house.soft.store, folder.path("tokens")]))
        let text = "directories.tokendir = \(folder.path("tokens"))\nobjectstore.backend = file\n"
        return ["SOFTHSM2_CONF": try folder.write(Array(text.utf8), as: "softhsm2.conf")]
    }
}

/// What `keys init` says when a token cannot be used; nothing is made then.
struct TokenRefusalTests {
    @Test(
        "a token that cannot be used is refused with a sentence, and no key folder is made",
        arguments: [
            ("no module", "There is no PKCS #11 module"), ("no library", "is no PKCS #11 module"),
            ("no token", #"No token "nobody""#), ("two tokens", #"Several tokens are called "twin""#),
            ("wrong PIN", "refused the PIN"), ("no PIN", "no PIN was given"), ("open PIN", "can be read by others"),
            ("empty PIN", "must be a PIN of 1 to 255 bytes"), ("no EC", "cannot make keys of P-256"),
            ("SM2", "Keys of SM2 in a token are not supported"),
        ]
    )
    func refused(kind: String, word: String) async throws {
        let soft = try await SoftToken(
            labels: ["press", "twin", "twin"],
            mechanisms: kind == "no EC" ? "CKM_RSA_PKCS_KEY_PAIR_GEN,CKM_RSA_PKCS" : "ALL"
        )
        let data = soft.folder.path("data")
        let arguments = ["keys", "init", "--data", data, "--lang", "en"] + (try words(for: kind, soft))
        let answer = try await Command.titlecert("issuer", arguments, environment: soft.environment)
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains(word), "\(answer.errors)")
        #expect(!FileManager.default.fileExists(atPath: "\(data)/keys"))
    }

    private func words(for kind: String, _ soft: SoftToken) throws -> [String] {
        let token = ["no token": "nobody", "two tokens": "twin"][kind] ?? "press"
        var words =
            ["--pkcs11", try module(kind, soft), "--token", token] + (kind == "SM2" ? ["--algorithm", "sm2"] : [])
        switch kind {
        case "no PIN": break
        case "wrong PIN": words += ["--pin-file", try soft.writePIN("000000", as: "other")]
        case "empty PIN": words += ["--pin-file", try soft.writePIN("", as: "other")]
        case "open PIN": words += ["--pin-file", try soft.writePIN(SoftToken.pin, as: "other", mode: 0o644)]
        default: words += ["--pin-file", soft.pinFile]
        }
        return words
    }

    private func module(_ kind: String, _ soft: SoftToken) throws -> String {
        switch kind {
        case "no module": soft.folder.path("none.so")
        case "no library": try soft.folder.write(Array("text".utf8), as: "text.so")
        default: SoftToken.module
        }
    }

    @Test("a module without a token's label is wrong use")
    func halfNamed() async throws {
        let answer = try await Command.titlecert("issuer", "keys", "init", "--data", "/nonexistent", "--pkcs11", "x.so")
        #expect(answer.exitCode == 2)
    }
}

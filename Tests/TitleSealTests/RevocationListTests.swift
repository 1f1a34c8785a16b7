import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleVerify

@testable import TitleSeal

/// The root's certificate revocation list, seen by the openssl command.
@Suite("Certificate revocation list")
final class RevocationListTests {
    let root: String
    let folder: KeyFolder
    static let now = Instant(milliseconds: 1_577_000_000_000)
    private var keys: String { root + "/keys" }
    private var body: String { keys + "/bodies/150400" }

    init() throws {
        root = "/tmp/titlecert-test-\(UInt64.random(in: 0...UInt64.max))"
        folder = try Self.folder(root, hosts: ["zs.chifeng.gov.cn"])
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    private static func folder(
        _ root: String,
        hosts: [String],
        algorithm: SignatureAlgorithm = .es256
    ) throws -> KeyFolder {
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        let folder = try KeyFolder.create(
            at: root + "/keys",
            installation: "赤峰市",
            hosts: hosts,
            algorithm: algorithm,
            now: now
        )
        try folder.addCity(now: now)
        return folder
    }

    private func later(_ days: Int) -> Instant { Self.now.adding(days: days) }

    /// The list as text, after openssl has found the root's signature right.
    private func text() async throws -> String {
        let arguments = ["-inform", "DER", "-in", folder.revocationListPath, "-CAfile", keys + "/root/root.cert.pem"]
        let run = try await Command.run("openssl", ["crl", "-verify", "-noout", "-text"] + arguments)
        #expect(run.exitCode == 0 && run.errors.contains("verify OK"), "\(run.errors)")
        return run.text
    }

    private func serial(_ certificate: String) async throws -> String {
        let run = try await Command.run("openssl", ["x509", "-in", certificate, "-noout", "-serial"])
        return run.text.replacing("serial=", with: "").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What `openssl verify -crl_check` says of a certificate on a day.
    private func check(_ certificate: String, days: Int) async throws -> Command {
        let list = root + "/root.crl.pem"
        let convert = ["crl", "-inform", "DER", "-in", folder.revocationListPath, "-out", list]
        try #require(try await Command.run("openssl", convert).exitCode == 0)
        let time = String(later(days).milliseconds / 1000)
        let arguments = ["-crl_check", "-x509_strict", "-attime", time, "-CRLfile", list]
        return try await Command.run(
            "openssl",
            ["verify", "-CAfile", keys + "/root/root.cert.pem"] + arguments + [certificate]
        )
    }

    @Test("A document carries the list while it is in force and speaks of the signer: not once another root came")
    func inDocuments() throws {
        let day = later(1)
        let list = try #require(try folder.currentRevocationList(at: day))
        let signer = try folder.signer(for: "150400", use: .title, on: day.civilDate)
        #expect(signer.isCovered(by: list))
        #expect(try folder.currentRevocationList(at: later(-1)) == nil)
        #expect(try folder.currentRevocationList(at: later(367)) == nil)
        _ = try folder.makeNewRoot(now: day)
        let next = try #require(try folder.currentRevocationList(at: day))
        #expect(next != list && !signer.isCovered(by: next))
    }

    @Test("The first list is empty, v2, and openssl accepts it and a certificate under it")
    func empty() async throws {
        let text = try await text()
        #expect(text.contains("Version 2 (0x1)") && text.contains("No Revoked Certificates"))
        #expect(text.contains("X509v3 Authority Key Identifier") && text.contains("Next Update: Dec 22"))
        #expect(RevocationListReader.number(of: try #require(try folder.revocationListBytes())) == 1)
        let checked = try await check(body + "/title.cert.pem", days: 1)
        #expect(checked.exitCode == 0, "\(checked.errors)")
    }

    @Test("Compromised, superseded, ceased: each with its reason, and a compromise with its invalidity date")
    func reasons() async throws {
        let (title, letter) = (body + "/title.cert.pem", body + "/letter.cert.pem")
        let old = root + "/old.pem"
        try FileManager.default.copyItem(atPath: letter, toPath: old)
        let lost = PublicKey.keyID(of: try folder.readCertificate("bodies/150400/title").subjectPublicKeyInfo)
        try folder.compromise(hex(lost), at: later(2), now: later(5))
        let retired = try folder.installationSigner(use: .receipt).keyID
        try folder.retire(hex(retired), now: later(6))
        let serials = [try await serial(title), try await serial(keys + "/installation/receipt.cert.pem")]
        _ = try folder.rotate(body: "150400", now: later(7))
        let text = try await text()
        let entries = text.components(separatedBy: "Serial Number: ").dropFirst()
        func entry(_ serial: String) -> String { entries.first { $0.hasPrefix(serial) } ?? "" }
        #expect(entry(serials[0]).contains("Key Compromise") && entry(serials[0]).contains("Invalidity Date"))
        #expect(entry(serials[0]).contains("Dec 24 07:33:20 2019 GMT"), "\(entry(serials[0]))")
        #expect(entry(serials[1]).contains("Cessation Of Operation") && !entry(serials[1]).contains("Invalidity"))
        #expect(entry(try await serial(old)).contains("Superseded"))
        #expect(entries.count == 4)
        let number = RevocationListReader.number(of: try #require(try folder.revocationListBytes()))
        #expect(number == 4)
        #expect(try await check(title, days: 8).exitCode == 0)
        let revoked = try await check(old, days: 8)
        #expect(revoked.exitCode != 0 && revoked.errors.contains("certificate revoked"), "\(revoked.errors)")
    }

    @Test("A list that is out of date is renewed, with a higher number")
    func renewal() async throws {
        let stale = try await check(body + "/title.cert.pem", days: 367)
        #expect(stale.exitCode != 0 && stale.errors.contains("CRL has expired"), "\(stale.errors)")
        try folder.renewRevocationList(now: later(366))
        #expect(try await check(body + "/title.cert.pem", days: 367).exitCode == 0)
        #expect(RevocationListReader.number(of: try #require(try folder.revocationListBytes())) == 2)
        try FileManager.default.removeItem(atPath: folder.revocationListPath)
        try folder.renewRevocationList(now: later(366))
        #expect(try await check(body + "/title.cert.pem", days: 367).exitCode == 0)
    }

    @Test("Certificates name the list's address, unless the host is one that nobody can have")
    func distributionPoint() async throws {
        let show = ["x509", "-noout", "-text", "-in"]
        let text = try await Command.run("openssl", show + [body + "/title.cert.pem"]).text
        #expect(text.contains("URI:http://zs.chifeng.gov.cn/pki/root.crl"))
        let rootText = try await Command.run("openssl", show + [keys + "/root/root.cert.pem"]).text
        #expect(!rootText.contains("URI:"))
        let other = root + "/nobody"
        _ = try Self.folder(other, hosts: ["zs.example"])
        let without = try await Command.run("openssl", show + [other + "/keys/bodies/150400/title.cert.pem"]).text
        #expect(!without.contains("URI:") && without.contains("CA:FALSE"))
    }

    @Test("A root of SM2 signs its list with SM3, which is checked as the certificates are")
    func sm2() async throws {
        let other = root + "/sm2"
        let folder = try Self.folder(other, hosts: ["zs.example"], algorithm: .sm2)
        _ = try folder.rotate(body: "150400", now: later(1))
        let run = try await Command.run(
            "openssl",
            ["crl", "-inform", "DER", "-in", folder.revocationListPath, "-noout", "-text"]
        )
        #expect(run.exitCode == 0 && run.text.contains("SM2-with-SM3") && run.text.contains("Superseded"))
    }

    @Test("What is exported holds the list, and the certificates of a folder that never had one are exported without")
    func export() throws {
        let target = root + "/exported"
        try folder.export(to: target)
        #expect(
            try Data(contentsOf: URL(filePath: target + "/root.crl")) == Data(try folder.revocationListBytes() ?? [])
        )
        try FileManager.default.removeItem(atPath: folder.revocationListPath)
        try folder.export(to: root + "/other")
        #expect(!FileManager.default.fileExists(atPath: root + "/other/root.crl"))
    }

    private func hex(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }
}

import Foundation
import TestSupport
import Testing
import TitleModel
import TitleSeal
import TitleSecrets
import TitleVerify

/// The X.509 certificates, seen by the openssl command.
@Suite("Signing certificates")
final class SigningCertificateTests {
    let root: String
    let folder: KeyFolder

    init() throws {
        root = "/tmp/titlecert-test-\(UInt64.random(in: 0...UInt64.max))"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        let now = Instant(milliseconds: 1_577_000_000_000)
        folder = try KeyFolder.create(at: root + "/keys", installation: "赤峰市", hosts: ["a.cn"], now: now)
        try folder.addCity(now: now)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    private func openssl(_ arguments: String...) async throws -> String {
        let run = try await Command.run("openssl", arguments)
        try #require(run.exitCode == 0, "\(run.errors)")
        return run.text
    }

    @Test("The openssl command accepts the chain and finds the key's uses in it")
    func chain() async throws {
        let (keys, body) = (root + "/keys", root + "/keys/bodies/150400")
        let verified = try await openssl(
            "verify",
            "-x509_strict",
            "-attime",
            "1600000000",
            "-CAfile",
            keys + "/root/root.cert.pem",
            body + "/title.cert.pem",
            keys + "/installation/catalogue.cert.pem"
        )
        #expect(verified.contains("title.cert.pem: OK") && verified.contains("catalogue.cert.pem: OK"))
        let text = try await openssl(
            "x509",
            "-in",
            body + "/title.cert.pem",
            "-noout",
            "-text",
            "-nameopt",
            "utf8,sep_comma_plus"
        )
        #expect(text.contains("CA:FALSE") && text.contains("Digital Signature, Non Repudiation"))
        #expect(text.contains("O=赤峰市人力资源和社会保障局") && text.contains("C=CN") && text.contains("OU=title"))
        #expect(text.contains("X509v3 Authority Key Identifier") && text.contains("X509v3 Subject Key Identifier"))
        let rootText = try await openssl("x509", "-in", keys + "/root/root.cert.pem", "-noout", "-text")
        #expect(rootText.contains("CA:TRUE, pathlen:0") && rootText.contains("Certificate Sign, CRL Sign"))
    }

    @Test("Private keys are PKCS#8 that the openssl command reads, and serial numbers are 16 random bytes")
    func keysAndSerials() async throws {
        let body = root + "/keys/bodies/150400"
        #expect(
            try await openssl("pkey", "-in", body + "/title.key.pem", "-noout", "-text").contains("NIST CURVE: P-256")
        )
        #expect(
            try String(contentsOfFile: body + "/title.key.pem", encoding: .utf8).hasPrefix("-----BEGIN PRIVATE KEY")
        )
        var serials: [String] = []
        for use in ["title", "copy", "letter"] {
            serials.append(try await openssl("x509", "-in", "\(body)/\(use).cert.pem", "-noout", "-serial"))
        }
        #expect(Set(serials).count == 3 && serials.allSatisfy { $0.utf8.count == "serial=".utf8.count + 32 + 1 })
    }
}

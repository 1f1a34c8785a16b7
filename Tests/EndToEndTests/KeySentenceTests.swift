import Foundation
import TestSupport
import Testing

/// What goes wrong with keys is told with the remedy that mends it, in the language that was asked for.
@Suite("Sentences about keys")
struct KeySentenceTests {
    /// An installation of the test's own: root, installation keys, no body.
    private struct House {
        let folder: TemporaryFolder
        let passphrase: String

        var data: String { folder.path("data") }

        init(_ more: String...) async throws {
            folder = try TemporaryFolder()
            passphrase = try folder.write(Array("correct horse\n".utf8), as: "passphrase")
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: passphrase)
            try succeed(await .titlecert("issuer", ["keys", "init", "--data", folder.path("data")] + more))
        }

        func keys(_ command: String..., language: String = "en") async throws -> Command {
            try await .titlecert("issuer", ["keys"] + command + ["--data", data, "--lang", language])
        }

        func rows() async throws -> [String] { try succeed(await keys("list", "--json")).lines }

        func key(_ use: String) async throws -> String {
            let row = try await rows().first { $0.contains("\"use\":\"\(use)\"") }
            return String(try #require(row?.firstMatch(of: /"key":"([0-9a-f]{16})"/)?.output.1))
        }
    }

    private func encryptedDemo() async throws -> (folder: TemporaryFolder, data: String, passphrase: String) {
        let folder = try TemporaryFolder()
        let passphrase = try folder.write(Array("correct horse\n".utf8), as: "passphrase")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: passphrase)
        let data = folder.path("data")
        let open = ["--data", data, "--passphrase-file", passphrase]
        try succeed(await .titlecert("issuer", ["keys", "init", "--demo"] + open))
        try succeed(await .titlecert("server", "demo", "--data", data, "--rows", "5"))
        return (folder, data, passphrase)
    }

    @Test("A press without the passphrase says which option is missing, and signs once it is there")
    func runWithoutPassphrase() async throws {
        let (folder, data, passphrase) = try await encryptedDemo()
        defer { withExtendedLifetime(folder) {} }
        let refused = try await Command.titlecert("issuer", "run", "--once", "--data", data, "--lang", "en")
        #expect(refused.exitCode == 1 && refused.errors.contains("--passphrase-file"), "\(refused.errors)")
        #expect(!refused.errors.contains("add-body"))
        try succeed(await .titlecert("issuer", "run", "--once", "--data", data, "--passphrase-file", passphrase))
    }

    @Test("add-body without the passphrase makes nothing in a folder whose keys are encrypted, and names the option")
    func addBodyWithoutPassphrase() async throws {
        let folder = try TemporaryFolder()
        let passphrase = try folder.write(Array("correct horse\n".utf8), as: "passphrase")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: passphrase)
        let (data, seal) = (folder.path("data"), folder.path("seal.svg"))
        _ = try folder.write(SealFile.ring, as: "seal.svg")
        let stick = folder.path("stick")
        try succeed(
            await .titlecert(
                "issuer",
                ["keys", "init", "--data", data, "--passphrase-file", passphrase, "--root", stick]
            )
        )
        let command = ["keys", "add-body", "150400", "--authorisation", "1", "--seal", seal, "--data", data]
        let root = ["--root", stick, "--root-passphrase-file", passphrase, "--lang", "en"]
        let refused = try await Command.titlecert("issuer", command + root)
        #expect(refused.exitCode == 1 && refused.errors.contains("--passphrase-file"), "\(refused.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(data)/keys/bodies").isEmpty)
        try succeed(await .titlecert("issuer", command + root + ["--passphrase-file", passphrase]))
    }

    @Test("A retired installation key is made anew by rotate, and the sentence says so")
    func noKey() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        defer { withExtendedLifetime(folder) {} }
        try FileManager.default.removeItem(atPath: "\(data)/keys/installation/catalogue.key.pem")
        let answer = try await Command.titlecert(
            "issuer",
            ["keys", "rotate", "--installation", "status", "--data", data, "--lang", "en"]
        )
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("keys rotate --installation catalogue"), "\(answer.errors)")
        try FileManager.default.removeItem(atPath: "\(data)/keys/installation/press.key")
        let lost = try await Command.titlecert("issuer", "run", "--once", "--data", data, "--lang", "en")
        #expect(lost.exitCode == 1 && lost.errors.contains("backup") && !lost.errors.contains("keys init"))
        try FileManager.default.removeItem(atPath: "\(data)/keys")
        let none = try await Command.titlecert("issuer", "keys", "list", "--data", data, "--lang", "en")
        #expect(none.exitCode == 1 && none.errors.contains("keys init"), "\(none.errors)")
    }

    @Test("A data folder that cannot be written is not called another press's")
    func lock() async throws {
        let house = try await House()
        // A folder in the lock's place refuses root as well, whom permissions do not.
        try FileManager.default.createDirectory(atPath: "\(house.data)/press.lock", withIntermediateDirectories: false)
        let answer = try await house.keys("renew")
        #expect(answer.exitCode == 1 && answer.errors.contains("press.lock cannot be written (it is a folder)"))
        #expect(!answer.errors.contains("Another press"))
        #expect(try await house.keys("renew", language: "zh").errors.contains("无法写入"))
    }

    @Test("A trust list that does not hold is told with its reason in words, in both languages")
    func reasons() async throws {
        let house = try await House()
        let path = "\(house.data)/keys/trust/trust.cose"
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        bytes[bytes.count - 1] ^= 1
        try Data(bytes).write(to: URL(filePath: path))
        #expect(try await house.keys("list").errors.contains("the root's signature is wrong"))
        #expect(try await house.keys("list", language: "zh").errors.contains("根的签名不正确"))
        try Data(bytes.prefix(20)).write(to: URL(filePath: path))
        let short = try await house.keys("list", language: "zh").errors
        #expect(short.contains("内容不完整") && !short.contains("truncated"), "\(short)")
        let missing = try await house.keys("import-trust", "/nowhere/trust.cose", language: "zh").errors
        #expect(missing.contains("通过检查") || missing.contains("内容不完整"))
    }

    @Test("What the system says stands in the sentence's own language")
    func systemReasons() async throws {
        let house = try await House()
        for (language, words) in [("zh", "没有这个文件或文件夹"), ("en", "there is no such file or folder")] {
            let missing = try await house.keys("import-trust", "/nowhere/trust.cose", language: language)
            #expect(missing.exitCode == 1 && missing.errors.contains(words), "\(missing.errors)")
        }
        let blocked = try house.folder.write([1], as: "file")
        let made = try await Command.titlecert("issuer", "keys", "init", "--data", blocked + "/data")
        #expect(made.exitCode == 1 && !made.errors.contains("NSCocoa") && made.errors.contains("文件"), "\(made.errors)")
        let secret = try await Command.titlecert(
            "issuer",
            ["keys", "crl", "--data", house.data, "--passphrase-file", "/nowhere", "--lang", "en"]
        )
        #expect(secret.errors.contains("/nowhere cannot be read") && !secret.errors.contains("keys init"))
    }

    @Test("Help names the algorithms and uses; ids of keys may be typed in capitals")
    func arguments() async throws {
        let help = try succeed(await .titlecert("issuer", "keys", "init", "--help")).text
        let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("(values: es256, sm2; default: es256)"), "\(words)")
        let rotate = try succeed(await .titlecert("issuer", "keys", "rotate", "--help")).text
        #expect(rotate.contains("(values: catalogue, receipt, status)"), "\(rotate)")
        let house = try await House()
        let key = try await house.key("status")
        // A time is named in whole seconds, and the key is good from the moment of its making.
        try await Task.sleep(for: .seconds(1))
        try succeed(await house.keys("compromise", key.uppercased(), "--at", Date().formatted(.iso8601)))
    }

    @Test("A compromise says what it cost: of a key without certificates, and without the list")
    func compromises() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        defer { withExtendedLifetime(folder) {} }
        func compromise(_ pattern: Regex<(Substring, Substring)>, _ more: String...) async throws -> Command {
            let rows = try succeed(await .titlecert("issuer", "keys", "list", "--data", data, "--json")).lines
            let row = try #require(rows.first { $0.contains(pattern) })
            let key = try #require(row.firstMatch(of: /"key":"([0-9a-f]{16})"/)).output.1
            return try await .titlecert(
                "issuer",
                ["keys", "compromise", String(key), "--at", "2026-01-01", "--data", data, "--lang", "en"] + more
            )
        }
        let status = try succeed(await compromise(/"use":"(status)"/)).text
        #expect(status.contains("signs no certificates") && !status.contains("certificates issued before"))
        let title = try succeed(await compromise(/"use":"(title)"/, "--without-list")).text
        #expect(title.contains("no certificate is listed") && title.contains("without --without-list"), "\(title)")
        let catalogue = try await compromise(/"use":"(catalogue)"/)
        #expect(catalogue.exitCode == 1 && catalogue.errors.contains("keys rotate --installation catalogue"))
    }

    @Test("An installation of SM2 says why it makes no PDF")
    func sm2() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("issuer", "keys", "init", "--data", data, "--demo", "--algorithm", "sm2"))
        try succeed(await .titlecert("server", "demo", "--data", data, "--rows", "5"))
        try succeed(await .titlecert("issuer", "run", "--once", "--data", data))
        let number = try #require(try await issued(in: data).first?.number)
        let place = ["-o", folder.path("a.pdf"), "--data", data, "--lang", "en"]
        let answer = try await Command.titlecert("issuer", ["document", number] + place)
        #expect(answer.exitCode == 1 && answer.errors.contains("SM2") && answer.errors.contains("es256"))
    }

    @Test("keys renew signs both lists anew; before that list and press say until when they are good")
    func renewal() async throws {
        let house = try await House()
        let quiet = try succeed(await house.keys("list"))
        #expect(quiet.errors.isEmpty, "\(quiet.errors)")
        let first = try await published(house)
        let made = try succeed(await house.keys("renew", "--json")).text
        #expect(made.contains("\"sequence\":2"), "\(made)")
        let second = try await published(house)
        #expect(first.list != second.list && first.revoked != second.revoked)
        let files = ["-in", "\(house.data)/trust/root.crl", "-CAfile", "\(house.data)/trust/root.pem"]
        let checked = try await Command.run("openssl", ["crl", "-verify", "-inform", "DER", "-noout"] + files)
        #expect(checked.errors.contains("verify OK"))
    }

    private func published(_ house: House) async throws -> (list: Data, revoked: Data) {
        let trust = URL(filePath: "\(house.data)/trust")
        return (
            try Data(contentsOf: trust.appending(path: "trust.cose")),
            try Data(contentsOf: trust.appending(path: "root.crl"))
        )
    }
}

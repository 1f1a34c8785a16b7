import Foundation
import TestSupport
import Testing

/// Wrong input gets a clear sentence and the right exit code, and nothing is lost.
struct BadInputTests {
    @Test(
        "what is no certificate is refused with a sentence, never with a crash",
        arguments: [
            "empty", "text", "jpeg", "half", "large", "folder", "absent",
        ]
    )
    func strangeFiles(kind: String) async throws {
        let house = try await DemoHouse.shared.value
        let path = try await strangeFile(kind, house)
        let answer = try await Command.titlecert("verify", path, "--trust", house.trust, "--offline")
        #expect([1, 10, 15, 21].contains(answer.exitCode), "\(kind): \(answer.exitCode)")
        #expect(!(answer.text + answer.errors).isEmpty)
    }

    private func strangeFile(_ kind: String, _ house: DemoHouse) async throws -> String {
        let folder = house.folder
        switch kind {
        case "empty": return try folder.write([], as: "empty.pdf")
        case "text": return try folder.write(Array("你好".utf8), as: "text.pdf")
        case "jpeg": return try folder.write(try ProjectFolder.bytes("data/photos/portrait-01.jpg"), as: "photo.pdf")
        case "half":
            let whole = try await house.document(house.certificates[3].number)
            return try folder.write(Array(whole.prefix(whole.count / 2)), as: "half.pdf")
        case "large": return try folder.write([UInt8](repeating: 0x25, count: 50 << 20), as: "large.pdf")
        case "folder": return folder.path
        default: return folder.path("absent.pdf")
        }
    }

    @Test(
        "a roster that cannot be read is refused with a sentence",
        arguments: ["empty", "pdf", "large", "folder", "absent"]
    )
    func strangeRosters(kind: String) async throws {
        let folder = try TemporaryFolder()
        let path: String
        switch kind {
        case "empty": path = try folder.write([], as: "roster.xlsx")
        case "pdf": path = try folder.write(Array("%PDF-1.7\n".utf8), as: "roster.xlsx")
        case "large": path = try folder.write([UInt8](repeating: 0x2C, count: 50 << 20), as: "roster.csv")
        case "folder": path = folder.path
        default: path = folder.path("absent.xlsx")
        }
        let answer = try await Command.titlecert("server", "roster", "check", path)
        #expect([1, 2].contains(answer.exitCode))
        #expect(!(answer.errors + answer.text).isEmpty)
    }

    @Test("commands on a folder without a store or keys name the command that makes them")
    func nothingThere() async throws {
        let folder = try TemporaryFolder()
        for arguments in [
            ["certificates", "--data", folder.path], ["serve", "--data", folder.path, "--listen", "127.0.0.1:0"],
        ] {
            let program = ProjectFolder.programs.appending(path: "titlecert-server").path
            let answer = try await Command.run(program, arguments)
            #expect(answer.exitCode == 1)
            #expect(answer.errors.contains("titlecert-server"), "\(answer.errors)")
        }
        let press = try await Command.titlecert("issuer", "run", "--data", folder.path, "--once")
        #expect(press.exitCode == 1)
        #expect(press.errors.contains("titlecert-"), "\(press.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("a missing key stops nobody but its body, is named, and nothing is lost")
    func missingKey() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("issuer", "keys", "init", "--data", data, "--demo"))
        try succeed(await .titlecert("server", "demo", "--data", data))
        let key = "\(data)/keys/bodies/150400/title.key.pem"
        try FileManager.default.moveItem(atPath: key, toPath: folder.path("kept.pem"))
        let answer = try await Command.titlecert("issuer", "run", "--data", data, "--once")
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("150400") && answer.errors.contains("titlecert-issuer keys add-body"))
        #expect(try await issued(in: data).count == 40)
        try FileManager.default.moveItem(atPath: folder.path("kept.pem"), toPath: key)
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"))
        #expect(try await issued(in: data).count == 220)
    }

    @Test("a store of a newer version is left alone")
    func newerStore() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        defer { withExtendedLifetime(folder) {} }
        let python = ProjectFolder.path(".venv/bin/python")
        let raise =
            "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute('PRAGMA user_version=9999'); c.commit()"
        try succeed(await Command.run(python, ["-c", raise, "\(data)/titlecert.sqlite"]))
        for program in ["server certificates", "issuer fsck"] {
            let words = program.split(separator: " ").map(String.init)
            let answer = try await Command.titlecert(words[0], words[1], "--data", data)
            #expect(answer.exitCode == 1, "\(program)")
            #expect(!answer.errors.isEmpty)
        }
    }
}

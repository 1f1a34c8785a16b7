import Foundation
import TestSupport
import Testing

/// Wrong input gets a clear sentence and the right exit code, and nothing is lost.
struct BadInputTests {
    @Test(
        "what is no certificate is refused with a sentence, never with a crash",
        arguments: [
            ("empty", 1, "is empty"), ("large", 1, "larger than 20 MB"), ("folder", 1, "is a folder"),
            ("absent", 1, "There is no file"), ("half", 10, "its end is missing"),
            ("text", 21, "neither a certificate PDF nor"), ("jpeg", 21, "No QR code was found in the picture"),
        ] as [(String, Int32, String)]
    )
    func strangeFiles(kind: String, exitCode: Int32, word: String) async throws {
        let house = try await DemoHouse.shared.value
        let path = try await strangeFile(kind, house)
        let answer = try await Command.titlecert("verify", path, "--trust", house.trust, "--offline", "--lang", "en")
        #expect(answer.exitCode == exitCode)
        // A verdict stands on standard output; where nothing was verified there is none.
        #expect((exitCode == 1 ? answer.errors : answer.text).contains(word), "\(answer.text) \(answer.errors)")
        #expect(answer.text.isEmpty == (exitCode == 1))
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
        arguments: [
            ("empty", "The file is empty"), ("pdf", "This is a PDF"), ("large", "The file has 50 MB"),
            ("half", "The workbook is damaged or incomplete"), ("folder", "This is a folder"),
            ("absent", "There is no such file"),
        ]
    )
    func strangeRosters(kind: String, word: String) async throws {
        let folder = try TemporaryFolder()
        let path = try strangeRoster(kind, folder)
        let answer = try await Command.titlecert("server", "roster", "check", path, "--lang", "en")
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains(word), "\(answer.errors)")
    }

    private func strangeRoster(_ kind: String, _ folder: TemporaryFolder) throws -> String {
        switch kind {
        case "empty": return try folder.write([], as: "roster.xlsx")
        case "pdf": return try folder.write(Array("%PDF-1.7\n".utf8), as: "roster.xlsx")
        case "large": return try folder.write([UInt8](repeating: 0x2C, count: 50 << 20), as: "roster.csv")
        case "half":
            let whole = try ProjectFolder.bytes("data/rosters/songshan-2019-intermediate.xlsx")
            return try folder.write(Array(whole.prefix(whole.count / 2)), as: "roster.xlsx")
        case "folder": return folder.path
        default: return folder.path("absent.xlsx")
        }
    }

    @Test(
        "an option that no program knows is wrong use: exit 2",
        arguments: [
            ("server", ["certificates", "--data", "x"]), ("issuer", ["run", "--data", "x"]),
            ("issuer", ["keys", "init", "--data", "x"]), ("verify", ["x"]),
        ]
    )
    func unknownOption(program: String, arguments: [String]) async throws {
        let answer = try await Command.titlecert(program, arguments + ["--no-such-option"])
        #expect(answer.exitCode == 2)
        #expect(answer.text.isEmpty && answer.errors.contains("--no-such-option"), "\(answer.errors)")
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
        let (folder, data) = try await DemoHouse.waiting()
        defer { withExtendedLifetime(folder) {} }
        let key = "\(data)/keys/bodies/150400/title.key.pem"
        try FileManager.default.moveItem(atPath: key, toPath: folder.path("kept.pem"))
        let answer = try await Command.titlecert("issuer", "run", "--data", data, "--once")
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("150400") && answer.errors.contains("titlecert-issuer keys rotate 150400"))
        #expect(try await issued(in: data).count == 40)
        try FileManager.default.moveItem(atPath: folder.path("kept.pem"), toPath: key)
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"))
        #expect(try await issued(in: data).count == 220)
    }

    @Test(
        "a store of a newer version is left alone, by migrate too",
        arguments: [
            ["server", "certificates"], ["server", "migrate"], ["issuer", "fsck"], ["issuer", "run", "--once"],
        ]
    )
    func newerStore(command: [String]) async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        defer { withExtendedLifetime(folder) {} }
        try await tamper("PRAGMA user_version = 9999", in: data)
        let answer = try await Command.titlecert(
            command[0],
            Array(command.dropFirst()) + ["--data", data, "--lang", "en"]
        )
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("9999") && answer.errors.contains("left as it is"), "\(answer.errors)")
        #expect(try await look("PRAGMA user_version", in: data) == "9999")
    }

    @Test(
        "a store of an older version names the command that brings it up",
        arguments: [["server", "certificates"], ["issuer", "fsck"], ["issuer", "run", "--once"]]
    )
    func olderStore(command: [String]) async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        defer { withExtendedLifetime(folder) {} }
        try await tamper("PRAGMA user_version = 1", in: data)
        let answer = try await Command.titlecert(
            command[0],
            Array(command.dropFirst()) + ["--data", data, "--lang", "en"]
        )
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("titlecert-server migrate"), "\(answer.errors)")
        #expect(try await look("PRAGMA user_version", in: data) == "1")
    }
}

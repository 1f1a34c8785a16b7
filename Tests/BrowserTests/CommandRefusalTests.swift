import Foundation
import TestSupport
import Testing

@Suite("What a command of the office refuses is told on standard error, with what to do")
struct CommandRefusalTests {
    @Test("a roster that cannot be judged: the sentence on standard error, and with --json the object beside it")
    func roster() async throws {
        let folder = try TemporaryFolder()
        let empty = try folder.write([], as: "empty.xlsx")
        let pdf = try folder.write(Array("%PDF-1.7\n".utf8), as: "roster.xlsx")
        for path in [empty, pdf, folder.path, folder.path("absent.csv")] {
            let plain = try await Command.titlecert("server", "roster", "check", path)
            #expect(plain.exitCode == 1 && plain.text.isEmpty)
            #expect(plain.errors.contains("整个文件未采用"), "\(plain.errors)")
            let json = try await Command.titlecert("server", "roster", "check", path, "--json")
            #expect(json.exitCode == 1 && json.errors == plain.errors)
            #expect(json.lines.first?.contains(#""kind":"refused""#) == true)
        }
    }

    @Test("a store of a later release is not migrated, one of this release needs nothing")
    func migrate() async throws {
        let (folder, data) = try await store()
        defer { withExtendedLifetime(folder) {} }
        let same = try await Command.titlecert("server", "migrate", "--data", data)
        #expect(same.exitCode == 0 && same.text.contains("没有需要升级的"))
        try await change(data, "c.execute('PRAGMA user_version=9999'); c.commit()")
        let newer = try await Command.titlecert("server", "migrate", "--data", data)
        #expect(newer.exitCode == 1 && newer.text.isEmpty)
        #expect(newer.errors.contains("9999") && newer.errors.contains("请升级程序"))
    }

    @Test("a step of migrating that fails shows its reason and no statement")
    func failingStep() async throws {
        let (folder, data) = try await store()
        defer { withExtendedLifetime(folder) {} }
        try await change(data, "c.execute('PRAGMA user_version=5'); c.commit()")
        let older = try await Command.titlecert("server", "certificates", "--data", data)
        #expect(older.exitCode == 1 && older.errors.contains("titlecert-server migrate --data \(data)"))
        let failed = try await Command.titlecert("server", "migrate", "--data", data)
        #expect(failed.exitCode == 1 && failed.errors.contains("already exists"))
        #expect(!failed.errors.contains("CREATE TABLE") && failed.errors.contains("titlecert-issuer fsck --data"))
    }

    @Test("of a damaged file nothing is claimed, and the remedy is named")
    func damaged() async throws {
        let (folder, data) = try await store()
        defer { withExtendedLifetime(folder) {} }
        try await change(
            data,
            """
            c.execute('PRAGMA wal_checkpoint(TRUNCATE)'); c.close()
            whole = bytearray(open(path, 'rb').read()); whole[4096:] = b'\\xff' * (len(whole) - 4096)
            open(path, 'wb').write(whole)
            """
        )
        let answer = try await Command.titlecert("server", "certificates", "--data", data)
        #expect(answer.exitCode == 1 && answer.errors.contains("malformed"), "\(answer.errors)")
        #expect(answer.errors.contains("titlecert-issuer fsck --data") && answer.errors.contains("恢复备份"))
        #expect(!answer.errors.contains("不受影响") && !answer.errors.contains("未作任何更改"))
    }

    @Test("a second run of the demo says that there was nothing to do")
    func demoTwice() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        let first = try await Command.titlecert("server", "demo", "--data", data)
        #expect(first.exitCode == 0 && !first.text.contains("没有需要办理的"), "\(first.errors)")
        let second = try await Command.titlecert("server", "demo", "--data", data)
        #expect(second.exitCode == 0 && second.text.contains("没有需要办理的"), "\(second.text)")
        #expect(second.lines.last == first.lines.last)
    }

    private func store() async throws -> (TemporaryFolder, String) {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        let made = try await Command.titlecert("server", "setup", "--data", data, "--host", "zc.example.cn")
        try #require(made.exitCode == 0, "\(made.errors)")
        return (folder, data)
    }

    /// Runs statements of Python on the store's file `path`, opened as `c`.
    private func change(_ data: String, _ statements: String) async throws {
        let script = "import sqlite3, sys\npath = sys.argv[1]\nc = sqlite3.connect(path)\n" + statements
        let python = ProjectFolder.path(".venv/bin/python")
        let run = try await Command.run(python, ["-c", script, "\(data)/titlecert.sqlite"])
        try #require(run.exitCode == 0, "\(run.errors)")
    }
}

import Foundation
import TestSupport
import Testing

@Suite("The office in a browser", .serialized)
struct OfficeInBrowserTests {
    @Test("first run, second factor, desk, logout, login, a person added and activated; axe finds nothing")
    func firstRun() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try await succeed("issuer", "keys", "init", "--data", data, "--demo")
        try await succeed("server", "demo", "--data", data)
        let server = try BackgroundProgram(
            "server",
            "serve",
            "--data",
            data,
            "--listen",
            "127.0.0.1:0",
            log: folder.path("server.log")
        )
        let code = try #require(
            try await server.waitToPrint(/一次性的码：([0-9A-Z-]+)/),
            "\(server.printed)"
        )
        let address = try #require(server.printed.firstMatch(of: /(http:\/\/127\.0\.0\.1:\d+)\/setup/)).output.1
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/office.py", String(address), code]
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(server.printed)")
        expectDiscreet(server.printed)
        #expect(server.stop() == 0, "\(server.printed)")
        let list = try await Command.titlecert("server", "user", "list", "--data", data)
        #expect(list.lines.count == 2 && list.text.contains("wang.xiaoyan") && list.text.contains("启用"))
        let audit = try await Command.titlecert("server", "audit", "verify", "--data", data)
        #expect(audit.exitCode == 0, "\(audit.errors)")
    }

    @Test("a roster with faults, mended and taken in; its batch, a paper, its publicity; axe finds nothing")
    func clerk() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try await succeed("issuer", "keys", "init", "--data", data, "--demo")
        try await succeed("server", "demo", "--data", data)
        let made = try await Command.titlecert(
            "server",
            [
                "user", "add", "li.jing", "--name", "何静文", "--body", "150404", "--duties", "submit", "publicise",
                "--document", "松人社〔2026〕2号", "--data", data,
            ]
        )
        let code = try #require(made.text.firstMatch(of: /启用码.*：([0-9A-Z-]{16})/)).output.1
        let server = try BackgroundProgram(
            "server",
            "serve",
            "--data",
            data,
            "--listen",
            "127.0.0.1:0",
            log: folder.path("server.log")
        )
        let address = try #require(
            try await server.waitToPrint(/(http:\/\/127\.0\.0\.1:\d+)\/office/),
            "\(server.printed)"
        )
        let visit = try await Command.run(
            ProjectFolder.path(".venv/bin/python"),
            ["Tests/BrowserTests/office_batches.py", address, String(code)]
        )
        #expect(visit.exitCode == 0, "\(visit.text)\(visit.errors)\(server.printed)")
        #expect(server.printed.contains("office: POST /office/batches/{batch}/publicity 303"))
        #expect(!server.printed.contains("松山"))
        #expect(server.stop() == 0, "\(server.printed)")
    }

    @Test("accounts at the terminal: made, listed, disabled, reset; a refusal is told and changes nothing")
    func terminal() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try await succeed("server", "setup", "--data", data, "--host", "zc.example")
        func user(_ arguments: String...) async throws -> Command {
            try await .titlecert("server", ["user"] + arguments + ["--data", data])
        }
        let holder = [
            "--name", "李静", "--body", "150404", "--duties", "submit", "publicise", "--document", "松人社〔2026〕2号",
        ]
        let made = try await Command.titlecert("server", ["user", "add", "li.jing"] + holder + ["--data", data])
        let code = try #require(made.text.firstMatch(of: /启用码.*：([0-9A-Z-]{16})/)).output.1
        for (refused, part) in [
            (
                try await user(
                    "add",
                    "li.jing",
                    "--name",
                    "王强",
                    "--body",
                    "150404",
                    "--duties",
                    "submit",
                    "--document",
                    "1"
                ), "已有人使用"
            ),
            (try await user("add", "1", "--name", "王强", "--body", "150404"), "登录名须为"),
            (try await user("add", "wang", "--name", "王强", "--body", "150404"), "王强"),
            (
                try await user(
                    "add",
                    "desk",
                    "--name",
                    "窗口",
                    "--body",
                    "150400",
                    "--duties",
                    "accept",
                    "--document",
                    "1",
                    "--shared"
                ), "公用账号不能办理决定事项（核准备案）"
            ),
            (try await user("disable", "nobody"), "没有这个登录名"),
        ] {
            #expect(refused.exitCode == 1 && refused.errors.contains(part), "\(refused.errors)")
        }
        #expect(try await user("list").text.contains("待启用"))
        #expect(try await user("disable", "li.jing").exitCode == 0)
        #expect(try await user("list", "--json").text.contains(#""state":"disabled""#))
        let reset = try await user("reset", "li.jing")
        #expect(reset.exitCode == 0 && !reset.text.contains(code))
        #expect(try await user("list").lines.count == 1)
    }

    @Test("off loopback, and with a key that others can read, nothing is started and the remedy is named")
    func refusals() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try await succeed("issuer", "keys", "init", "--data", data, "--demo")
        try await succeed("server", "demo", "--data", data)
        let common = ["serve", "--data", data, "--listen", "127.0.0.1:0"]
        let bare = try await Command.titlecert("server", common + ["--office-listen", "0.0.0.0:0"])
        #expect(bare.exitCode == 1 && bare.errors.contains("--office-origin https://"), "\(bare.errors)")
        #expect(!FileManager.default.fileExists(atPath: "\(data)/office.key"))
        let key = try folder.write([UInt8](repeating: 1, count: 32), as: "data/office.key")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
        let open = try await Command.titlecert("server", common)
        #expect(open.exitCode == 1 && open.errors.contains("chmod 600 \(key)"), "\(open.errors)")
    }

    /// No code, password, name or activation code stands in the log.
    private func expectDiscreet(_ log: String) {
        #expect(log.contains("office: POST /login 303") && log.contains("office: POST /setup/code 303"))
        for word in ["horse", "wang.xiaoyan", "何静文", "?next", "kept="] { #expect(!log.contains(word), "\(word)") }
    }

    private func succeed(_ program: String, _ arguments: String...) async throws {
        let command = try await Command.titlecert(program, arguments)
        try #require(command.exitCode == 0, "\(command.errors)")
    }
}

import Foundation
import TestSupport
import Testing

@Suite("What keeps the site from starting is told in words, with exit code 1")
struct ServeRefusalTests {
    @Test("no store: the commands that make one are named")
    func noStore() async throws {
        let folder = try TemporaryFolder()
        let answer = try await Command.titlecert("server", "serve", "--data", folder.path("nothing"))
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("titlecert-server setup") && answer.errors.contains("titlecert-server demo"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("nothing")))
    }

    @Test("a real store is not served by who can read private keys, and nothing is said to be served")
    func keys() async throws {
        let (folder, data) = try await realStore()
        try FileManager.default.createDirectory(atPath: "\(data)/keys", withIntermediateDirectories: true)
        try folder.write(Array("made at run time, no key".utf8), as: "data/keys/title.key.pem")
        let answer = try await Command.titlecert("server", "serve", "--data", data)
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("title.key.pem") && answer.errors.contains("chmod"))
        #expect(!answer.errors.contains("http://"))
    }

    @Test("keys that lie elsewhere are looked for where --keys says")
    func keysElsewhere() async throws {
        let (folder, data) = try await realStore()
        let press = folder.path("press")
        try FileManager.default.createDirectory(atPath: press, withIntermediateDirectories: true)
        try folder.write(Array("made at run time, no key".utf8), as: "press/title.key.pem")
        let answer = try await Command.titlecert("server", "serve", "--data", data, "--keys", press)
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("\(press)/title.key.pem") && answer.errors.contains("go-rwx \(press)"))
    }

    @Test("no trust list: the command that makes one is named")
    func trust() async throws {
        let (folder, data) = try await realStore()
        let answer = try await Command.titlecert("server", "serve", "--data", data)
        #expect(answer.exitCode == 1 && answer.errors.contains("titlecert-issuer keys init --data \(data)"))
        #expect(FileManager.default.fileExists(atPath: folder.path("data/titlecert.sqlite")))
    }

    @Test("a port in use, missing templates, an address that is not there: each its sentence")
    func listening() async throws {
        let (folder, data) = try await emptyDemo()
        let first = try BackgroundProgram(
            "server",
            "serve",
            "--data",
            data,
            "--listen",
            "127.0.0.1:0",
            log: folder.path("first.log")
        )
        let port = try #require(try await first.waitToPrint(/127\.0\.0\.1:(\d+)/), "\(first.printed)")
        let second = try await Command.titlecert("server", "serve", "--data", data, "--listen", "127.0.0.1:\(port)")
        #expect(second.exitCode == 1 && second.errors.contains("已被另一个程序占用"))
        let elsewhere = try await Command.titlecert("server", "serve", "--data", data, "--listen", "203.0.113.1:8080")
        #expect(elsewhere.exitCode == 1 && elsewhere.errors.contains("203.0.113.1"))
        let bare = try await Command.titlecert("server", "serve", "--data", data, "--templates", folder.path)
        #expect(bare.exitCode == 1 && bare.errors.contains("--templates"))
        let wrong = try await Command.titlecert("server", "serve", "--data", data, "--listen", "nowhere")
        #expect(wrong.exitCode == 2)
        #expect(first.stop(by: .interrupt) == 0)
    }

    private func realStore() async throws -> (TemporaryFolder, String) {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        let made = try await Command.titlecert("server", "setup", "--data", data, "--host", "zc.example.cn")
        try #require(made.exitCode == 0, "\(made.errors)")
        return (folder, data)
    }

    private func emptyDemo() async throws -> (TemporaryFolder, String) {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        let keys = try await Command.titlecert("issuer", "keys", "init", "--data", data, "--demo")
        try #require(keys.exitCode == 0, "\(keys.errors)")
        let made = try await Command.titlecert("server", "demo", "--data", data)
        try #require(made.exitCode == 0, "\(made.errors)")
        return (folder, data)
    }
}

import Foundation
import TestSupport
import Testing

/// A server that has been broken into can write anything into the store; the press signs none of it.
struct BrokenServerTests {
    @Test("PUB3: a publicity witnessed by anybody but the press is not witnessed")
    func forgedWitness() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("issuer", "keys", "init", "--data", data, "--demo"))
        try succeed(await .titlecert("server", "demo", "--data", data))
        try await write(
            "INSERT INTO press_witness SELECT id, opened_at, roster_digest, randomblob(32) FROM publicities",
            into: data
        )
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"))
        let issued = try await issued(in: data)
        #expect(Set(issued.map(\.level)) == ["senior"], "only what needs no publicity here was issued")
        let reasons = try await read("SELECT DISTINCT reasons FROM order_refusals", from: data)
        #expect(reasons == #"["publicityWitnessForeign"]"#)
    }

    @Test("what waits to be signed is signed only if the press wrote it down")
    func forgedIntent() async throws {
        let house = try await DemoHouse.shared.value
        let last = try #require(house.certificates.last).number
        let undo = [
            "DELETE FROM certificate_events WHERE number = '\(last)'",
            "DELETE FROM title_certificates WHERE number = '\(last)'",
            "INSERT INTO open_orders SELECT id FROM orders WHERE number = '\(last)'",
        ]
        let (sound, data) = try await house.copy()
        try await write(undo, into: data)
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"), "as after a crash")
        #expect(try await issued(in: data).count == house.certificates.count)
        withExtendedLifetime(sound) {}

        let (spoiled, other) = try await house.copy()
        try await write(undo + ["UPDATE intents SET issued_at = issued_at + 1 WHERE number = '\(last)'"], into: other)
        let answer = try await Command.titlecert("issuer", "run", "--data", other, "--once", "--lang", "en")
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("was not written by this press"))
        #expect(try await issued(in: other).count == house.certificates.count - 1)
        withExtendedLifetime(spoiled) {}
    }

    @Test("a title is called what the press's own catalogue calls it")
    func renamedTitle() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path("data")
        try succeed(await .titlecert("issuer", "keys", "init", "--data", data, "--demo"))
        try succeed(await .titlecert("server", "demo", "--data", data))
        try await write("UPDATE titles SET name = '高级' || name", into: data)
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"))
        #expect(try await issued(in: data).isEmpty)
    }

    @Test(
        "a document shows nothing of the register that was not certified",
        arguments: [
            "UPDATE roster_rows SET employer = 'x' WHERE id = (SELECT roster_row FROM orders WHERE number = '#')",
            "UPDATE roster_rows SET sex = iif(sex = 'male', 'female', 'male') WHERE id IN (SELECT roster_row FROM orders)",
            "UPDATE photos SET bytes = (SELECT bytes FROM photos LIMIT 1 OFFSET 1) || x'00'",
        ]
    )
    func changedRegister(statement: String) async throws {
        let house = try await DemoHouse.shared.value
        let number = house.certificates[0].number
        let (folder, data) = try await house.copy()
        try await write(statement.replacing("#", with: number), into: data)
        let answer = try await Command.titlecert(
            "issuer", "document", "--data", data, number, "-o", folder.path("certificate.pdf"), "--lang", "en"
        )
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("no longer says what was certified"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("certificate.pdf")))
    }

    @Test("the QR code on paper leads to the press's own host, whatever the store says")
    func otherHost() async throws {
        let house = try await DemoHouse.shared.value
        let certificate = house.certificates[1]
        let (folder, data) = try await house.copy()
        try await write(
            "UPDATE title_certificates SET qr_text = replace(qr_text, 'https://', 'https://evil.')",
            into: data
        )
        let file = folder.path("certificate.pdf")
        try succeed(await .titlecert("issuer", "document", "--data", data, certificate.number, "-o", file))
        try await succeed(Command.run("pdftoppm", ["-r", "150", "-png", "-singlefile", file, folder.path("page")]))
        let read = try await succeed(Command.run("zbarimg", ["--quiet", "--raw", folder.path("page.png")]))
        #expect(read.lines.first == certificate.qr)
    }

    private func write(_ statements: String..., into data: String) async throws {
        try await write(statements, into: data)
    }

    private func write(_ statements: [String], into data: String) async throws {
        let script = ProjectFolder.path("Tests/EndToEndTests/broken_server.py")
        try await succeed(Command.run("python3", [script, "\(data)/titlecert.sqlite"] + statements))
    }

    private func read(_ statement: String, from data: String) async throws -> String {
        let script = "import sqlite3, sys; print(*(row[0] for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2])))"
        let answer = try await succeed(Command.run("python3", ["-c", script, "\(data)/titlecert.sqlite", statement]))
        return answer.lines.first ?? ""
    }
}

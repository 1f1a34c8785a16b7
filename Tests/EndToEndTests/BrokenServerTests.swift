import Foundation
import TestSupport
import Testing

/// A server that has been broken into can write anything into the store; the press signs none of it.
struct BrokenServerTests {
    @Test("PUB3: a publicity witnessed by anybody but the press is not witnessed")
    func forgedWitness() async throws {
        let (folder, data) = try await DemoHouse.waiting()
        defer { withExtendedLifetime(folder) {} }
        try await tamper(
            "INSERT INTO press_witness SELECT id, opened_at, roster_digest, randomblob(32) FROM publicities",
            in: data
        )
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"))
        let issued = try await issued(in: data)
        #expect(Set(issued.map(\.level)) == ["senior"], "only what needs no publicity here was issued")
        let reasons = try await look("SELECT DISTINCT reasons FROM order_refusals", in: data)
        #expect(reasons == #"["publicity-witness-foreign"]"#)
    }

    @Test("what was written down and not yet signed is signed as it was written down")
    func ownIntent() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        defer { withExtendedLifetime(folder) {} }
        try await tamper(house.certificates.suffix(2).flatMap(unsigned), in: data)
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"), "as after a crash")
        #expect(try await issued(in: data).count == house.certificates.count)
    }

    @Test("what the press did not write down is set aside with its reason, and the others go on")
    func forgedIntent() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        defer { withExtendedLifetime(folder) {} }
        let forged = try #require(house.certificates.last).number
        let change = "UPDATE intents SET issued_at = issued_at + 1 WHERE number = '\(forged)'"
        try await tamper(house.certificates.suffix(2).flatMap(unsigned) + [change], in: data)
        let answer = try await Command.titlecert("issuer", "run", "--data", data, "--once", "--lang", "en")
        #expect(answer.exitCode == 1)
        #expect(answer.errors.contains("was not written by this press"), "\(answer.errors)")
        #expect(try await issued(in: data).map(\.number) == house.certificates.dropLast().map(\.number))
        #expect(try await look("SELECT reasons FROM order_refusals", in: data) == #"["intent-foreign"]"#)
    }

    /// What takes a certificate back to where a crash may have left it: written down and not signed.
    private func unsigned(_ certificate: IssuedLine) -> [String] {
        let number = certificate.number
        return [
            "DELETE FROM certificate_events WHERE number = '\(number)'",
            "DELETE FROM title_certificates WHERE number = '\(number)'",
            "INSERT INTO open_orders SELECT id FROM orders WHERE number = '\(number)'",
        ]
    }

    @Test(
        "a title is called what the press's own catalogue calls it, in every word of it",
        arguments: [
            "name = '高级' || name", "series_name = series_name || '（重点）'",
            "specialty_group = iif(specialty_group = '', '重点', '')",
            // Where a level has two ranks the other one of them: the level stays what it was.
            """
            rank = CASE rank WHEN 'senior_full' THEN 'senior_associate' WHEN 'senior_associate' THEN 'senior_full'
            WHEN 'assistant' THEN 'clerk' WHEN 'clerk' THEN 'assistant' ELSE 'senior_associate' END
            """,
        ]
    )
    func renamedTitle(change: String) async throws {
        let (folder, data) = try await DemoHouse.waiting()
        defer { withExtendedLifetime(folder) {} }
        try await tamper("UPDATE titles SET \(change)", in: data)
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"))
        #expect(try await issued(in: data).isEmpty)
        let named = #"reasons LIKE '%"title-named-otherwise"%'"#
        let refused = "SELECT count(DISTINCT order_id) FROM order_refusals WHERE \(named)"
        #expect(try await look(refused, in: data) == "220")
    }

    @Test(
        "a document shows nothing of the register that was not certified",
        arguments: [
            "UPDATE roster_rows SET employer = 'x' WHERE id = (SELECT roster_row FROM orders WHERE number = '#')",
            "UPDATE roster_rows SET sex = iif(sex = 'male', 'female', 'male') WHERE id IN (SELECT roster_row FROM orders)",
            "UPDATE photos SET bytes = zeroblob(2000)",
        ]
    )
    func changedRegister(statement: String) async throws {
        let house = try await DemoHouse.shared.value
        let number = house.certificates[0].number
        let (folder, data) = try await house.copy()
        try await tamper(statement.replacing("#", with: number), in: data)
        let answer = try await Command.titlecert(
            "issuer",
            "document",
            "--data",
            data,
            number,
            "-o",
            folder.path("certificate.pdf"),
            "--lang",
            "en"
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
        try await tamper(
            "UPDATE title_certificates SET qr_text = replace(qr_text, 'https://', 'https://evil.')",
            in: data
        )
        let file = folder.path("certificate.pdf")
        try succeed(await .titlecert("issuer", "document", "--data", data, certificate.number, "-o", file))
        try await succeed(Command.run("pdftoppm", ["-r", "150", "-png", "-singlefile", file, folder.path("page")]))
        let read = try await succeed(Command.run("zbarimg", ["--quiet", "--raw", folder.path("page.png")]))
        #expect(read.lines.first == certificate.qr)
    }
}

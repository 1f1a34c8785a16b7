import Foundation
import TestSupport
import Testing

/// A name in Mongolian script on its way from the roster to the paper, and papers about one certificate.
struct BilingualDocumentTests {
    /// 苏日娜 of the junior sample roster.
    private static let name = "ᠰᠤᠷᠨ\u{180E}ᠠ"

    @Test("who has a name in Mongolian in the roster gets the bilingual face, sealed and archival")
    func document() async throws {
        let house = try await DemoHouse.shared.value
        let number = try Self.number(of: "苏日娜", in: house)
        let folder = try TemporaryFolder()
        let file = try folder.write(await house.document(number), as: "bilingual.pdf")
        let text = try succeed(await Command.run("pdftotext", ["-raw", file, "-"])).text.filter { !$0.isWhitespace }
        for words in [Self.name, "蒙古文待审核", "样本", number] { #expect(text.contains(words), "\(words)") }
        let told = try await verdict(of: file, trust: house.trust).line
        #expect(told.outcome == "valid" && told.facts?["nameMongolian"] == Self.name)
        try await ArchivalTests.expectCompliant([file])
        // No part of its words is approved, so none is on a certificate of somebody without such a name.
        let other = try folder.write(await house.document(Self.number(of: "徐丽", in: house)), as: "chinese.pdf")
        #expect(try succeed(await Command.run("pdftotext", [other, "-"])).text.contains("待审核") == false)
    }

    @Test("a receipt says what the register has on one certificate, and no more of its holder than the public page")
    func receipt() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let line = try #require(try await issued(in: data).first { $0.level == "intermediate" })
        let file = folder.path("receipt.pdf")
        let write = ["paper", "receipt", "--data", data, "--certificate", line.number, "-o", file]
        try succeed(await .titlecert("issuer", write))
        let text = try succeed(await Command.run("pdftotext", ["-raw", file, "-"])).text
        for words in [line.number, line.holder, "真实有效", "查验回执", "没有电子签名"] {
            #expect(text.filter { !$0.isWhitespace }.contains(words), "\(words)")
        }
        #expect(text.contains(/\*{16}[0-9]{1}[0-9X]/) && !text.contains(/[0-9]{17}[0-9X]/))
        try await ArchivalTests.expectCompliant([file])
        let draw = ["-r", "150", "-png", "-singlefile", file, folder.path("r")]
        try succeed(await Command.run("pdftoppm", draw))
        let code = try await Command.run("zbarimg", ["-q", "--raw", folder.path("r.png")]).text
        #expect(code.hasPrefix("https://"))
    }

    @Test("a receipt of an unknown certificate, or without one, says so and writes nothing")
    func unknown() async throws {
        let house = try await DemoHouse.shared.value
        let folder = try TemporaryFolder()
        let file = folder.path("receipt.pdf")
        let common = ["paper", "receipt", "--data", house.data, "-o", file, "--lang", "en"]
        let unknown = try await Command.titlecert("issuer", common + ["--certificate", "1504002019Z999999X"])
        #expect(unknown.exitCode == 1 && unknown.errors.contains("1504002019Z999999X"), "\(unknown.errors)")
        let without = try await Command.titlecert("issuer", common)
        #expect(without.exitCode == 2 && without.errors.contains("--certificate"), "\(without.errors)")
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    private static func number(of holder: String, in house: DemoHouse) throws -> String {
        try #require(house.certificates.first { $0.holder == holder && $0.level == "junior" }).number
    }
}

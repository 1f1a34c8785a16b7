import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleDemo
import TitleDocument
import TitleModel
import TitleSecrets
import TitleStore
import TitleVerify

@testable import TitleIssuance

@Suite("Copies from the press")
struct CopyTests {
    private static let now = CopyHouse.now

    @Test(
        "issue 7, item 3: a copy is genuine until its last day, says what was chosen, and no changed byte is believed"
    )
    func genuine() async throws {
        let house = try await CopyHouse()
        let copy = try await house.ask(house.wish()).get()
        let (verifier, full) = (try house.verifier, try house.full)
        let verdict = verifier.verify(file: copy.bytes, status: .waived, at: Self.now)
        #expect(verdict.outcome == .valid && verdict.kind == .copy && verdict.facts == nil && verdict.isSample)
        let shown = try #require(verdict.copy)
        #expect(shown.purpose == "投标人员资格审查" && shown.receiver == "某某建设集团" && shown.name == full.name)
        #expect(shown.qualifiedOn != nil && shown.title != nil)
        #expect(shown.maskedIdentity == nil && shown.specialty == nil && shown.route == nil && shown.certifiedOn == nil)
        let text = try QRText(host: DemoOffice.host, envelope: copy.envelope).text
        #expect(verifier.verify(qrText: text, status: .waived, at: Self.now).copy == shown)
        let lastDay = Instant(endOf: shown.expiresOn)
        let last = verifier.verify(file: copy.bytes, status: .waived, at: lastDay.adding(milliseconds: -1))
        #expect(last.outcome == .valid)
        let over = verifier.verify(file: copy.bytes, status: .waived, at: lastDay)
        #expect(over.outcome == .expired && over.exitCode == 13)
        var dice = SeededDice(seed: 9)
        for _ in 0..<300 {
            var spoiled = copy.bytes
            spoiled[dice.below(spoiled.count)] ^= UInt8(1 + dice.below(255))
            #expect(verifier.verify(file: spoiled, status: .waived, at: Self.now).outcome != .valid)
        }
        let findings = try await Recheck(store: house.press.store, verifier: verifier).run(at: lastDay)
        #expect(findings.faults.allSatisfy { $0.code == .names }, "\(findings.faults)")
    }

    @Test("issue 7, item 3: number, code, QR text, claims and digests of the certificate stand nowhere in its copy")
    func nothingOfTheCertificate() async throws {
        let house = try await CopyHouse()
        let copy = try await house.ask(house.wish(fields: Set(CopyField.allCases))).get()
        let (record, full) = (house.certificate.certificate, try house.full)
        let file = try house.folder.write(copy.bytes, as: "copy.pdf")
        let plain = house.folder.path("plain.pdf")
        try await Command.run("qpdf", ["--qdf", "--object-streams=disable", file, plain])
        let text = try await Command.run("pdftotext", ["-layout", file, "-"]).text
        let document = try SealedPDF.read(copy.bytes)
        let attached = document.attachments.flatMap(\.bytes)
        let places = [copy.bytes, try Array(Data(contentsOf: URL(fileURLWithPath: plain))), Array(text.utf8), attached]
        var marks = [
            Array(record.number.text.utf8), Array(record.code.text.utf8), Array(record.code.grouped.utf8),
            Array(record.qrText.utf8.suffix(60)), full.recordDigest, Array(record.compactEnvelope.suffix(64)),
            Array(record.fullEnvelope.suffix(64)),
            Array(full.approving.code.utf8) + Array(full.ground.documentNumber.utf8),
        ]
        if let photo = full.photoDigest { marks.append(photo) }
        for (place, bytes) in places.enumerated() {
            for (mark, sought) in marks.enumerated() {
                #expect(Data(bytes).range(of: Data(sought)) == nil, "mark \(mark) in place \(place)")
            }
        }
        #expect(document.attachments.map(\.fileName) == [Verifier.copyFileName])
        #expect(text.contains(full.name) && text.contains("职称证书副本") && text.contains("某某建设集团"))
        let claim = try SignedEnvelope(parsing: copy.envelope).payload
        #expect(Data(claim).range(of: Data(record.number.text.utf8)) == nil)
    }

    @Test("only what was chosen is printed: the identity number whole, covered, or not at all", arguments: [0, 1, 2])
    func chosen(choice: Int) async throws {
        let house = try await CopyHouse()
        let fields: [Set<CopyField>] = [[.title], [.title, .identity], [.title, .wholeIdentity]]
        let copy = try await house.ask(house.wish(fields: fields[choice])).get()
        let file = try house.folder.write(copy.bytes, as: "copy.pdf")
        let text = try await Command.run("pdftotext", ["-layout", file, "-"]).text
        let identity = house.certificate.result.identity
        #expect(text.contains(identity.number) == (choice == 2))
        #expect(text.contains("****************" + identity.tail) == (choice == 1))
        #expect(text.contains("证件号码") == (choice > 0) && !text.contains("取得资格日期"))
        // The watermark is drawn and read to nobody.
        #expect(!text.contains("仅供某某建设集团用于") && text.contains("投标人员资格审查"))
        let shown = try house.verifier.verify(file: copy.bytes, status: .waived, at: Self.now).copy
        #expect((shown?.maskedIdentity != nil) == (choice > 0))
    }

    @Test("qpdf, poppler's signature check and zbar agree: whole, sealed, and its code is its own claim")
    func others() async throws {
        let house = try await CopyHouse()
        let copy = try await house.ask(house.wish(fields: Set(CopyField.allCases))).get()
        let file = try house.folder.write(copy.bytes, as: "copy.pdf")
        #expect(try await Command.run("qpdf", ["--check", file]).text.contains("No syntax or stream encoding errors"))
        let signature = try await Command.run("pdfsig", ["-nocert", file]).text
        #expect(signature.contains("Signature is Valid") && signature.contains("Total document signed"), "\(signature)")
        try await Command.run("pdftoppm", ["-r", "150", "-png", "-singlefile", file, house.folder.path("page")])
        let read = try await Command.run("zbarimg", ["-q", "--raw", house.folder.path("page.png")]).text
        let text = read.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try QRText(parsing: text).envelope == copy.envelope)
        #expect(copy.bytes.count < 130_000, "\(copy.bytes.count)")
        let output = ProjectFolder.path("test-output/copies")
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        try Data(copy.bytes).write(to: URL(fileURLWithPath: "\(output)/copy.pdf"))
    }

    @Test("issue 7, item 3: withdrawn, and whatever ends or suspends the certificate, is in the next list of copies")
    func ended() async throws {
        let house = try await CopyHouse()
        let (one, two) = (try await house.ask(house.wish()).get(), try await house.ask(house.wish()).get())
        #expect(try await house.published(one) == .valid)
        try await house.press.store.write { try $0.withdraw(one.copy, at: Self.now) }
        try await house.press.runUntilDone { Self.now }
        #expect(try await house.published(one) == .revoked)
        #expect(try await house.published(two) == .valid)
        let moments = (1...3).map { Self.now.adding(milliseconds: $0 * 1000) }
        try await house.happens(.suspended, at: moments[0])
        #expect(try await house.published(one) == .revoked)
        #expect(try await house.published(two) == .suspended)
        try await house.happens(.reinstated, at: moments[1])
        #expect(try await house.published(two) == .valid)
        try await house.happens(.revoked, at: moments[2])
        #expect(try await house.published(two) == .revoked)
        let registered = try await house.press.store.read { try $0.copy(two.copy) }
        #expect(registered?.status(on: Self.now.civilDate) == .revoked)
        let text = try QRText(host: DemoOffice.host, envelope: two.envelope).text
        let entry = try CopyClaim(decoding: SignedEnvelope(parsing: two.envelope).payload).status
        let list = try await house.press.store.read { try $0.presentStatusList(entry.list)?.envelope }
        let lists = StatusLists([try #require(list)], day: nil, by: try house.verifier)
        let verdict = try house.verifier.verify(qrText: text, status: .lists(lists), at: moments[2])
        #expect(verdict.outcome == .revoked, "\(verdict.checks)")
        #expect(entry.list >= CopyStatusDraw.first)
        let another = try await house.ask(house.wish(), at: moments[2])
        #expect(another == .failure(.notInForce), "\(another)")
    }

    @Test("what no server may ask for is not made, whoever wrote it down")
    func refused() async throws {
        let house = try await CopyHouse()
        let other = try await house.press.store.read { transaction in
            try transaction.certificates(after: "", limit: 50).map(\.certificate.person)
                .first { $0 != house.certificate.certificate.person }
        }
        #expect(try await house.ask(house.wish(), by: other) == .failure(.copyUnfit))
        #expect(try await house.ask(house.wish(days: 91)) == .failure(.copyUnfit))
        let number = house.certificate.certificate.number
        let leading = CopyWish(number: number, purpose: number.text, receiver: "某局", days: 9, fields: [.title])
        #expect(try await house.ask(leading) == .failure(.copyUnfit))
    }

    @Test("what a crash left written down is signed as it stands; a row that bears no mark of the press is not")
    func crash() async throws {
        let house = try await CopyHouse()
        let copy = try await house.ask(house.wish()).get()
        let known = try await house.press.store.read { try $0.copyIntent(copy.copy) }
        let intent = try #require(known)
        #expect(house.press.mark.isOwn(intent))
        let forged = CopyIntent(
            copy: intent.copy,
            code: intent.code,
            statusList: intent.statusList,
            statusIndex: intent.statusIndex,
            payload: intent.payload + [0],
            keyID: intent.keyID,
            writtenAt: intent.writtenAt
        )
        #expect(!house.press.mark.isOwn(forged.marked(intent.mark)))
    }
}

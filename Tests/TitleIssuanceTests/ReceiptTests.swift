import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleRender
import TitleSeal
import TitleSecrets
import TitleStore
import TitleVerify

@testable import TitleIssuance

@Suite("Receipts of look-ups")
struct ReceiptTests {
    private static let now = Instant(milliseconds: 1_760_000_000_000)

    private struct House {
        let folder: TemporaryFolder
        let press: Press
        let lines: [ListLine]

        init() async throws {
            folder = try TemporaryFolder()
            press = try await DemoPress.pressWithOrders(in: folder.path, ReceiptTests.now)
            try await press.runUntilDone { ReceiptTests.now }
            let found = try await press.store.read { try $0.certificates(after: "", limit: 3) }
            lines = try found.enumerated().map { place, found in
                let full = try IssuedClaims(found.certificate).full
                return ListLine(
                    place: place + 2,
                    asked: ListLine.Asked(code: found.certificate.code.grouped),
                    outcome: .valid,
                    registered: ListLine.Registered(
                        number: found.certificate.number.text,
                        name: full.name,
                        title: full.titleName
                    )
                )
            }
        }

        var verifier: Verifier { get throws { Verifier(trust: try KeyFolder(opening: folder.path("keys")).trust()) } }

        /// What became of a request: the file, or why there is none.
        func receipt(of subject: ReceiptRequest.Subject) async throws -> Result<[UInt8], SealRefusal> {
            let id = Identifier(at: ReceiptTests.now, random: SecureRandom.identifierBits())
            let asked = try AskerStatement(name: "某某集团", purpose: "聘任")
            try await press.store.write { transaction in
                try transaction.insert(
                    ReceiptRequest(id: id, subject: subject, asked: asked, askedAt: ReceiptTests.now)
                )
                try transaction.insert(
                    SealRequest(
                        id: id,
                        kind: .receipt,
                        subject: id.text,
                        format: .pdf,
                        priority: .interactive,
                        requestedBy: "test",
                        requestedAt: ReceiptTests.now
                    )
                )
            }
            try await press.runUntilDone { ReceiptTests.now }
            let (sealed, outcome) = try await press.store.read { (try $0.sealedReceipt(id), try $0.outcome(of: id)) }
            if let sealed { return .success(sealed.bytes) }
            guard case .refused(let reason)? = outcome else { throw SealRefusal.unknownKind }
            return .failure(try #require(SealRefusal(rawValue: reason)))
        }
    }

    @Test("issue 7, item 6: a receipt is genuine, says what the register says, and no changed byte of it is believed")
    func certificate() async throws {
        let house = try await House()
        let line = try #require(house.lines.first?.registered)
        let number = try #require(CertificateNumber(foreign: line.number))
        let bytes = try await house.receipt(of: .certificate(number)).get()
        let verdict = try house.verifier.verify(file: bytes, status: .waived, at: Self.now)
        #expect(verdict.outcome == .valid && verdict.kind == .receipt && verdict.headline == "verdict.receipt")
        #expect(verdict.isSample && verdict.facts == nil && verdict.receipt?.asker == "某某集团")
        guard case .certificate(let said)? = verdict.receipt?.subject else { throw SealRefusal.unknownKind }
        #expect(said.number == line.number && said.name == line.name && said.outcome == "valid")
        var dice = SeededDice(seed: 7)
        for _ in 0..<300 {
            var spoiled = bytes
            spoiled[dice.below(spoiled.count)] ^= UInt8(1 + dice.below(255))
            #expect(try house.verifier.verify(file: spoiled, status: .waived, at: Self.now).outcome != .valid)
        }
        let before = try house.verifier.verify(
            file: bytes,
            status: .waived,
            at: Self.now.adding(milliseconds: -86_400_000)
        )
        #expect(before.outcome != .valid)
        let findings = try await Recheck(store: house.press.store, verifier: try house.verifier).run(at: Self.now)
        // This verifier has no catalogue, so it cannot hold the words of certificates against one.
        #expect(findings.faults.allSatisfy { $0.code == .names }, "\(findings.faults)")
    }

    @Test("issue 7, item 7: a list of ten thousand lines is held against the register line by line and sealed")
    func tenThousandLines() async throws {
        let house = try await House()
        let lines = (0..<10_000).map { place in
            let line = house.lines[place % house.lines.count]
            return ListLine(
                place: place + 2,
                asked: line.asked,
                outcome: line.outcome,
                registered: line.registered
            )
        }
        let list = ListText.bytes(of: lines)
        #expect(list.count <= ReceiptRequest.mostListBytes)
        let bytes = try await house.receipt(of: .list(list)).get()
        let verdict = try house.verifier.verify(file: bytes, status: .waived, at: Self.now)
        guard verdict.outcome == .valid, case .list(let said)? = verdict.receipt?.subject else {
            throw SealRefusal.unknownKind
        }
        #expect(said.lines == 10_000 && said.digest == SHA256.digest(list))
    }

    @Test("the page of a list has room for every outcome at once, each of hundreds of lines")
    func everyOutcome() throws {
        let counts = ListOutcome.allCases.map { OutcomeCount(outcome: $0.rawValue, lines: 714) }
        let text = ListReceipt.text(of: counts)
        #expect(ListOutcome.allCases.allSatisfy { text.contains("\($0.officialName) 714 行") })
        let texts = [
            "counts": text, "lookUp": "01JDW3", "askedAt": "2026", "host": "zc.example.cn", "asker": "某某集团",
            "purpose": "聘任", "installation": "某某", "lines": "9996", "digest": String(repeating: "f", count: 64),
        ]
        let content = FaceContent(texts: texts, images: ["seal": ReceiptMark.picture], sample: true)
        let papers = ReceiptPapers(templates: ProjectFolder.path("templates"))
        #expect(throws: Never.self) { try papers.opened("list-receipt").template.draw(content) }
    }

    @Test(
        "decision 0822: a list is sealed as the register has it; a line that says otherwise, or another sign, is refused"
    )
    func list() async throws {
        let house = try await House()
        let missing = ListLine(
            place: 9,
            asked: ListLine.Asked(code: VerificationCode(random: 5).grouped),
            outcome: .notFound,
            registered: nil
        )
        let good = ListText.bytes(of: house.lines + [missing])
        let bytes = try await house.receipt(of: .list(good)).get()
        let verdict = try house.verifier.verify(file: bytes, status: .waived, at: Self.now)
        guard verdict.outcome == .valid, case .list(let said)? = verdict.receipt?.subject else {
            throw SealRefusal.unknownKind
        }
        #expect(said.lines == 4 && said.digest == SHA256.digest(good))
        #expect(said.counts.map(\.outcome) == ["valid", "not_found"] && said.counts.map(\.lines) == [3, 1])
        let first = try #require(house.lines.first)
        func beside(_ name: String, _ outcome: ListOutcome) -> ListLine {
            let asked = ListLine.Asked(code: first.asked.code, name: name)
            return ListLine(place: 2, asked: asked, outcome: outcome, registered: first.registered)
        }
        let name = try #require(first.registered).name
        let named = ListText.bytes(of: [beside(name, .valid), beside("王五六七", .differs)])
        #expect(try await house.receipt(of: .list(named)).get().isEmpty == false)
        let revoked = ListLine(place: 2, asked: first.asked, outcome: .revoked, registered: first.registered)
        let hidden = ListLine(place: 2, asked: first.asked, outcome: .notFound, registered: nil)
        let other = ListLine(place: 2, asked: first.asked, outcome: .valid, registered: house.lines[1].registered)
        let (hushed, slandered) = (beside("王五六七", .valid), beside(name, .differs))
        let cheats =
            [revoked, hidden, other, hushed, slandered].map { ListText.bytes(of: [$0]) } + [
                good + [32], Array("x".utf8),
            ]
        for cheat in cheats {
            #expect(try await house.receipt(of: .list(cheat)) == .failure(.registerChanged))
        }
    }
}

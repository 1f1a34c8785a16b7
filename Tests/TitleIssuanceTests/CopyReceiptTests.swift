import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleDocument
import TitleModel
import TitleSecrets
import TitleStore
import TitleVerify

@testable import TitleIssuance

/// Issue 7, items 3 and 6, and decision 0839.
@Suite("Receipts of copies")
struct CopyReceiptTests {
    private static let now = CopyHouse.now

    private func receipt(
        of copy: Identifier,
        naming subject: Identifier? = nil,
        in house: CopyHouse,
        at now: Instant = CopyReceiptTests.now
    ) async throws -> Result<[UInt8], SealRefusal> {
        try await receipt(of: .copy(copy), naming: subject ?? copy, in: house, at: now)
    }

    /// What became of a request for a receipt, written as a server does.
    private func receipt(
        of asked: ReceiptRequest.Subject,
        naming subject: Identifier? = nil,
        in house: CopyHouse,
        at now: Instant = CopyReceiptTests.now
    ) async throws -> Result<[UInt8], SealRefusal> {
        let id = Identifier(at: now, random: SecureRandom.identifierBits())
        let asker = try AskerStatement(name: "某某建设集团", purpose: "资格审查")
        try await house.press.store.write { transaction in
            try transaction.insert(ReceiptRequest(id: id, subject: asked, asked: asker, askedAt: now))
            try transaction.insert(
                SealRequest(
                    id: id,
                    kind: .receipt,
                    subject: (subject ?? id).text,
                    format: .pdf,
                    priority: .interactive,
                    requestedBy: "test",
                    requestedAt: now
                )
            )
        }
        try await house.press.runUntilDone { now }
        let (sealed, outcome) = try await house.press.store.read {
            (try $0.sealedReceipt(id), try $0.outcome(of: id))
        }
        if let sealed { return .success(sealed.bytes) }
        guard case .refused(let reason)? = outcome else { throw SealRefusal.unknownKind }
        return .failure(try #require(SealRefusal(rawValue: reason)))
    }

    private func said(_ bytes: [UInt8], by verifier: Verifier, at now: Instant) throws -> LookedUpCopy {
        let verdict = verifier.verify(file: bytes, status: .waived, at: now)
        #expect(verdict.outcome == .valid && verdict.kind == .receipt, "\(verdict.checks)")
        guard case .copy(let copy)? = verdict.receipt?.subject else { throw SealRefusal.unknownKind }
        return copy
    }

    @Test("is genuine, names the copy with its terms, and nothing of the certificate that it was made from")
    func genuine() async throws {
        let house = try await CopyHouse()
        let copy = try await house.ask(house.wish(fields: Set(CopyField.allCases))).get()
        let bytes = try await receipt(of: copy.copy, in: house).get()
        let verifier = try house.verifier
        let shown = try #require(verifier.verify(file: copy.bytes, status: .waived, at: Self.now).copy)
        let said = try said(bytes, by: verifier, at: Self.now)
        #expect(said.verificationCode == shown.verificationCode?.text && said.outcome == "valid")
        #expect(said.purpose == shown.purpose && said.receiver == shown.receiver && said.name == shown.name)
        #expect(said.expiresOn == Int32(shown.expiresOn.daysSinceEpoch))
        let file = try house.folder.write(bytes, as: "receipt.pdf")
        let text = try await Command.run("pdftotext", ["-layout", file, "-"]).text
        #expect(text.contains("加注副本查验回执") && text.contains("副本真实有效") && text.contains(shown.receiver))
        let record = house.certificate.certificate
        let attached = try SealedPDF.read(bytes).attachments.flatMap(\.bytes)
        for mark in [record.number.text, record.code.text, record.code.grouped] {
            #expect(Data(attached).range(of: Data(mark.utf8)) == nil && !text.contains(mark), "\(mark)")
        }
        #expect(try SealedPDF.read(bytes).links.isEmpty)
        var dice = SeededDice(seed: 11)
        for _ in 0..<100 {
            var spoiled = bytes
            spoiled[dice.below(spoiled.count)] ^= UInt8(1 + dice.below(255))
            #expect(verifier.verify(file: spoiled, status: .waived, at: Self.now).outcome != .valid)
        }
    }

    @Test("says how the copy stands when it is made: withdrawn, over, or ended with its certificate")
    func standing() async throws {
        let house = try await CopyHouse()
        let verifier = try house.verifier
        let (one, two) = (try await house.ask(house.wish()).get(), try await house.ask(house.wish()).get())
        try await house.press.store.write { try $0.withdraw(one.copy, at: Self.now) }
        let withdrawn = try await receipt(of: one.copy, in: house).get()
        #expect(try said(withdrawn, by: verifier, at: Self.now).outcome == "cancelled")
        let later = Self.now.adding(milliseconds: 31 * 86_400_000)
        let over = try await receipt(of: two.copy, in: house, at: later).get()
        #expect(try said(over, by: verifier, at: later).outcome == "expired")
        try await house.happens(.revoked)
        let ended = try await receipt(of: two.copy, in: house, at: later).get()
        #expect(try said(ended, by: verifier, at: later).outcome == "revoked")
    }

    @Test("the summary of a list is held against the copy by the code that its document's line bears")
    func inList() async throws {
        let house = try await CopyHouse()
        let copy = try await house.ask(house.wish()).get()
        let code = try #require(try await house.press.store.read { try $0.copy(copy.copy)?.code })
        func line(_ outcome: ListOutcome) -> [UInt8] {
            let asked = ListLine.Asked(code: code.grouped, file: "a.pdf")
            return ListText.bytes(of: [ListLine(place: 1, asked: asked, outcome: outcome, registered: nil)])
        }
        let sealed = try await receipt(of: .list(line(.valid)), in: house).get()
        #expect(try house.verifier.verify(file: sealed, status: .waived, at: Self.now).outcome == .valid)
        for cheat in [ListOutcome.revoked, .expired, .notFound] {
            #expect(try await receipt(of: .list(line(cheat)), in: house) == .failure(.registerChanged), "\(cheat)")
        }
        let number = house.certificate.certificate.number.text
        func beside(_ outcome: ListOutcome) -> [UInt8] {
            let asked = ListLine.Asked(code: code.grouped, number: number)
            return ListText.bytes(of: [ListLine(place: 1, asked: asked, outcome: outcome, registered: nil)])
        }
        #expect(try await receipt(of: .list(beside(.valid)), in: house) == .failure(.registerChanged))
        let differing = try await receipt(of: .list(beside(.differs)), in: house).get()
        #expect(try house.verifier.verify(file: differing, status: .waived, at: Self.now).outcome == .valid)
    }

    @Test("a receipt is of the copy that the request to the press names; of one that was not sealed there is none")
    func refused() async throws {
        let house = try await CopyHouse()
        let (one, two) = (try await house.ask(house.wish()).get(), try await house.ask(house.wish()).get())
        let unsealed = CopyRecord(
            house.wish(),
            id: Identifier(at: Self.now, random: SecureRandom.identifierBits()),
            person: house.certificate.certificate.person,
            at: Self.now
        )
        try await house.press.store.write { try $0.insert(unsealed) }
        #expect(try await receipt(of: unsealed.id, in: house) == .failure(.unknownKind))
        let bytes = try await receipt(of: one.copy, naming: two.copy, in: house).get()
        let said = try said(bytes, by: house.verifier, at: Self.now)
        let other = try house.verifier.verify(file: two.bytes, status: .waived, at: Self.now).copy?.verificationCode
        #expect(said.verificationCode == other?.text)
    }
}

import Testing
import TitleModel
import TitleStore

@testable import TitleWorkflow

@Suite("Corrections that holders ask for")
struct CorrectionRequestTests {
    private static let file = RosterFile(name: "身份证.pdf", bytes: Array("%PDF-1.4".utf8))

    private static func ask(
        _ house: HolderFixture,
        _ field: Correction.Field = .employer,
        becomes: String = "赤峰市松山区城建公司",
        reason: String = "单位名称写错",
        file: RosterFile = file,
        by person: Identifier? = nil,
        at now: Instant = minutes(1)
    ) async throws -> Identifier {
        try await house.office.askCorrection(
            field,
            becomes: becomes,
            reason: reason,
            evidence: file,
            of: house.issuer.numbers[0],
            by: person ?? house.first.person,
            at: now
        )
    }

    private static func propose(
        _ id: Identifier,
        by staff: Identifier,
        _ house: HolderFixture
    ) async throws
        -> Identifier
    {
        try await house.office.proposeCorrection(
            from: id,
            ground: "录入错误",
            documentNumber: "松人社〔2019〕8号",
            documentDate: minutes(1).civilDate,
            by: staff,
            at: minutes(2)
        )
    }

    @Test("SYS2: a request becomes a case of the clerk's on the holder's evidence; the holder sees how far it is")
    func taken() async throws {
        let house = try await HolderFixture()
        let id = try await Self.ask(house)
        let task = try await house.office.desk(of: house.clerk, at: minutes(2)).tasks
            .first { $0.kind == .answerCorrection }
        #expect(task?.part == id.text)
        let new = try await Self.propose(id, by: house.clerk.id, house)
        let found = try #require(try await house.office.store.read { try $0.statusCase(new) })
        #expect(found.proposer.id == house.clerk.id)
        #expect(found.decision.version?.corrections.map(\.becomes) == ["赤峰市松山区城建公司"])
        let state = try #require(try await house.office.correctionRequests(of: house.first.person).first)
        #expect(state.request.end?.outcome == .proposed(new) && state.progress == .proposed)
        await #expect(throws: HolderRefusal.correctionDecidedAlready) {
            try await Self.propose(id, by: house.clerk.id, house)
        }
        let left = try await house.office.desk(of: house.clerk, at: minutes(3)).tasks
        #expect(!left.contains { $0.kind == .answerCorrection })
    }

    @Test("SYS2: a refusal says why, and the holder may ask again")
    func refused() async throws {
        let house = try await HolderFixture()
        let id = try await Self.ask(house)
        await #expect(throws: HolderRefusal.correctionOpenAlready) { try await Self.ask(house) }
        await #expect(throws: OfficeRefusal.self) {
            try await house.office.refuseCorrection(id, reason: "", by: house.clerk.id, at: minutes(2))
        }
        try await house.office.refuseCorrection(id, reason: "与档案一致", by: house.clerk.id, at: minutes(2))
        let state = try #require(try await house.office.correctionRequests(of: house.first.person).first)
        #expect(state.request.end?.outcome == .refused && state.request.end?.reason == "与档案一致")
        _ = try await Self.ask(house, at: minutes(3))
    }

    @Test("SYS2: who ends the case says why, and the holder is told it")
    func caseRefused() async throws {
        let house = try await HolderFixture()
        let new = try await Self.propose(try await Self.ask(house), by: house.clerk.id, house)
        let confirmer = house.issuer.confirmer
        try await house.office.take(.refuse, in: new, statement: "与档案一致，不予更正", by: confirmer, at: minutes(3))
        let state = try #require(try await house.office.correctionRequests(of: house.first.person).first)
        #expect(state.progress == .refused && state.refusal == "与档案一致，不予更正")
    }

    @Test("What no case could correct a field to, and what is not seen, are refused at the door, and nothing is kept")
    func unfit() async throws {
        let house = try await HolderFixture()
        for reason in ["\u{0}", "\u{0}写错", "单位\u{202E}写错"] {
            await #expect(throws: HolderRefusal.reasonHidden) { try await Self.ask(house, reason: reason) }
        }
        for reason in ["", " \n"] {
            await #expect(throws: HolderRefusal.reasonUnfit(most: 1000)) { try await Self.ask(house, reason: reason) }
        }
        for value in ["\u{0}城建公司", "城建\u{200B}公司"] {
            await #expect(throws: HolderRefusal.valueHidden) { try await Self.ask(house, becomes: value) }
        }
        await #expect(throws: OfficeRefusal.correctionUnreadable(.sex)) {
            try await Self.ask(house, .sex, becomes: "男性")
        }
        await #expect(throws: OfficeRefusal.correctionUnreadable(.employer)) { try await Self.ask(house, becomes: "") }
        #expect(try await house.office.correctionRequests(of: house.first.person).isEmpty)
        _ = try await Self.ask(house, reason: "单位\n写错")
    }

    @Test("Nobody asks about another's certificate, or one that is not in force, or without saying or proving anything")
    func borders() async throws {
        let house = try await HolderFixture()
        await #expect(throws: OfficeFault.certificateUnknown(house.issuer.numbers[0])) {
            try await Self.ask(house, by: house.second.person)
        }
        await #expect(throws: HolderRefusal.valueUnchanged) {
            try await Self.ask(house, becomes: house.first.employer)
        }
        for bytes in [[], Array("MZ program".utf8)] as [[UInt8]] {
            await #expect(throws: HolderRefusal.evidenceUnfit) {
                try await Self.ask(house, file: RosterFile(name: "x", bytes: bytes))
            }
        }
        _ = try await house.issuer.change(.revoked, 0)
        await #expect(throws: HolderRefusal.notInForce) { try await Self.ask(house) }
        #expect(try await house.office.correctionRequests(of: house.first.person).isEmpty)
    }

    @Test("A request is seen and answered by those alone who may propose the correction")
    func strangers() async throws {
        let house = try await HolderFixture()
        let id = try await Self.ask(house)
        let stranger = try await house.add("别", "150402", [.submit])
        let member = try #require(try await house.office.store.read { try $0.staffMember(stranger) })
        #expect(try await house.office.correctionRequest(id, shownTo: member) == nil)
        #expect(try await house.office.evidence(ofCorrectionRequest: id, by: member, at: minutes(2)) == nil)
        await #expect(throws: OfficeRefusal.self) { try await Self.propose(id, by: stranger, house) }
        #expect(try await house.office.correctionRequest(id, shownTo: house.clerk) != nil)
        let file = try await house.office.evidence(ofCorrectionRequest: id, by: house.clerk, at: minutes(2))
        #expect(file?.bytes == Self.file.bytes)
    }
}

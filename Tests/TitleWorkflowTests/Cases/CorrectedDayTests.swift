import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("A corrected day of the title")
struct CorrectedDayTests {
    private static let now = moment("2019-11-04", hour: 9)
    private static let file = RosterFile(name: "评审纪要.pdf", bytes: Array("%PDF".utf8))
    /// Two years at the county before the day of the title, and not before 1 August.
    private static let recognised = [
        "资格名称": "二级教师", "级别": "助理级", "取得方式": "认定", "评委会": "", "学历": "大学专科", "毕业时间": "2017-07-01",
        "参加工作时间": "2017-08",
    ]

    private func propose(_ changes: [(Correction.Field, String)], _ issuer: IssuerFixture) async throws -> Identifier {
        let holder = try await issuer.holder(of: issuer.numbers[0])
        let corrections = changes.map { Correction(field: $0, was: holder.said($0), becomes: $1) }
        let decision = StatusDecision(
            kind: .superseded,
            ground: "名单登记有误",
            documentNumber: "赤人社改〔2019〕1号",
            documentDate: Self.now.civilDate,
            effectiveOn: Self.now.civilDate,
            version: .correction(corrections)
        )
        return try await issuer.fixture.office.propose(
            CaseProposal(decision, evidence: Self.file),
            for: issuer.numbers[0],
            by: issuer.proposer,
            at: Self.now
        )
    }

    @Test("FIL12, GOV1: after issue no title is moved past the end of its review, nor into another year")
    func review() async throws {
        let issuer = try await IssuerFixture()
        let end = OfficeFixture.reviewed
        let (after, before) = (end.adding(days: 1), end.adding(years: -1))
        await #expect(throws: OfficeRefusal.resultAfterReviewEnd(line: 2, on: after, end: end)) {
            _ = try await propose([(.qualifiedOn, after.description)], issuer)
        }
        await #expect(throws: OfficeRefusal.resultOfAnotherYear(line: 2, year: 2018, of: 2019)) {
            _ = try await propose([(.qualifiedOn, before.description)], issuer)
        }
        _ = try await propose([(.qualifiedOn, end.adding(days: -1).description)], issuer)
    }

    @Test("REC3: after issue no day is put where the years of the kept education and work do not reach it")
    func years() async throws {
        let issuer = try await IssuerFixture(row: Self.recognised)
        let refusal = await #expect(throws: OfficeRefusal.self) {
            _ = try await propose([(.qualifiedOn, "2019-07-31")], issuer)
        }
        guard case .correctionUnfit(let fault)? = refusal else { throw FixtureValueMissing() }
        #expect(fault.code == .yearsTooFew && fault.facts["since"] == "2017-08-01")
        _ = try await propose([(.qualifiedOn, "2019-08-01"), (.employer, "松山区第二中学")], issuer)
    }

    @Test("FIL12: the press makes no version whose corrected day lies after the review")
    func press() async throws {
        let issuer = try await IssuerFixture()
        let id = try await propose([(.qualifiedOn, OfficeFixture.reviewed.adding(days: -1).description)], issuer)
        try await issuer.fixture.office.take(.confirm, in: id, statement: "同意", by: issuer.confirmer, at: Self.now)
        let found = try await issuer.fixture.store.read { transaction -> OrderEvidence? in
            try transaction.versionUnderWay(of: issuer.numbers[0]).flatMap { try transaction.evidence(for: $0) }
        }
        let evidence = try #require(found)
        let late = OfficeRefusal.resultAfterReviewEnd(
            line: 2,
            on: evidence.result.qualifiedOn,
            end: evidence.result.qualifiedOn.adding(days: -1)
        )
        #expect(try judged(evidence, now: Self.now) == [])
        #expect(try judged(evidence.reviewedTooEarly, now: Self.now).contains(late))
        #expect(
            try judged(#require(evidence.importedByItsAccepter), now: Self.now) == [],
            "asked of first issues alone"
        )
    }
}

extension OrderEvidence {
    /// The same evidence, did its review end on the day before the title.
    fileprivate var reviewedTooEarly: OrderEvidence {
        let ended = ResultBatch(
            id: batch.id,
            reviewingBody: batch.reviewingBody,
            level: batch.level,
            ruleSet: batch.ruleSet,
            reviewEnd: result.qualifiedOn.adding(days: -1)
        )
        return with(basis: basis(of: ended, importer: basis.importer))
    }

    /// The same evidence, had who accepted the filing taken the roster in.
    fileprivate var importedByItsAccepter: OrderEvidence? {
        guard case .filing(let filing) = ground, let accepter = filing.acceptance?.accepter else { return nil }
        return with(basis: basis(of: batch, importer: accepter.id))
    }

    private func basis(of batch: ResultBatch, importer: Identifier) -> OrderBasis {
        OrderBasis(batch: batch, publicity: publicity, witness: witness, ground: ground, importer: importer)
    }

    private func with(basis: OrderBasis) -> OrderEvidence {
        OrderEvidence(
            order: order,
            result: result,
            basis: basis,
            rosterDigest: rosterDigest,
            openObjections: openObjections,
            removal: removal,
            filedRow: filedRow,
            identityHolder: identityHolder,
            bans: bans,
            otherOrder: otherOrder,
            photo: photo,
            version: version
        )
    }
}

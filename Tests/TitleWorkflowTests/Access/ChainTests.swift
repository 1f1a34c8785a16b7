import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleStore

@testable import TitleWorkflow

@Suite("The chain 经办 – 审核 – 审批")
struct ChainTests {
    @Test("INT8: with a link added in the data a filing waits for its signature, by another person")
    func link() async throws {
        let fixture = try await OfficeFixture()
        let steps = [SigningChain.Link.handle, .approve].map {
            SigningChain.Step(link: $0, duty: .submit, legalSource: "101")
        }
        let chain = try #require(SigningChain(act: .submitFiling, steps: steps))
        let house = try OfficeFixture.house.get()
        let office = Office(store: fixture.store, house: house, chains: [chain])
        let batch = try await fixture.takeIn(0..<3)
        try await fixture.close(fixture.open(batch))
        let head = try await office.appoint(
            "科长",
            at: fixture.preparer.body,
            [.submit],
            by: "1号",
            actor: "test",
            at: OfficeFixture.imported
        )
        func submit(_ staff: Identifier) async throws -> Identifier {
            try await office.submitFiling(
                of: batch,
                documents: OfficeFixture.documents,
                by: staff,
                at: OfficeFixture.submitted
            )
        }
        await #expect(throws: OfficeRefusal.linkNotSigned(.handle)) { try await submit(head.id) }
        #expect(
            try await office.sign(.submitFiling, of: batch, by: fixture.preparer.id, at: OfficeFixture.closed)
                == .handle
        )
        await #expect(throws: OfficeRefusal.samePersonTwice(fixture.preparer.id)) {
            try await submit(fixture.preparer.id)
        }
        await #expect(throws: OfficeRefusal.noLinkToSign) {
            try await office.sign(.submitFiling, of: batch, by: head.id, at: OfficeFixture.closed)
        }
        try await fixture.attachPapers(to: batch)
        await #expect(throws: OfficeRefusal.linkNotSigned(.handle)) { try await submit(head.id) }
        _ = try await office.sign(.submitFiling, of: batch, by: fixture.preparer.id, at: OfficeFixture.closed)
        _ = try await submit(head.id)
    }

    @Test("INT8: a signature on a filing drops once a row of it is given back, stays on record, and is given anew")
    func acceptance() async throws {
        let fixture = try await OfficeFixture()
        let steps = [SigningChain.Link.review, .approve].map {
            SigningChain.Step(link: $0, duty: .accept, legalSource: "101")
        }
        let chain = try #require(SigningChain(act: .acceptFiling, steps: steps))
        let office = Office(store: fixture.store, house: try OfficeFixture.house.get(), chains: [chain])
        let head = try await fixture.appoint("科长", "150400", [.accept])
        let batch = try await fixture.takeIn(0..<3)
        try await fixture.close(fixture.open(batch))
        let filing = try await fixture.submit(batch)
        let (by, at) = (fixture.accepter.id, OfficeFixture.accepted)
        func accept() async throws -> [CertificateNumber] {
            let number = "赤人社备〔2019〕1号"
            return try await office.acceptFiling(
                filing,
                documentNumber: number,
                documentDate: at.civilDate,
                by: by,
                at: at
            )
        }
        try await office.sign(.acceptFiling, of: filing, by: head.id, at: OfficeFixture.submitted)
        try await office.take(.receive, on: filing, reason: "", by: by, at: OfficeFixture.submitted)
        try await office.take(.giveBack, on: filing, lines: [3], reason: "缺证明", by: by, at: OfficeFixture.submitted)
        await #expect(throws: OfficeRefusal.linkNotSigned(.review)) { _ = try await accept() }
        let standing = try await office.chainStandings(of: batch, for: head, at: at).last
        #expect(standing?.act == .acceptFiling && standing?.dropped.map(\.signer) == ["科长"])
        try await office.sign(.acceptFiling, of: filing, by: head.id, at: at)
        #expect(try await accept().count == 2)
    }

    @Test("INT8: neither who submitted a filing nor who took its batch in signs a link of its acceptance")
    func acceptedByOthers() async throws {
        let fixture = try await OfficeFixture()
        let steps = [SigningChain.Link.review, .approve].map {
            SigningChain.Step(link: $0, duty: .accept, legalSource: "101")
        }
        let chain = try #require(SigningChain(act: .acceptFiling, steps: steps))
        let office = Office(store: fixture.store, house: try OfficeFixture.house.get(), chains: [chain])
        let importer = try await fixture.appoint("导", "150404", [.submit])
        let (judgement, file) = try await fixture.roster(0..<3)
        let batch = try await office.importRoster(
            judgement,
            file: file,
            from: code("150404"),
            reviewEnd: OfficeFixture.reviewed,
            by: importer.id,
            at: OfficeFixture.imported
        )
        try await fixture.close(fixture.open(batch))
        let filing = try await fixture.submit(batch)
        for person in [importer, fixture.preparer] {
            await #expect(throws: OfficeRefusal.samePersonTwice(person.id)) {
                try await office.sign(.acceptFiling, of: filing, by: person.id, at: OfficeFixture.submitted)
            }
        }
        try await office.sign(.acceptFiling, of: filing, by: fixture.accepter.id, at: OfficeFixture.submitted)
    }

    @Test("INT8, ACT7: who took a roster in accepts no filing of it, without a chain too, and the desk does not ask it")
    func notByTheImporter() async throws {
        let fixture = try await OfficeFixture()
        let second = try await fixture.appoint("哈", "150400", [.accept])
        let (judgement, file) = try await fixture.roster(0..<2)
        let (office, importer, at) = (fixture.office, fixture.accepter, OfficeFixture.imported)
        let record = try office.record(
            of: judgement,
            file,
            from: code("150404"),
            reviewEnd: OfficeFixture.reviewed,
            by: importer.id,
            at: at
        )
        try await fixture.store.write { transaction in
            try transaction.insert(record)
            for row in judgement.rows { try office.take(row, into: record.batch, at: at, transaction) }
        }
        try await fixture.close(fixture.open(record.batch.id))
        let filing = try await fixture.submit(record.batch.id)
        await #expect(throws: OfficeRefusal.samePersonTwice(importer.id)) { _ = try await fixture.accept(filing) }
        func isAsked(_ member: StaffMember) async throws -> Bool {
            try await office.desk(of: member, at: OfficeFixture.accepted).tasks.contains { $0.kind == .acceptFiling }
        }
        #expect(try await !isAsked(importer))
        #expect(try await isAsked(second))
        let numbers = try await office.acceptFiling(
            filing,
            documentNumber: "赤人社备〔2019〕1号",
            documentDate: OfficeFixture.accepted.civilDate,
            by: second.id,
            at: OfficeFixture.accepted
        )
        #expect(numbers.count == 2)
    }

    @Test(
        "INT8: a paper replaced after a signature drops it; who signed what stays on record, and nothing unseen is signed"
    )
    func dropped() async throws {
        let fixture = try await OfficeFixture()
        let steps = [SigningChain.Link.handle, .approve].map {
            SigningChain.Step(link: $0, duty: .submit, legalSource: "101")
        }
        let chain = try #require(SigningChain(act: .submitFiling, steps: steps))
        let house = try OfficeFixture.house.get()
        let office = Office(store: fixture.store, house: house, chains: [chain])
        let batch = try await fixture.takeIn(0..<3)
        try await fixture.close(fixture.open(batch))
        try await fixture.attachPapers(to: batch)
        func standing() async throws -> ChainStanding {
            try #require(
                try await office.chainStandings(of: batch, for: fixture.preparer, at: OfficeFixture.closed).first
            )
        }
        let seen = try await standing()
        #expect(seen.next?.link == .handle && seen.steps.map(\.signer) == [nil, nil])
        let waiting = try await office.desk(of: fixture.preparer, at: OfficeFixture.closed).tasks.map(\.kind)
        #expect(waiting == [.submitFiling, .signLink])
        try await office.sign(
            .submitFiling,
            of: batch,
            by: fixture.preparer.id,
            seen: seen.place,
            at: OfficeFixture.closed
        )
        #expect(try await standing().steps.map(\.signer) == ["张", nil])
        var posts = BatchPaper(.posts)
        (posts.count, posts.vacancies) = (9, 2)
        try await office.attach(posts, to: batch, by: fixture.preparer.id, at: OfficeFixture.closed)
        let after = try await standing()
        #expect(after.steps.map(\.signer) == [nil, nil] && after.dropped.map(\.signer) == ["张"])
        let trace = try await fixture.store.read { try $0.auditEvents(by: fixture.preparer.id.text, limit: 1)[0].event }
        #expect(trace.action == "paper.attached" && trace.texts["dropped"] == "1" && trace.texts["after"] == "9; 2")
        await #expect(throws: OfficeRefusal.batchChangedMeanwhile) {
            try await office.sign(
                .submitFiling,
                of: batch,
                by: fixture.preparer.id,
                seen: seen.place,
                at: OfficeFixture.closed
            )
        }
    }

    @Test(
        "Of the house's chains a link that stands twice, out of order or with a duty that decides nothing is told with its line"
    )
    func data() throws {
        let house = try OfficeFixture.house.get()
        #expect(house.chains == SigningChain.Act.allCases.map(\.usualChain))
        for (lines, line) in [
            ("submit-filing,1,handle,submit,x\nsubmit-filing,1,review,submit,x\n", 3),
            ("submit-filing,1,handle,submit,x\nsubmit-filing,2,handle,submit,x\n", 2),
            ("submit-filing,2,handle,submit,x\n", 2), ("submit-filing,1,handle,sing,x\n", 2),
            ("accept-filing,1,review,submit,x\naccept-filing,2,approve,accept,x\n", 2),
            ("confirm-case,1,review,revoke,x\nconfirm-case,2,approve,audit,x\n", 3),
        ] {
            let folder = try TemporaryFolder()
            let others = [
                "bodies", "authority", "series", "series-synonyms", "china-working-days", "county-level-cities",
                "own-region-places",
            ]
            for name in others {
                try folder.write(ProjectFolder.bytes("data/\(name).csv"), as: "\(name).csv")
            }
            try folder.write(Array("act,order,link,duty,legal_source\n\(lines)".utf8), as: "chains.csv")
            #expect {
                try HouseData.load(folder: folder.path)
            } throws: { error in
                (error as? HouseDataFault)?.line == line && (error as? HouseDataFault)?.file.contains("chains") == true
            }
        }
    }
}

import TitleModel
import TitleStore

/// A county, its bureau, two people, and one roster of `rows` people filed and accepted.
struct TestLine: Sendable {
    let batch: Identifier
    let publicity: Identifier
    let filing: Identifier
    let rows: [TitleResult]
    let orders: [IssueOrder]
    let preparer: StaffMember
    let accepter: StaffMember
}

extension TestStore {
    func line(rows count: Int) async throws -> TestLine {
        let (county, city) = (try bodyCode("150404"), try bodyCode("150400"))
        let preparer = StaffMember(id: key(), name: "Zhang", body: county, duties: [.prepare])
        let accepter = StaffMember(id: key(), name: "Li", body: city, duties: [.accept])
        let batch = ResultBatch(
            id: key(),
            reviewingBody: county,
            level: .intermediate,
            ruleSet: "101",
            reviewEnd: try day("2019-09-20")
        )
        let results = try (1...count).map { try result($0, of: batch.id) }
        let line = TestLine(
            batch: batch.id,
            publicity: key(),
            filing: key(),
            rows: results,
            orders: try results.map { try order(for: $0) },
            preparer: preparer,
            accepter: accepter
        )
        let bodies = [try body(city, .city, parent: nil), try body(county, .county, parent: city)]
        let acceptance = Filing.Acceptance(
            body: city,
            accepter: accepter,
            acceptedAt: Self.now,
            documentNumber: "1",
            documentDate: Self.now.civilDate
        )
        try await store.write { transaction in
            for body in bodies { try transaction.insert(body) }
            try transaction.insert(Self.title)
            for member in [preparer, accepter] { try transaction.insert(member, at: Self.now) }
            try transaction.insert(self.record(of: batch, by: preparer))
            try self.insert(line, transaction)
            try transaction.insert(acceptance, of: line.filing)
            for order in line.orders { try transaction.insert(order, onFiling: line.filing, onApproval: nil) }
        }
        return line
    }

    private func insert(_ line: TestLine, _ transaction: any Transaction) throws {
        for row in line.rows {
            try transaction.insertPerson(row.person, identity: row.identity, name: row.name, at: Self.now)
            try transaction.insert(row, RosterDetails())
        }
        let publicity = Publicity(
            id: line.publicity,
            address: "/publicity/\(line.publicity)",
            contact: "0476",
            openedAt: Self.now,
            openedBy: line.preparer.id,
            earliestClose: Self.now.civilDate.adding(days: 13),
            rosterDigest: try transaction.rosterDigest(of: line.batch),
            closedAt: nil
        )
        try transaction.insert(publicity, of: line.batch)
        let filing = NewFiling(
            id: line.filing,
            batch: line.batch,
            body: line.accepter.body,
            submittedBy: line.preparer.id,
            submittedAt: Self.now,
            documents: FilingDocument.Kind.allCases.map {
                FilingDocument(kind: $0, name: "a.pdf", number: "1", date: Self.now.civilDate, bytes: [1])
            },
            rows: line.rows.map(\.id),
            rosterDigest: try transaction.rosterDigest(of: line.batch)
        )
        try transaction.insert(filing)
    }

    func record(of batch: ResultBatch, by staff: StaffMember) -> BatchRecord {
        BatchRecord(
            batch: batch,
            fileName: "roster.xlsx",
            fileDigest: [UInt8](repeating: 7, count: 32),
            importedBy: staff.id,
            importedAt: Self.now
        )
    }

    static let title = TitleWording(
        code: TitleCode(number: 5013),
        seriesName: "工程技术人员",
        specialtyGroup: "",
        rank: .intermediate,
        name: "工程师",
        validFrom: nil,
        validTo: nil
    )

    private func body(_ code: BodyCode, _ kind: Body.Kind, parent: BodyCode?) throws -> Body {
        Body(
            code: code,
            name: "Body \(code)",
            kind: kind,
            area: code.text,
            parent: parent,
            levels: [.intermediate, .junior],
            series: [5, 6],
            issuer: try bodyCode("150400"),
            unifiedSocialCreditCode: nil,
            mongolianName: nil,
            legalSource: "101"
        )
    }

    private func result(_ line: Int, of batch: Identifier) throws -> TitleResult {
        TitleResult(
            id: key(),
            batch: batch,
            line: line,
            person: key(),
            name: "Person \(line)",
            mongolianName: line == 1 ? "ᠰᠤᠷᠨ\u{180E}ᠠ" : nil,
            sex: .female,
            birthDate: try day("1980-08-04"),
            identity: IdentityDocument(kind: .passport, number: "E\(1_000_000 + line)"),
            employer: "Works",
            title: Self.title,
            specialty: "Mining",
            route: .review,
            examinationPass: nil,
            qualifiedOn: try day("2019-09-20"),
            panel: "Panel",
            restriction: nil
        )
    }

    private func order(for result: TitleResult) throws -> IssueOrder {
        let (issuer, year, line) = (try bodyCode("150400"), 2019, result.line)
        guard
            let number = CertificateNumber(issuer: issuer.text, year: year, level: .intermediate, sequence: line)
        else { throw TestValueMissing() }
        return IssueOrder(id: key(), row: result.id, number: number, issuer: issuer, orderedAt: Self.now)
    }
}

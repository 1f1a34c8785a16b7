import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@Suite("The short path of recognitions")
struct RecognitionTests {
    private static let recognised = ["资格名称": "二级教师", "级别": "助理级", "取得方式": "认定", "评委会": ""]

    private func take(
        _ fixture: OfficeFixture,
        _ rows: [[String: String]],
        specialties: String = "所学数学与所报数学一致，核对人已核"
    ) async throws -> Identifier {
        let file = RosterFile(name: "认定.csv", bytes: RosterFixture.csv(rows))
        let rules = try RosterFixture.rules("150404")
        let judgement = try RosterJudgement.judge(RosterTable(file.bytes), by: rules, register: nil)
        return try await fixture.office.importRecognitions(
            judgement,
            file: file,
            from: code("150404"),
            recognisedOn: civil("2019-10-25"),
            stating: RecognitionStatements(pledges: "已签订", specialties: specialties),
            by: fixture.preparer.id,
            at: moment("2019-10-28", hour: 9)
        )
    }

    @Test("REC2, INT1: pledges and the check of specialties come in with the roster, under the name of who states them")
    func papers() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await take(fixture, [Self.recognised])
        let papers = try await fixture.store.read { try $0.papers(of: batch) }
        #expect(papers.map(\.kind) == [.pledges, .specialtyMatch] && papers.map(\.count) == [1, 1])
        let people = try await fixture.store.read { try $0.peopleBehind(batch: batch) }
        #expect(people.map(\.step).contains(.statedPaper) && people.allSatisfy { $0.name == fixture.preparer.name })
        let state = try await fixture.store.read { try $0.peopleByRoute(of: batch) }
        #expect(state.recognised == 1 && state.reviewed == 0)
    }

    @Test("A roster with a reviewed row, or without the check of specialties, leaves nothing behind")
    func refused() async throws {
        let fixture = try await OfficeFixture()
        await #expect(throws: OfficeRefusal.notRecognition(line: 2)) { _ = try await take(fixture, [[:]]) }
        await #expect(throws: OfficeRefusal.paperIncomplete(.specialtyMatch, .statement)) {
            _ = try await take(fixture, [Self.recognised], specialties: " ")
        }
        #expect(try await fixture.counts().results == 0)
    }

    @Test("PUB3, reading 13: a recognition is shown for five working days before it is filed, then ordered")
    func line() async throws {
        let fixture = try await OfficeFixture()
        let batch = try await take(fixture, [Self.recognised])
        let opened = moment("2019-10-28", hour: 10)
        let publicity = try await fixture.office.openPublicity(
            of: batch,
            contact: "0476",
            by: fixture.preparer.id,
            at: opened
        )
        #expect(publicity.earliestClose == civil("2019-11-04"))
        let closed = moment("2019-11-05", hour: 9)
        try await fixture.office.closePublicity(publicity.id, by: fixture.preparer.id, at: closed)
        let filing = try await fixture.office.submitFiling(
            of: batch,
            documents: (FilingDocument.Kind.needed + [.signedReport]).map {
                FilingDocument(kind: $0, name: "a.pdf", number: "1", date: closed.civilDate, bytes: [1])
            },
            by: fixture.preparer.id,
            at: closed
        )
        let numbers = try await fixture.office.acceptFiling(
            filing,
            documentNumber: "赤人社备〔2019〕8号",
            documentDate: closed.civilDate,
            by: fixture.accepter.id,
            at: closed
        )
        #expect(numbers.count == 1 && numbers[0].text.hasPrefix("1504002019"))
    }
}

import Testing
import TitleModel

@Suite("The length of a name")
struct NameLengthTests {
    @Test(
        "A name of up to 55 bytes fits into the QR code, whatever its characters",
        arguments: [
            ("长", 18, false), ("长", 19, true), ("长", 45, true), ("A", 55, false), ("A", 56, true), ("é", 27, false),
            ("é", 28, true), ("𬭎", 13, false), ("𬭎", 14, true),
        ]
    )
    func bound(character: String, count: Int, isTooLong: Bool) throws {
        let fault = try judge(name: String(repeating: character, count: count))
        #expect((fault != nil) == isTooLong)
        if let fault {
            #expect(fault.column == .name)
            #expect(fault.facts == ["bytes": String(character.utf8.count * count), "limit": "55"])
        }
    }

    @Test("The specialty is not bound: the claim goes without it when it must")
    func specialty() throws {
        #expect(try judge(name: "王芳", specialty: String(repeating: "长", count: 100)) == nil)
    }

    private func judge(name: String, specialty: String? = nil) throws -> RosterFault? {
        let rules = RosterRules(
            body: nil,
            registry: try BodyRegistry([]),
            authority: AuthorityTable(rules: []),
            catalogue: SeriesCatalogue(entries: []),
            book: SampleRules.book(),
            coverage: nil,
            today: CivilDate(daysSinceEpoch: 18_200)
        )
        var draft = RosterDraft(row: 2)
        (draft.name, draft.specialty) = (name, specialty)
        return rules.judge(draft).faults.first { $0.code == .nameTooLongForQR }
    }
}

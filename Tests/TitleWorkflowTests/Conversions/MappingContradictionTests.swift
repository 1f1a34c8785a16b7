import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleWords
import TitleWorkflow

@Suite("Lines of the mapping tables that contradict each other are told, and none of them counts")
struct MappingContradictionTests {
    private static let industrial = "M900,province,工业工程,工业工程师,,05,助理工程师,assistant,,2019-06-10,,试\n"

    private static let day = ConversionFixture.decided.civilDate

    private func line(
        _ id: String,
        to title: String = "工程师",
        of specialty: String? = nil,
        _ first: String = "2019-06-10",
        _ last: String? = nil
    ) -> TitleMapping {
        TitleMapping(
            id: id,
            origin: .province,
            series: "工业工程",
            title: "工业工程师",
            specialty: specialty,
            target: TitleMapping.Target(series: 5, title: title, rank: .intermediate),
            validFrom: civil(first),
            validTo: last.map { civil($0) },
            legalSource: "试"
        )
    }

    @Test("CNV8: of lines with one origin and the same words those that differ on one of their days are pairs")
    func pairs() {
        func pairs(_ lines: TitleMapping...) -> [[Int]] {
            MappingLinesDoNotContradict.pairs(among: lines).map { [$0.first, $0.second] }
        }
        #expect(pairs(line("a"), line("b"), line("c", to: "助理工程师")) == [[0, 2], [1, 2]])
        #expect(pairs(line("a"), line("a", to: "助理工程师")) == [[0, 1]])
        #expect(pairs(line("a", "2019-06-10", "2019-12-31"), line("b", to: "助理工程师", "2020-01-01")).isEmpty)
        #expect(pairs(line("a", "2019-06-10", "2020-01-01"), line("b", to: "助理工程师", "2020-01-01")) == [[0, 1]])
        #expect(pairs(line("a"), line("b", to: "助理工程师", of: "道桥")).isEmpty)
        #expect(pairs(line("a", of: "道 桥"), line("b", to: "助理工程师", of: "道桥")) == [[0, 1]])
    }

    @Test("CNV8: lines of the data that contradict, or have one name, are told by both their numbers")
    func data() throws {
        func fault(_ old: String, _ new: String) throws -> HouseDataFault? {
            let folder = try TemporaryFolder()
            let data = try folder.dataFolder(with: "conversion-mappings.csv", old, as: new)
            return #expect(throws: HouseDataFault.self) { try HouseData.load(folder: data) }
        }
        let second = "M002,military,军队院校教学,副教授,"
        let contradicting = try #require(try fault(second, "M002,military,军队院校教学,教授,"))
        #expect(contradicting.line == 3 && contradicting.reason == .linesContradict(other: 2))
        let facts = contradicting.facts
        let told = Words(.chinese)(contradicting.key, facts)
        #expect(told.contains("第 2 行和第 3 行") && told.contains("请") && !told.contains("{"))
        #expect(facts["line"] == "3" && facts["other"] == "2" && facts["file"]?.hasSuffix("mappings.csv") == true)
        let named = try #require(try fault(second, "M001,military,军队院校教学,副教授,"))
        #expect(!Words(.english)(named.key, named.facts).contains("{"))
        #expect(named.line == 3 && named.reason == .linesOfOneName("M001", other: 2))
        #expect(try !HouseData.load(folder: ProjectFolder.path("data")).mappings.lines.isEmpty)
    }

    @Test("CNV8: a line of the data that contradicts one accepted before is told; once it is ended the other counts")
    func dataAfterOffice() async throws {
        let fixture = try await ConversionFixture()
        let accepted = try await fixture.office.office.propose(
            line(""),
            by: fixture.cityFirst.id,
            at: ConversionFixture.applied
        )
        try await accept(accepted, fixture, fixture.office.office)
        let folder = try TemporaryFolder()
        let data = try folder.dataFolder(with: "conversion-mappings.csv", "M001,", as: Self.industrial + "M001,")
        let changed = Office(store: fixture.office.store, house: try HouseData.load(folder: data))
        let id = try await fixture.checked(nil, nil, ConversionFixture.fields(title: "工业工程师", series: "工业工程"))
        let title = TitleCode(number: 5013)
        func map(_ basis: MappingBasis) async throws {
            let mapping = ConversionMapping(title: title, specialty: nil, basis: basis)
            try await changed.map(mapping, inConversion: id, by: fixture.clerk.id, at: ConversionFixture.decided)
        }
        let refusal = OfficeRefusal.conversion(.mappingLinesContradict("M900", accepted.text))
        for basis in [MappingBasis.table(accepted.text), .table("M900"), .person(reason: "岗位相当")] {
            await #expect(throws: refusal) { try await map(basis) }
        }
        let state = try #require(
            try await changed.lookAt(conversion: id, by: fixture.clerk, at: ConversionFixture.decided)
        )
        #expect(state.answer == .decideMapping && state.reasons == [refusal] && state.title == nil)
        let pairs = try await changed.mappingTables().contradictions(from: Self.day)
        #expect(pairs.map { [$0.one.id, $0.other.id] } == [["M900", accepted.text]])
        let ending = try await changed.proposeEnd(
            ofMapping: "M900",
            on: civil("2019-06-30"),
            legalSource: "赤人社发〔2019〕19号",
            by: fixture.cityFirst.id,
            at: ConversionFixture.decided
        )
        #expect(try await changed.mappingTables().contradictions(from: Self.day).count == 1)
        try await accept(ending, fixture, changed)
        #expect(try await changed.mappingTables().contradictions(from: Self.day).isEmpty)
        try await map(.table(accepted.text))
        #expect(try await fixture.found(id).mapping?.basis == .table(accepted.text))
    }

    private func accept(_ id: Identifier, _ fixture: ConversionFixture, _ office: Office) async throws {
        try await office.decideMapping(
            id,
            accept: true,
            reason: "",
            by: fixture.citySecond.id,
            at: ConversionFixture.decided
        )
    }
}

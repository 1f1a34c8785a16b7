import TestSupport
import Testing
import TitleModel
import TitleReference

@Suite("Professional qualifications that count as titles")
struct QualificationTableTests {
    private static let header = "document,effective_from,qualification,series,rank,clause\n"
    private static let lines = """
        甲〔2019〕1号,2019-06-01,资格甲,05,intermediate,一
        甲〔2019〕1号,2019-06-01,资格乙,05,assistant,二
        乙〔2021〕2号,2021-01-01,资格甲,05,senior_associate,一

        """

    @Test(
        "CER10: the list of the document in force on the day says which qualifications count as a title; its text is data"
    )
    func versions() throws {
        let folder = try TemporaryFolder()
        let data = try folder.dataFolder(with: "qualifications.csv", Self.header, as: Self.header + Self.lines)
        let table = try HouseData.load(folder: data).qualifications
        let engineer = TitleCode(series: 5, group: 1, rank: .intermediate)
        func named(_ title: TitleCode, _ day: String) -> [String] {
            table.qualifications(for: title, on: civil(day)).map(\.qualification)
        }
        #expect(named(engineer, "2019-05-31") == [])
        #expect(named(engineer, "2019-06-01") == ["资格甲"] && named(engineer, "2020-12-31") == ["资格甲"])
        #expect(named(engineer, "2021-01-01") == [], "a later document takes the place of the whole list")
        #expect(table.titles(of: "资格甲", on: civil("2021-01-01")).map(\.rank) == [.seniorAssociate])
        #expect(table.titles(of: "资格乙", on: civil("2019-06-01")).map(\.clause) == ["二"])
        #expect(
            table.qualifications(for: TitleCode(series: 22, group: 1, rank: .intermediate), on: civil("2019-10-01"))
                == []
        )
    }

    @Test("CER10: as delivered the list is empty, since its document is not at hand; a wrong line is named")
    func delivered() throws {
        #expect(try OfficeFixture.house.get().qualifications.lines.isEmpty)
        let folder = try TemporaryFolder()
        let wrong = "甲〔2019〕1号,2019-06-01,资格甲,05,expert,一\n"
        let data = try folder.dataFolder(with: "qualifications.csv", Self.header, as: Self.header + wrong)
        let fault = #expect(throws: HouseDataFault.self) { try HouseData.load(folder: data) }
        #expect(fault?.line == 2 && fault?.reason == .wrongValue(column: "rank", value: "expert"))
    }
}

import Foundation
import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleWords

@testable import TitleWorkflow

@Suite struct HouseDataTests {
    @Test("ACT4: the house's data hold the region, the city, twelve counties and the seven self-reviewing bodies")
    func bodies() throws {
        let house = try RosterFixture.house()
        let kinds = Dictionary(grouping: house.registry.bodies) { $0.kind }.mapValues { $0.count }
        #expect(kinds == [.region: 1, .city: 1, .county: 12, .selfReviewing: 7])
        #expect(Set(house.catalogue.entries.map(\.series)).count == 27)
        #expect(house.calendar.coveredYears == Set(2018...2026))
    }

    @Test("AUT11: level × kind of case × area gives the body that decides, and the body that files")
    func competence() throws {
        let house = try RosterFixture.house()
        func decider(_ kind: KindOfCase, _ level: TitleLevel, _ area: String) throws -> String? {
            let code = try #require(AreaCode(area))
            return house.authority.decidingBody(for: kind, at: level, in: code, of: house.registry)?.code.text
        }
        #expect(try decider(.review, .intermediate, "150404") == "150404")
        #expect(try decider(.review, .intermediate, "150499") == "150400")
        #expect(try decider(.review, .senior, "150404") == "150000")
        #expect(try decider(.filing, .intermediate, "150404") == "150400")
        #expect(try decider(.filing, .senior, "150404") == nil)
        #expect(try decider(.approval, .senior, "150404") == "150000")
        #expect(try decider(.conversion, .junior, "150429") == "150429")
        #expect(try decider(.recognition, .intermediate, "110000") == nil)
        #expect(try decider(.revocation, .intermediate, "150404") == "150400")
        #expect(try decider(.revocation, .senior, "150404") == "150000")
        let entering = house.registry.bodies.filter { house.authority.mayDecide($0, .approvalEntry, at: .senior) }
        #expect(entering.map(\.code.text) == ["150000", "150400"])
    }

    @Test("PUB3: by the calendar data, begun on 2019-09-27 the earliest close is the end of 2019-10-10")
    func calendar() throws {
        let start = try #require(CivilDate(iso: "2019-09-27"))
        let last = try RosterFixture.house().calendar.lastDay(ofWorkingDays: 5, after: start)
        #expect(last.description == "2019-10-10")
    }

    @Test("Every synonym means something in the catalogue, and every title can be found by its own name")
    func synonyms() throws {
        let catalogue = try RosterFixture.house().catalogue
        for title in catalogue.allTitles {
            let entry = title.entry
            let date = entry.validFrom ?? entry.validTo ?? RosterFixture.today
            let found = catalogue.look(
                up: title.name,
                series: entry.series,
                specialty: entry.specialtyGroup ?? "其他",
                on: date
            )
            #expect(found == .found(title), "\(title.name)")
        }
        for (word, series) in [("工程系列", 5), ("农业", 6), ("高校教师", 1), ("审计系列", 27)] {
            #expect(catalogue.series(named: word) == series)
        }
    }

    @Test("Series and titles may have columns of Mongolian words; without them there are none")
    func mongolianWords() throws {
        let entries = try RosterFixture.house().catalogue.entries
        #expect(entries.allSatisfy { $0.mongolianSeriesName == nil && $0.mongolianNames.isEmpty })
        let folder = try TemporaryFolder()
        try FileManager.default.removeItem(atPath: folder.path)
        try FileManager.default.copyItem(atPath: "data", toPath: folder.path)
        let path = folder.path("series.csv")
        var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        lines[0] += ",series_mn,intermediate_mn"
        for index in lines.indices.dropFirst() { lines[index] += index == 1 ? ",ᠪᠠᠭᠰᠢ,ᠯᠧᠺᠲᠣᠷ" : ",," }
        try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        let house = try HouseData.load(folder: folder.path)
        let title = try #require(house.catalogue.title(TitleCode(series: 1, group: 1, rank: .intermediate)))
        #expect(title.name == "讲师" && title.mongolianName == "ᠯᠧᠺᠲᠣᠷ" && title.entry.mongolianSeriesName == "ᠪᠠᠭᠰᠢ")
        #expect(house.catalogue.title(TitleCode(series: 1, group: 1, rank: .assistant))?.mongolianName == nil)
    }

    @Test("A fault in a data file names the file and the line")
    func faults() throws {
        let place = try TemporaryFolder()
        defer { withExtendedLifetime(place) {} }
        let folder = place.path("data")
        try FileManager.default.copyItem(atPath: "data", toPath: folder)
        func fault(_ file: String, _ from: String, _ to: String) throws -> HouseDataFault? {
            let path = folder + "/" + file
            let text = try String(contentsOfFile: path, encoding: .utf8)
            defer { try? text.write(toFile: path, atomically: true, encoding: .utf8) }
            try text.replacingOccurrences(of: from, with: to).write(toFile: path, atomically: true, encoding: .utf8)
            do throws(HouseDataFault) {
                _ = try HouseData.load(folder: folder)
                return nil
            } catch {
                #expect(!Words(.chinese)(error.key, error.facts).contains("{"))
                return error
            }
        }
        #expect(try fault("bodies.csv", "x-none", "y") == nil)
        let kind = try fault("bodies.csv", "150402,红山区人力资源和社会保障局,county", "150402,红山区人力资源和社会保障局,village")
        #expect(kind?.line == 4 && kind?.reason == .wrongValue(column: "kind", value: "village"))
        let date = try fault("china-working-days.csv", "2018-02-11,work", "2018-02-30,work")
        #expect(date?.line == 3)
        #expect(try fault("series.csv", "senior_full,", "senior,")?.reason == .missingColumn("senior_full"))
        #expect(try fault("authority.csv", "filing,junior,city,", "filing,junior,")?.reason == .wrongNumberOfFields)
        let issuer = try fault(
            "bodies.csv",
            "county,150404,150400,intermediate;junior,*,,150400",
            "county,150404,150400,intermediate;junior,*,,1504A1"
        )
        #expect(issuer?.reason != nil)
        try FileManager.default.removeItem(atPath: folder + "/series.csv")
        #expect(try fault("bodies.csv", "x-none", "y")?.reason == .unreadable)
    }
}

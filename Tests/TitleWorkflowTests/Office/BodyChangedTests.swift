import Foundation
import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleWords
import TitleWorkflow

@Suite("A body that changes between the filing and its acceptance")
struct BodyChangedTests {
    /// The house with another line for the county whose batch was filed; nil takes the line out.
    private func house(in place: TemporaryFolder, county line: String?) throws -> HouseData {
        let folder = place.path("changed-\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: ProjectFolder.path("data"), toPath: folder)
        let lines = try String(contentsOfFile: "\(folder)/bodies.csv", encoding: .utf8).split(separator: "\n")
        let changed = lines.compactMap { $0.hasPrefix("150404,") ? line : String($0) }
        try (changed.joined(separator: "\n") + "\n").write(
            toFile: "\(folder)/bodies.csv",
            atomically: true,
            encoding: .utf8
        )
        return try HouseData.load(folder: folder)
    }

    private static func county(
        levels: String = "intermediate;junior",
        series: String = "*",
        specialty: String = ""
    ) -> String {
        "150404,松山区人力资源和社会保障局,county,150404,150400,\(levels),\(series),\(specialty),150400,,,"
            + "赤人社办发〔2019〕101号 二"
    }

    @Test(
        "AUT1, AUT5: a county that lost the level, the series or the specialty, or is gone, gets nothing accepted, told by its sentence; nothing is lost",
        arguments: [
            (county(levels: "junior"), "body-may-not-decide"), (county(series: "1"), "series-beyond-scope"),
            (county(specialty: "幼儿教育"), "specialty-beyond-scope"),
            (nil, "body-unknown"),
        ] as [(String?, String)]
    )
    func accepted(line: String?, code: String) async throws {
        let fixture = try await OfficeFixture()
        let batch = try await fixture.takeIn(0..<3)
        try await fixture.close(fixture.open(batch))
        let filing = try await fixture.submit(batch)
        let before = try await fixture.counts()
        let changed = Office(store: fixture.store, house: try house(in: fixture.place, county: line))
        let refusal = await #expect(throws: OfficeRefusal.self) {
            _ = try await changed.acceptFiling(
                filing,
                documentNumber: "赤人社备〔2019〕1号",
                documentDate: OfficeFixture.accepted.civilDate,
                by: fixture.accepter.id,
                at: OfficeFixture.accepted
            )
        }
        #expect(refusal?.code == code)
        let sentence = refusal?.message(Words(.chinese).callAsFunction, naming: changed.registry) ?? ""
        #expect(sentence.contains("未作任何更改") || sentence.contains("没有"), "\(sentence)")
        #expect(try await fixture.counts() == before)
        #expect(try await fixture.accept(filing).count == 3)
    }
}

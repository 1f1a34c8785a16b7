import Foundation
import TestSupport
import Testing
import TitleDemo
import TitleModel
import TitleReference

@testable import TitleRender

/// Rows of made-up rosters on the faces that their people would get.
@Suite("Generated rows stay in their boxes")
struct GeneratedRowTests {
    /// 1,000 rows with each run; more on demand, as in `TITLECERT_ROWS=100000 swift test --filter GeneratedRowTests`.
    private static let rows = ProcessInfo.processInfo.environment["TITLECERT_ROWS"].flatMap { Int($0) } ?? 1000

    /// A body of each kind, with the level that it reviews and the face of its certificates.
    private static let houses = [
        (body: "150000", level: TitleLevel.senior, face: "senior"), ("150404", .intermediate, "intermediate"),
        ("1504A2", .intermediate, "intermediate"), ("150429", .junior, "junior"), ("150423", .junior, "converted"),
    ]

    @Test(
        "CER2: every glyph of every text of our own generator's rows lies inside its box, and no row is refused",
        arguments: houses.indices
    )
    func property(index: Int) throws {
        let house = Self.houses[index]
        let data = try HouseData.load(folder: ProjectFolder.path("data"))
        let body = try #require(BodyCode(house.body).flatMap { data.registry[$0] })
        let day = try #require(CivilDate(iso: "2019-10-25"))
        let generator = RosterGenerator(
            seed: 2026,
            body: body,
            level: house.level,
            qualifiedOn: day,
            givesMongolianNames: true
        )
        let faces = [try StandardFace.compiled(house.face), try StandardFace.compiled("\(house.face)-mongolian")]
        let issuer = try #require(data.registry[body.issuer]).name
        var glyphs = 0
        for draft in generator.drafts(0..<Self.rows / Self.houses.count) {
            let texts = draft.faceTexts(issuedBy: issuer)
            for setter in faces[draft.mongolianName == nil ? 0 : 1].setters {
                glyphs += try set(texts, by: setter)
            }
        }
        #expect(glyphs > Self.rows / Self.houses.count * 60)
    }

    /// How many glyphs the field has now; nothing for a field whose texts the row does not give.
    private func set(_ texts: [String: String], by setter: FieldSetter) throws -> Int {
        let pattern = setter.field.pattern
        guard pattern.missing(in: texts) == nil, pattern.namesSomething else { return 0 }
        let words = pattern.filled(with: texts)
        let setting = TextSetting(text: try setter.shaped(words), style: setter.field.style, box: setter.field.lyingBox)
        let runs = try #require(setting.runs(), "\(setter.field.name): \(words) does not fit")
        for run in runs where !OverflowTests.lies(run, in: setting.box) {
            Issue.record("\(setter.field.name): \(run.text) in \(setting.box)")
        }
        return runs.reduce(0) { $0 + $1.glyphs.count }
    }
}

extension Manifest.Field {
    /// A vertical field is set lying down, in a box that lies too.
    fileprivate var lyingBox: Box {
        style.isVertical ? Box(x: 0, y: 0, width: box.height, height: box.width) : box
    }
}

extension TextPattern {
    fileprivate var namesSomething: Bool {
        parts.contains { if case .placeholder = $0 { true } else { false } }
    }
}

extension RosterDraft {
    /// What the row alone says on a certificate, under the names of fields.
    fileprivate func faceTexts(issuedBy issuer: String) -> [String: String] {
        var texts = [
            "name": name, "identity": identityNumber, "employer": employer, "series": series, "specialty": specialty,
            "title": titleName, "reviewedBy": committee, "approvedBy": issuer, "issuedBy": issuer,
            "nameMongolian": mongolianName,
        ].compactMapValues { $0 }
        texts["birthDate"] = birthDate?.date.map { "\($0.year)年\($0.month)月\($0.day)日" }
        texts["qualifiedOn"] = qualifiedOn.map { "\($0.year)年\($0.month)月\($0.day)日" }
        return texts
    }
}

import Foundation
import TitleDemo
import TitleFiles
import TitleModel
import TitleReference
import TitleRender
import TitleSheets
import TitleStore
import TitleWorkflow

/// Rosters of made-up people, each judged by a process of its own, so that its memory is known.
struct RosterMeasurement {
    private let folder: String
    private let body: Body
    private let house: HouseData

    /// People are looked up in the register of `folder`, where there is one.
    init(folder: String) throws {
        house = try HouseData.load(folder: HouseFolder.find(named: nil).data)
        guard let code = BodyCode("150402"), let body = house.registry[code] else {
            throw BenchFault.rosterRefused("150402")
        }
        (self.folder, self.body) = (folder, body)
    }

    func run() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (rows, limit) in [(10_000, 2), (100_000, 20)] {
            let people = try people()
            for (encoding, name) in [(TextEncoding.gb18030, "csv"), (.utf8, "utf8.csv"), (.utf16, "utf16.csv")] {
                try measure(people.csv(0..<rows, encoding: encoding), name, rows, limit: limit)
            }
            try measure(try workbook(people, rows), "xlsx", rows, limit: limit)
        }
    }

    /// Of a level of which the store has none of the generator's.
    private func people() throws -> RosterGenerator {
        guard let day = CivilDate(year: 2019, month: 10, day: 12) else { throw BenchFault.rosterRefused("2019") }
        return RosterGenerator(seed: 7, body: body, level: .junior, qualifiedOn: day)
    }

    private func workbook(_ people: RosterGenerator, _ rows: Int) throws -> [UInt8] {
        let header = RosterDraft.formHeaders.map { WrittenCell($0, .header) }
        let cells = people.drafts(0..<rows).map { $0.formCells.map { WrittenCell($0) } }
        let sheet = WrittenSheet(name: "名单", rows: [header] + cells, frozenRows: 1, widths: header.map { _ in 14 })
        return try SpreadsheetWriter.bytes(of: [sheet])
    }

    private func measure(_ bytes: [UInt8], _ ending: String, _ rows: Int, limit: Int) throws {
        let path = "\(folder)/roster-\(rows).\(ending)"
        try Data(bytes).write(to: URL(filePath: path))
        var memory = 0.0
        let time = try seconds {
            let run = try SiblingProgram("titlecert-bench").measured(["judge", path, folder])
            memory = run.megabytes
            if run.exitCode != 0 { throw BenchFault.rosterRefused(path) }
        }
        let looked = Store.exists(in: folder) ? ", each person looked up" : ""
        let note = "\(bytes.count) bytes read and judged by a new process\(looked)"
        let report = { (name: String, unit: String, value: Double, limit: Int) in
            Measurement(name: name, unit: unit, value: value, n: rows, note: "\(note); limit \(limit)").report()
        }
        report("roster.\(ending).\(rows)", "s", time, limit)
        report("roster.\(ending).\(rows).memory", "MB", memory, 400)
    }

    /// What the process of its own does, as `titlecert-server roster check` does it; every row must pass.
    func judge(_ path: String) async throws {
        let fonts = try FontLibrary([.song, .mongolian])
        let (drawn, mongolian) = (fonts.coverage(.song), fonts.coverage(.mongolian))
        let coverage = TitleModel.GlyphCoverage({ drawn.contains($0) }, mongolian: { mongolian.contains($0) })
        let rules = house.rules(for: body, coverage: coverage, today: benchClock().civilDate)
        let report =
            if Store.exists(in: folder) {
                try await Store.open(in: folder).read { transaction in
                    let register = RegisterLookup { try transaction.registeredPerson($0) }
                    return try RosterCheck.run(path: path, by: rules, register: register)
                }
            } else {
                try RosterCheck.run(path: path, by: rules, register: nil)
            }
        guard case .judged(let judgement, _) = report.outcome, judgement.faults.isEmpty else {
            throw BenchFault.rosterRefused(report.text { key, _ in key })
        }
    }
}

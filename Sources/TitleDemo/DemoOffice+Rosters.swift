internal import TitleFiles
internal import TitleIntake
internal import TitleModel
internal import TitleReference
internal import TitleStore
internal import TitleWorkflow

extension DemoOffice {
    /// The batch of a roster, taken in now if it was not before, with a portrait for everybody in it.
    func takenIn(_ roster: DemoRoster, _ staff: DemoStaff) async throws -> ResultBatch {
        if let known = try await store.read({ try $0.batch(ofFile: roster.file.digest, from: roster.body) }) {
            try await showPortraits(of: known.batch, by: known.importedBy, at: known.importedAt)
            return known.batch
        }
        let judgement = try await judged(roster)
        let now = roster.takenIn
        let importer = try importer(of: roster, judgement, staff)
        let id = try await office.importRoster(
            judgement,
            file: roster.file,
            from: roster.body,
            reviewEnd: judgement.rows.map(\.qualifiedOn).max() ?? now.civilDate,
            by: importer,
            at: now
        )
        guard let batch = try await store.read({ try $0.batch(id) }) else { throw OfficeFault.batchUnknown(id) }
        try await showPortraits(of: batch.batch, by: importer, at: now)
        return batch.batch
    }

    /// A county's rosters of so many people of the generator, in all a million at most; those who stand in the sample
    /// rosters are left out.
    func generatedRosters(_ count: Int, takenIn moment: Instant) throws -> [DemoRoster] {
        let known = try Set(files.rosters(takenIn: moment).flatMap { try texts(of: $0) })
        return try stride(from: 0, to: count, by: Self.rowsOfARoster).map { start in
            try generated(
                start..<min(start + Self.rowsOfARoster, count),
                county: "150402",
                level: start < Self.juniorsFrom ? .intermediate : .junior,
                reviewed: DemoClock.reviewed,
                takenIn: moment,
                without: known
            )
        }
    }

    private func texts(of roster: DemoRoster) throws -> [String] {
        try SpreadsheetFile.read(roster.file.bytes).rows.flatMap { row in row.cells.compactMap(\.text) }
    }

    private static let rowsOfARoster = 50_000

    /// A level has 999,999 numbers a year and issuer, and the last intermediate people stand in the open roster.
    private static let juniorsFrom = 900_000

    /// A few people of this year, for a publicity that is open today; nil where the coming working days are not known.
    func openRoster(_ now: Instant) throws -> DemoRoster? {
        let calendar = house.calendar
        guard (try? PublicityLastsFiveWorkingDays.earliestClose(began: now.civilDate, calendar: calendar)) != nil
        else { return nil }
        let reviewed = now.civilDate.adding(days: -3)
        return try generated(
            900_000..<900_008,
            county: Self.openCounty,
            reviewed: reviewed,
            takenIn: now,
            withMongolianNames: true
        )
    }

    static let openCounty = "150403"

    private func generated(
        _ people: Range<Int>,
        county: String,
        level: TitleLevel = .intermediate,
        reviewed date: CivilDate,
        takenIn moment: Instant,
        withMongolianNames: Bool = false,
        without known: Set<String> = []
    ) throws -> DemoRoster {
        guard let code = BodyCode(county), let body = house.registry[code] else {
            throw DemoFault.bodyMissing(county)
        }
        let generator = RosterGenerator(
            seed: 2019,
            body: body,
            level: level,
            qualifiedOn: date,
            givesMongolianNames: withMongolianNames
        )
        let name = "\(county)-\(date.year)-\(level.rawValue)-\(people.count).csv"
        let file = RosterFile(name: name, bytes: generator.csv(people, encoding: .utf8, without: known))
        return DemoRoster(file: file, body: code, takenIn: moment)
    }

    private func judged(_ roster: DemoRoster) async throws -> RosterJudgement {
        let table = try RosterTable(roster.file.bytes)
        let rules = house.rules(
            for: house.registry[roster.body],
            coverage: coverage,
            today: roster.takenIn.civilDate
        )
        let judgement = try await store.read { transaction in
            try RosterJudgement.judge(table, by: rules, register: RegisterLookup(transaction.registeredPerson))
        }
        if let fault = judgement.faults.first {
            throw DemoFault.rosterFaulty(file: roster.file.name, code: fault.code.rawValue, row: fault.row)
        }
        return judgement
    }

    private func importer(
        of roster: DemoRoster,
        _ judgement: RosterJudgement,
        _ staff: DemoStaff
    ) throws -> Identifier {
        guard judgement.rows.first?.level == .senior else { return try staff.member(.prepare, at: roster.body) }
        guard let city = BodyCode("150400") else { throw DemoFault.bodyMissing("150400") }
        return try staff.member(.enter, at: city)
    }

    private func showPortraits(of batch: ResultBatch, by staff: Identifier, at now: Instant) async throws {
        let people = try await store.read { try $0.peopleWithoutPhoto(in: batch.id) }
        guard !people.isEmpty else { return }
        let portraits = try files.portraits()
        guard !portraits.isEmpty else { return }
        let shown = people.enumerated().map { ($1, portraits[$0 % portraits.count]) }
        try await office.registerPhotos(shown, of: batch.id, by: staff, at: now)
    }
}

extension SheetCell {
    fileprivate var text: String? {
        if case .text(let text) = value { text } else { nil }
    }
}

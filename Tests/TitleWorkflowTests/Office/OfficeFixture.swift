import TestSupport
import TitleFiles
import TitleModel
import TitleReference
import TitleStore
import TitleWorkflow

@testable import TitleDemo

/// A store, mostly a real one, with the house's data, three people of the bureaus, and a county roster taken in.
struct OfficeFixture: Sendable {
    let place: TemporaryFolder
    let store: Store
    let office: Office
    let preparer: StaffMember
    let accepter: StaffMember
    let enterer: StaffMember
    let confirmer: StaffMember

    static let house = Result { try HouseData.load(folder: ProjectFolder.path("data")) }

    init(suspensionDays: Int = 0, isDemo: Bool = false) async throws {
        place = try TemporaryFolder()
        let house = try Self.house(suspensionDays: suspensionDays, in: place)
        let facts = StoreFacts(isDemo: isDemo, installation: "T", host: "h.example", createdAt: Self.imported)
        try await Store.create(in: place.path("data"), facts)
        store = try Store.open(in: place.path("data"))
        try await SeedData.insert(house, into: store, at: Self.imported)
        office = Office(store: store, house: house)
        let keys = IdentifierSource()
        func member(_ name: String, _ body: String, _ duties: Set<StaffMember.Duty>) throws -> StaffMember {
            StaffMember(id: keys.next(at: Self.imported), name: name, body: try code(body), duties: duties)
        }
        preparer = try member("张", "150404", [.prepare])
        accepter = try member("李", "150400", [.accept, .prepare])
        enterer = try member("王", "150400", [.enter])
        confirmer = try member("赵", "150400", [.confirm])
        let people = [preparer, accepter, enterer, confirmer]
        try await store.write { transaction in
            for member in people { try transaction.insert(member, at: Self.imported) }
        }
    }

    /// The house's own data, or a copy in which certificates may be suspended for so many days.
    private static func house(suspensionDays: Int, in place: TemporaryFolder) throws -> HouseData {
        guard suspensionDays > 0 else { return try house.get() }
        return try HouseData.load(folder: place.dataFolder(suspensionDays: suspensionDays))
    }

    /// 2019-09-27 is a Friday; the vector of PUB3 begins on it.
    static let reviewed = civil("2019-09-26")
    static let imported = moment("2019-09-27", hour: 9)
    static let opened = moment("2019-09-27", hour: 10)
    static let closed = moment("2019-10-11", hour: 0)
    static let submitted = moment("2019-10-12", hour: 9)
    static let accepted = moment("2019-10-14", hour: 9)

    func roster(
        _ people: Range<Int>,
        body: String = "150404",
        level: TitleLevel = .intermediate
    ) async throws -> (judgement: RosterJudgement, file: RosterFile) {
        let house = try Self.house.get()
        let code = try code(body)
        guard let reviewing = house.registry[code] else { throw FixtureValueMissing() }
        let generator = RosterGenerator(seed: 1, body: reviewing, level: level, qualifiedOn: Self.reviewed)
        let file = RosterFile(name: "roster.csv", bytes: generator.csv(people, encoding: .utf8))
        let rules = house.rules(for: reviewing, coverage: nil, today: Self.imported.civilDate)
        let judgement = try RosterJudgement.judge(RosterTable(file.bytes), by: rules, register: nil)
        return (judgement, file)
    }

    func takeIn(_ people: Range<Int>, level: TitleLevel = .intermediate) async throws -> Identifier {
        let body = level == .senior ? "150000" : "150404"
        let (judgement, file) = try await roster(people, body: body, level: level)
        return try await office.importRoster(
            judgement,
            file: file,
            from: code(body),
            reviewEnd: Self.reviewed,
            by: level == .senior ? enterer.id : preparer.id,
            at: Self.imported
        )
    }

    /// A batch of one made-up person, whose row says some things otherwise than a good one.
    func takeIn(_ changes: [String: String]) async throws -> Identifier {
        let said = ["取得资格时间": Self.reviewed.description].merging(changes) { $1 }
        let file = RosterFile(name: "one.csv", bytes: RosterFixture.csv([said]))
        let rules = try RosterFixture.rules("150404")
        return try await office.importRoster(
            RosterJudgement.judge(RosterTable(file.bytes), by: rules, register: nil),
            file: file,
            from: code("150404"),
            reviewEnd: Self.reviewed,
            by: preparer.id,
            at: Self.imported
        )
    }

    func open(_ batch: Identifier) async throws -> Publicity {
        try await office.openPublicity(of: batch, contact: "0476", by: preparer.id, at: Self.opened)
    }

    func close(_ publicity: Publicity) async throws {
        try await office.closePublicity(publicity.id, by: preparer.id, at: Self.closed)
    }

    /// Every paper that a filing of reviewed and recognised rows needs.
    func attachPapers(
        to batch: Identifier,
        except missing: BatchPaper.Kind? = nil,
        by member: StaffMember? = nil
    ) async throws {
        let found = try await store.read { try $0.batch(batch)?.batch }
        guard let found else { throw FixtureValueMissing() }
        let units = try await office.unitsToShow(of: batch)
        for paper in DemoPapers.batchPapers(found, people: 100, units: units) where paper.kind != missing {
            try await office.attach(paper, to: batch, by: (member ?? preparer).id, at: Self.closed)
        }
    }

    func submit(_ batch: Identifier) async throws -> Identifier {
        try await attachPapers(to: batch)
        return try await resubmit(batch)
    }

    func resubmit(_ batch: Identifier) async throws -> Identifier {
        try await office.submitFiling(of: batch, documents: Self.documents, by: preparer.id, at: Self.submitted)
    }

    func accept(_ filing: Identifier, number: String = "赤人社备〔2019〕1号") async throws -> [CertificateNumber] {
        try await office.acceptFiling(
            filing,
            documentNumber: number,
            documentDate: Self.accepted.civilDate,
            by: accepter.id,
            at: Self.accepted
        )
    }

    static let documents = FilingDocument.Kind.allCases.map {
        FilingDocument(kind: $0, name: "a.pdf", number: "1", date: submitted.civilDate, bytes: [1])
    }

    /// The order's evidence with the press's own note of the publicity, as if it had stood by.
    func evidence(of number: CertificateNumber) async throws -> OrderEvidence {
        try await store.write { transaction in
            for unseen in try transaction.unwitnessedPublicities(limit: 9) {
                let digest = try transaction.rosterDigest(of: unseen.batch)
                let witness = PublicityWitness(
                    publicity: unseen.publicity,
                    seenAt: unseen.openedAt,
                    rosterDigest: digest,
                    mark: digest
                )
                try transaction.insert(witness)
            }
            guard let evidence = try transaction.evidence(for: number) else { throw FixtureValueMissing() }
            return evidence
        }
    }

    /// The same office by data in which one file says something else.
    func office(with file: String, _ old: String, as new: String) throws -> Office {
        Office(store: store, house: try HouseData.load(folder: place.dataFolder(with: file, old, as: new)))
    }

    /// Somebody else who works at a body.
    func appoint(_ name: String, _ body: String, _ duties: Set<StaffMember.Duty>) async throws -> StaffMember {
        let member = StaffMember(
            id: IdentifierSource().next(at: Self.imported),
            name: name,
            body: try code(body),
            duties: duties
        )
        try await store.write { try $0.insert(member, at: Self.imported) }
        return member
    }

    /// The counts by which a test sees that nothing was written.
    func counts() async throws -> StoreCounts {
        try await store.read { try $0.counts() }
    }
}

func code(_ text: String) throws -> BodyCode {
    guard let code = BodyCode(text) else { throw FixtureValueMissing() }
    return code
}

func civil(_ text: String) -> CivilDate {
    CivilDate(iso: text) ?? CivilDate(daysSinceEpoch: 0)
}

func moment(_ day: String, hour: Int) -> Instant {
    Instant(startOf: civil(day)).adding(milliseconds: Int64(hour) * 3_600_000)
}

struct FixtureValueMissing: Error {}

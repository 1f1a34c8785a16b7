public import TitleModel
public import TitleReference
internal import TitleStore
internal import TitleWorkflow

/// The made-up office of a demo store: it takes rosters through every step by the ordinary workflow, under a clock of
/// its own in 2019.
///
/// Each step is taken only where the store says it is next, so a run that was killed is finished by the next one, and a
/// run after a finished one changes nothing.
public struct DemoOffice: Sendable {
    let store: Store
    let office: Office
    let house: HouseData
    let files: DemoFiles
    let coverage: GlyphCoverage?

    /// The host that demo claims name when none is given; `.example` is nobody's (RFC 2606).
    public static let host = "zhicheng.example"
    public static let installation = "赤峰市职称证书（演示）"

    /// Opens the demo store of a folder, or makes it.
    ///
    /// - Parameters:
    ///   - folder: the data folder.
    ///   - host: the official host; taken only when the store is made.
    ///   - house: the reference data.
    ///   - files: where the sample rosters and portraits lie.
    ///   - coverage: which characters the certificate's fonts have.
    ///   - now: the real clock.
    /// - Returns: the office, ready to `fill`.
    /// - Throws: `StoreFault.mode` when the store is a real one.
    public static func open(
        in folder: String,
        host: String,
        house: HouseData,
        files: DemoFiles,
        coverage: GlyphCoverage?,
        now: Instant
    ) async throws -> DemoOffice {
        if !Store.exists(in: folder) {
            let facts = StoreFacts(isDemo: true, installation: installation, host: host, createdAt: now)
            try await Store.create(in: folder, facts)
        }
        let store = try Store.open(in: folder)
        guard try await store.read({ try $0.storeFacts() }).isDemo else {
            throw StoreFault.mode(folder: folder, isDemo: false)
        }
        let office = Office(store: store, house: house)
        return DemoOffice(store: store, office: office, house: house, files: files, coverage: coverage)
    }

    /// Fills the store as far as it is not filled.
    ///
    /// - Parameters:
    ///   - generated: rows of an additional made-up county roster.
    ///   - now: the real clock; a small batch is in publicity today where the calendar knows today.
    ///   - progress: told each batch that is done.
    /// - Throws: what the office throws; a demo that is refused is a fault of the program or its data.
    public func fill(
        generated: Int,
        now: Instant,
        progress: @Sendable (DemoProgress) -> Void = { _ in }
    ) async throws {
        try await SeedData.insert(house, into: store, at: DemoClock.founding)
        let staff = try await DemoStaff.appointed(in: store, at: DemoClock.founding)
        let takenIn = try clock.moment(1, after: DemoClock.reviewed, hour: 9)
        for roster in try files.rosters(takenIn: takenIn) + generatedRosters(generated, takenIn: takenIn) {
            try await carry(roster, staff)
            progress(DemoProgress(file: roster.file.name))
        }
        if let roster = try openRoster(now) {
            try await open(roster, staff, at: now)
            progress(DemoProgress(file: roster.file.name))
        }
    }
}

/// A step of filling that is done.
public struct DemoProgress: Sendable {
    public let file: String
}

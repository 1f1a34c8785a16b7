import TitleDemo
import TitleIssuance
import TitleModel
import TitleReference
import TitleRender
import TitleSeal
import TitleStore
import TitleVerify

/// A press over a demo folder, and what it has to draw.
enum DemoPress {
    static func work(in folder: String, _ now: Instant) async throws -> DrawingWork {
        let press = try await pressWithOrders(in: folder, now)
        return try await drawingWork(of: press, now)
    }

    /// A press that has issued nothing of what is ordered.
    static func pressWithOrders(in folder: String, _ now: Instant) async throws -> Press {
        let data = try HouseData.load(folder: try HouseFolder.find(named: nil).data)
        let installation = try InstallationKeys(
            creating: "\(folder)/keys",
            installation: "test",
            host: DemoOffice.host,
            isDemo: true,
            reference: data,
            now: now
        )
        try installation.addDemoBodies(now: now)
        try await fill(folder, data, now)
        return try open(folder)
    }

    private static func fill(_ folder: String, _ data: HouseData, _ now: Instant) async throws {
        let house = try HouseFolder.find(named: nil)
        let fonts = try FontLibrary([.song, .mongolian])
        let (drawn, mongolian) = (fonts.coverage(.song), fonts.coverage(.mongolian))
        let office = try await DemoOffice.open(
            in: folder,
            host: DemoOffice.host,
            house: data,
            files: DemoFiles(folder: house.data),
            coverage: TitleModel.GlyphCoverage({ drawn.contains($0) }, mongolian: { mongolian.contains($0) }),
            now: now
        )
        try await office.fill(generated: 5, now: now) { _ in }
    }

    /// A press of its own over the folder: it opens fonts and template anew.
    static func press(_ folder: String, _ now: Instant) async throws -> DrawingWork {
        try await drawingWork(of: try open(folder), now)
    }

    private static func open(_ folder: String) throws -> Press {
        let house = try HouseFolder.find(named: nil)
        let keys = try KeyFolder(opening: "\(folder)/keys")
        let reference = try HouseData.load(folder: house.data)
        return Press(
            store: try Store.open(in: folder, checkpoints: true),
            keys: SignerRing(keys),
            mark: try keys.pressMark(),
            verifier: Verifier(trust: try keys.trust()),
            reference: PressReference(isDemo: true, host: DemoOffice.host, rules: reference.orderRules),
            documents: DocumentPress(templates: house.templates),
            folder: folder
        )
    }

    private static func drawingWork(of press: Press, _ now: Instant) async throws -> DrawingWork {
        try await press.runUntilDone { now }
        return try await press.drawingWork(
            of: try await press.numbersInForce(on: now.civilDate).prefix(8).map { $0 },
            at: now
        )
    }
}

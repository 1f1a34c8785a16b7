import TitleIssuance
import TitleModel
import TitleReference
import TitleRender
import TitleSeal
import TitleStore
import TitleVerify

/// Everything a command of the press works with, opened and held against each other.
struct PressHouse {
    let store: Store
    let verifier: Verifier
    let reference: PressReference
    let house: HouseFolder
    let keys: KeyFolder

    /// - Parameter checkpoints: whether this process may bring the write-ahead log into the store's file; one may.
    init(_ options: HouseOptions, checkpoints: Bool) async throws {
        house = try options.house()
        store = try await Store.open(folder: options.data, checkpoints: checkpoints)
        keys = try KeyFolder(opening: options.keysFolder)
        let facts = try await store.read { try $0.storeFacts() }
        guard keys.isDemo == facts.isDemo else { throw IssuanceFault.modesDiffer(storeIsDemo: facts.isDemo) }
        let trust = try PublishedTrust.open(options.trustFolder, keys: keys)
        guard let host = trust.hosts.first else { throw IssuanceFault.noHost }
        verifier = Verifier(trust: trust)
        let data = try HouseData.load(folder: house.data)
        reference = PressReference(
            isDemo: facts.isDemo,
            host: host,
            bodies: data.bodies,
            calendar: data.calendar
        )
    }

    func press() throws -> Press {
        Press(
            store: store,
            keys: SignerRing(keys),
            verifier: verifier,
            reference: reference,
            documents: DocumentPress(templates: house.templates)
        )
    }
}

import Foundation
import TitleIssuance
import TitleModel
import TitleReference
import TitleSeal
import TitleStore
import TitleVerify

/// Everything a command of the press works with, opened and held against each other.
struct PressHouse {
    let store: Store
    let verifier: Verifier
    let reference: PressReference
    let templates: String
    let keys: KeyFolder

    /// One process alone, with `checkpoints`, may bring the write-ahead log into the store's file.
    init(_ options: HouseOptions, checkpoints: Bool) async throws {
        let house = try options.house()
        let store = try Store.open(in: options.data, checkpoints: checkpoints)
        let data = try HouseData.load(folder: house.data)
        keys = try KeyFolder(opening: options.keysFolder)
        let (trust, facts) = (try keys.trust(), try await store.read { try $0.storeFacts() })
        guard trust.isDemo == facts.isDemo else { throw IssuanceFault.modesDiffer(storeIsDemo: facts.isDemo) }
        guard let host = trust.hosts.first else { throw IssuanceFault.noHost }
        verifier = Verifier(trust: trust)
        templates = house.templates
        reference = PressReference(isDemo: facts.isDemo, host: host, rules: data.orderRules)
        self.store = store
    }

    func press() throws -> Press {
        Press(
            store: store,
            keys: SignerRing(keys),
            mark: try keys.pressMark(),
            verifier: verifier,
            reference: reference,
            documents: DocumentPress(templates: templates)
        )
    }
}

/// What re-checking takes: the store and the published trust list, no key.
struct RecheckHouse {
    let recheck: Recheck

    init(_ options: HouseOptions) throws {
        let store = try Store.open(in: options.data)
        let list = try file("trust.cose", options)
        let catalogue = try file("catalogue.cose", options)
        let trust = try Trust.open(trustList: list, catalogue: catalogue, anchor: .thisList)
        recheck = Recheck(store: store, verifier: Verifier(trust: trust))
    }
}

private func file(_ name: String, _ options: HouseOptions) throws -> [UInt8] {
    let path = "\(options.trustFolder)/\(name)"
    guard let bytes = FileManager.default.contents(atPath: path) else { throw KeyFault.missing(path: path) }
    return [UInt8](bytes)
}

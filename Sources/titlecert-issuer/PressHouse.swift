import Foundation
import TitleFiles
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
    let folder: String
    let keys: KeyFolder

    /// One process alone, with `checkpoints`, may bring the write-ahead log into the store's file.
    init(_ options: HouseOptions, checkpoints: Bool) async throws {
        let house = try options.house()
        let store = try Store.open(in: options.data, checkpoints: checkpoints)
        let data = try HouseData.load(folder: house.data)
        let access = KeyAccess(passphrase: try options.passphrase(), pin: try options.pin())
        keys = try KeyFolder(opening: options.keysFolder, access: access)
        let (trust, facts) = (try keys.trust(), try await store.read { try $0.storeFacts() })
        guard trust.isDemo == facts.isDemo else { throw IssuanceFault.modesDiffer(storeIsDemo: facts.isDemo) }
        guard let host = trust.hosts.first else { throw IssuanceFault.noHost }
        guard trust.hosts.contains(facts.host) else { throw IssuanceFault.hostsDiffer(store: facts.host, keys: host) }
        verifier = Verifier(trust: trust)
        templates = house.templates
        folder = options.data
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
            documents: DocumentPress(templates: templates),
            folder: folder
        )
    }
}

/// What re-checking takes: the store and a trust list, no key.
///
/// The list in the keys' folder is taken where it can be read: the one in the data folder lies beside what is checked.
struct RecheckHouse {
    let recheck: Recheck

    init(_ options: HouseOptions, trust path: String?) throws {
        let store = try Store.open(in: options.data)
        let own = "\(options.keysFolder)/trust/trust.cose"
        let published = "\(options.trustFolder)/trust.cose"
        let list = path ?? (FileManager.default.isReadableFile(atPath: own) ? own : published)
        let folder = URL(filePath: list).deletingLastPathComponent().path
        let trust = try Trust.open(
            trustList: try bytes(of: list),
            catalogue: try bytes(of: "\(folder)/catalogue.cose"),
            issuedBefore: try issuedBefore(in: folder),
            anchor: .thisList
        )
        recheck = Recheck(store: store, verifier: Verifier(trust: trust))
    }
}

/// What compromised keys had signed before, as it lies beside the trust list.
private func issuedBefore(in folder: String) throws -> [[UInt8]] {
    try IssuedBeforeFile.among(FolderNames.read(folder)).map { try bytes(of: "\(folder)/\($0.name)") }
}

private func bytes(of path: String) throws -> [UInt8] {
    guard let bytes = FileManager.default.contents(atPath: path) else { throw KeyFault.missing(path: path) }
    return [UInt8](bytes)
}

import Glibc
import TitleFiles
import TitleVerify

/// A trust list with what travels with it: the named catalogue, else `catalogue.cose` beside the list, and the lists
/// of what compromised keys had signed before (`before-KEYID-PART.cose`).
struct TrustFile {
    let path: String
    let cataloguePath: String?
    /// Names of files beside the list, ascending.
    let issuedBefore: [String]
    private let folder: String

    let transitionsPath: String?
    /// `tsa.pem`, the authorities whose time stamps count, where it lies beside the list.
    private let stampAnchorsPath: String?

    /// `path` is a list, or a folder with one, as `keys export-trust` makes it.
    init(path: String, catalogue: String?) {
        let list = FolderNames.isFolder(path) ? "\(path)/trust.cose" : path
        self.path = list
        let folder = list.lastIndex(of: "/").map { String(list[...$0]) } ?? ""
        let isThere: (String) -> String? = { access(folder + $0, F_OK) == 0 ? folder + $0 : nil }
        self.folder = folder
        cataloguePath = catalogue ?? isThere("catalogue.cose")
        transitionsPath = isThere("transitions.cose")
        stampAnchorsPath = isThere("tsa.pem")
        issuedBefore = IssuedBeforeFile.among(FolderNames.read(folder.isEmpty ? "." : folder)).map(\.name)
    }

    /// How the list's root came after others, where `transitions.cose` lies beside the list; its signatures are right.
    func succession() throws(ProgramFault) -> RootSuccession? {
        guard let transitionsPath else { return nil }
        let bytes = try InputFile.read(transitionsPath)
        do throws(TrustFault) {
            return try RootSuccession(checking: bytes)
        } catch {
            throw .trust(error, file: transitionsPath)
        }
    }

    func open(_ anchor: TrustAnchor) throws(ProgramFault) -> Trust {
        let list = try InputFile.read(path)
        var catalogue: [UInt8]?
        if let cataloguePath { catalogue = try InputFile.read(cataloguePath) }
        let before = try issuedBeforeBytes().map(\.bytes)
        do throws(TrustFault) {
            return try Trust.open(trustList: list, catalogue: catalogue, issuedBefore: before, anchor: anchor)
        } catch {
            throw .trust(error, file: blame(error))
        }
    }

    private func stampAnchors() throws(ProgramFault) -> StampAnchors {
        guard let stampAnchorsPath else { return StampAnchors() }
        return try StampAnchors.read(stampAnchorsPath)
    }

    func issuedBeforeBytes() throws(ProgramFault) -> [(name: String, bytes: [UInt8])] {
        var files: [(name: String, bytes: [UInt8])] = []
        for name in issuedBefore { files.append((name, try InputFile.read(folder + name))) }
        return files
    }

    /// Opens a list that a person answers for, unless a newer one of the same root was seen.
    func openNotOlder(than store: TrustStore) throws(ProgramFault) -> Trust {
        let trust = try open(.thisList).accepting(stampsOf: try stampAnchors())
        guard !store.endedRoots().contains(trust.rootFingerprint) else {
            throw .trust(.rootEnded(fingerprint: trust.rootFingerprint), file: path)
        }
        guard let seen = store.sequence(trust.rootFingerprint), trust.sequence < seen else { return trust }
        throw .trust(.olderThanSeen(sequence: trust.sequence, seen: seen), file: path)
    }

    /// The list in a file; of an installation's trust folder its own list first, and then those that it took over.
    static func trusts(
        at path: String,
        catalogue: String?,
        notOlderThan store: TrustStore
    ) throws(ProgramFault) -> [Trust] {
        let own = try TrustFile(path: path, catalogue: catalogue).openNotOlder(than: store)
        guard FolderNames.isFolder(path) else { return [own] }
        return Regions(own: own, others: ImportedLists(ofTrustFolder: path).usable).all
    }

    private func blame(_ fault: TrustFault) -> String {
        switch fault {
        case .notACatalogue, .catalogueSignatureWrong: cataloguePath ?? path
        case .notAListOfIssued(let index, _), .listOfIssuedSignatureWrong(let index): folder + issuedBefore[index]
        default: path
        }
    }
}

extension StampAnchors {
    /// Authorities whose time stamps count, in a PEM file that the user answers for.
    static func read(_ path: String) throws(ProgramFault) -> StampAnchors {
        guard let anchors = StampAnchors(pem: try InputFile.read(path)) else { throw .notCertificates(path) }
        return anchors
    }
}

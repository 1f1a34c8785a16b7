import Glibc
import TitleVerify

/// A trust list with what travels with it: the named catalogue, else `catalogue.cose` beside the list, and the lists
/// of what compromised keys had signed before (`before-KEYID-PART.cose`).
struct TrustFile {
    let path: String
    let cataloguePath: String?
    /// Names of files beside the list, ascending.
    let issuedBefore: [String]
    private let folder: String

    /// `path` is a list, or a folder with one, as `keys export-trust` makes it.
    init(path: String, catalogue: String?) {
        let list = FolderNames.isFolder(path) ? "\(path)/trust.cose" : path
        self.path = list
        folder = list.lastIndex(of: "/").map { String(list[...$0]) } ?? ""
        cataloguePath = catalogue ?? (access(folder + "catalogue.cose", F_OK) == 0 ? folder + "catalogue.cose" : nil)
        issuedBefore = IssuedBeforeFile.among(FolderNames.read(folder.isEmpty ? "." : folder)).map(\.name)
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

    func issuedBeforeBytes() throws(ProgramFault) -> [(name: String, bytes: [UInt8])] {
        var files: [(name: String, bytes: [UInt8])] = []
        for name in issuedBefore { files.append((name, try InputFile.read(folder + name))) }
        return files
    }

    /// Opens a list that a person answers for, unless a newer one of the same root was seen.
    func openNotOlder(than store: TrustStore) throws(ProgramFault) -> Trust {
        let trust = try open(.thisList)
        guard let seen = store.sequence(trust.rootFingerprint), trust.sequence < seen else { return trust }
        throw .trust(.olderThanSeen(sequence: trust.sequence, seen: seen), file: path)
    }

    private func blame(_ fault: TrustFault) -> String {
        switch fault {
        case .notACatalogue, .catalogueSignatureWrong: cataloguePath ?? path
        case .notAListOfIssued(let index, _), .listOfIssuedSignatureWrong(let index): folder + issuedBefore[index]
        default: path
        }
    }
}

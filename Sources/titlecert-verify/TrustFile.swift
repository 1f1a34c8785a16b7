import Glibc
import TitleVerify

/// A trust list with the catalogue that travels with it: the named one, else `catalogue.cose` beside the list.
struct TrustFile {
    let path: String
    let cataloguePath: String?

    init(path: String, catalogue: String?) {
        self.path = path
        let beside = (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "") + "catalogue.cose"
        cataloguePath = catalogue ?? (access(beside, F_OK) == 0 ? beside : nil)
    }

    func open(_ anchor: TrustAnchor) throws(ProgramFault) -> Trust {
        let list = try InputFile.read(path)
        var catalogue: [UInt8]?
        if let cataloguePath { catalogue = try InputFile.read(cataloguePath) }
        do throws(TrustFault) {
            return try Trust.open(trustList: list, catalogue: catalogue, anchor: anchor)
        } catch {
            throw .trust(error, file: blame(error))
        }
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
        default: path
        }
    }
}

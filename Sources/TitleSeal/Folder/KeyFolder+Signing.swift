public import TitleClaim
public import TitleModel
import TitleVerify

extension KeyFolder {
    /// The signer of an issuing body; refuses unless the body's authorisation is in force on `day`.
    public func signer(for body: String, use: KeyUse, on day: CivilDate) throws(KeyFault) -> Signer {
        let authorisation = try authorisation(for: body)
        guard authorisation.isInForce(on: day) else { throw .authorisationNotInForce(body: body, on: day) }
        return try signer(named: "bodies/\(body)/\(use.fileName)", use, body)
    }

    /// The signer of one of the installation's own keys.
    public func installationSigner(use: KeyUse) throws(KeyFault) -> Signer {
        try signer(named: "installation/\(use.fileName)", use, nil)
    }

    /// Opens one of the installation's keys: a passphrase that is lacking or wrong is told before anything is begun.
    ///
    /// A token is left alone: its PIN is tried once, by whoever signs.
    public func requirePassphrase() throws(KeyFault) {
        guard !DurableFiles.exists(referencePath("installation/\(KeyUse.status.fileName)")) else { return }
        try requirePassphrase(toReplace: .catalogue)
    }

    /// Opens a key that stays, before others are made: a passphrase that is lacking or wrong is told then.
    ///
    /// Another fault of that key is no obstacle: it may be the next one to be replaced.
    func requirePassphrase(toReplace use: KeyUse) throws(KeyFault) {
        do throws(KeyFault) {
            _ = try installationSigner(use: use == .catalogue ? .status : .catalogue)
        } catch {
            switch error {
            case .passphraseNeeded, .passphraseWrong: throw error
            default: return
            }
        }
    }

    private func signer(named name: String, _ use: KeyUse, _ body: String?) throws(KeyFault) -> Signer {
        // Between a rotation's trust list and its end the active key still lies beside the retired one.
        let files = [name, "\(name).next"].filter(hasKey)
        guard !files.isEmpty else { throw .noKey(use: use, body: body) }
        let trust = try trust()
        for file in files {
            let key = try openKey(file)
            guard let entry = trust.key(key.publicKey.keyID)?.entry, entry.use == use, entry.state == .active,
                entry.bodies == (body.map { [$0] } ?? [])
            else { continue }
            return Signer(key, entry: entry)
        }
        throw .notTheListedKey(path: "\(path)/\(name).key.pem")
    }

    /// Codes of the bodies that have keys here, ascending.
    public func bodies() throws(KeyFault) -> [String] {
        Set(try trust().list.keys.flatMap(\.bodies)).sorted()
    }

    public func authorisation(for body: String) throws(KeyFault) -> SealAuthorisation {
        let folder = try existingFolder(of: body)
        let file = "\(folder)/authorisation.json"
        guard DurableFiles.exists(file) else { throw .notAuthorised(body: body) }
        return try JSONFile.decoded(SealAuthorisation.self, from: file)
    }

    /// The code becomes part of a path, so its form is checked first.
    func existingFolder(of body: String) throws(KeyFault) -> String {
        guard BodyCode(body) != nil else { throw .unfitBodyCode(body) }
        let folder = bodyPath(body)
        guard DurableFiles.exists(folder) else { throw .bodyUnknown(code: body) }
        return folder
    }
}

import FoundationEssentials
import TitleClaim
import TitleSecrets

/// Keys in tokens: in the folder lies `NAME.key.json` in the place of `NAME.key.pem`.
extension KeyFolder {
    /// The token in which the folder's new keys are made, where it has one.
    var tokenPath: String { "\(path)/token.json" }
    /// While it is there the PIN is not tried (`TokenLogin`).
    var refusedPINMark: String { "\(path)/pin.refused" }

    func referencePath(_ name: String) -> String { "\(path)/\(name).key.json" }

    /// Whether a private key of this name is here or in a token.
    func hasKey(_ name: String) -> Bool {
        DurableFiles.exists("\(path)/\(name).key.pem") || DurableFiles.exists(referencePath(name))
    }

    /// A private key ready to sign, wherever it lies.
    func openKey(_ name: String) throws(KeyFault) -> any SigningKey {
        guard let reference = try reference(name) else { return try readKey(name) }
        return try TokenKey(reference, try login(to: reference.place))
    }

    /// Where a key is made: in the token that the operator named, in its predecessor's, or in the folder's own.
    ///
    /// Nil: in a file.
    func home(replacing name: String) throws(KeyFault) -> TokenPlace? {
        if let named = access.token { return named }
        if let place = try reference(name)?.place { return place }
        return DurableFiles.exists(tokenPath) ? try JSONFile.decoded(TokenPlace.self, from: tokenPath) : nil
    }

    /// Refuses, before anything is made, a token that cannot be found, opened or used.
    func requireToken(_ place: TokenPlace, _ algorithm: SignatureAlgorithm) throws(KeyFault) {
        guard algorithm == .es256 else { throw .token(.noSM2) }
        let token = try Token.find(place)
        try token.requireEC()
        _ = try TokenSession(token, writable: true, try login(to: place))
    }

    /// Makes a key in a token and writes its reference; where that fails, no key stays behind.
    func makeTokenKey(_ owner: KeyOwner, _ place: TokenPlace, as name: String) throws(KeyFault) -> any SigningKey {
        let reference = TokenKeyReference(
            module: place.module,
            token: place.token,
            label: "titlecert \(owner.body ?? "installation") \(owner.use.fileName)",
            id: hexText(SecureRandom.bytes(16))
        )
        let login = try login(to: place)
        let token = try Token.find(place)
        try token.requireEC()
        let session = try TokenSession(token, writable: true, login)
        _ = try session.generate(reference)
        do throws(KeyFault) {
            try DurableFiles.write(
                try JSONFile.encoded(reference, for: name),
                to: referencePath(name)
            )
            return try TokenKey(reference, login)
        } catch {
            try? session.destroy(reference)
            throw error
        }
    }

    /// Removes a private key from the folder and from its token; one that is gone already is no fault.
    ///
    /// A token that is lost or broken keeps no key from being retired: what could not be destroyed in it leaves its
    /// reference as `NAME.ID.left.json`.
    func removeKey(_ name: String) throws(KeyFault) {
        DurableFiles.discard("\(path)/\(name).key.pem")
        guard let reference = try reference(name) else { return }
        do throws(KeyFault) {
            try destroy(reference)
            DurableFiles.discard(referencePath(name))
        } catch {
            try DurableFiles.move(referencePath(name), to: "\(path)/\(name).\(reference.id).left.json")
        }
    }

    private func destroy(_ reference: TokenKeyReference) throws(KeyFault) {
        let login = try login(to: reference.place)
        try TokenSession(try Token.find(reference.place), writable: true, login).destroy(reference)
    }

    /// References of keys that are not used any more and could not be destroyed in their tokens, paths below `path`.
    public func keysLeftInTokens() -> [String] {
        files(below: "").filter { $0.hasSuffix(".left.json") }.sorted()
    }

    private func files(below folder: String) -> [String] {
        (try? FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
    }

    /// Removes what was made in tokens for a folder (below `path`) that is given up; a token that is gone keeps it.
    func removeTokenKeys(in folder: String) {
        for file in files(below: folder) where file.hasSuffix(".key.json") {
            try? removeKey("\(folder)/\(file.dropLast(".key.json".count))")
        }
    }

    private func reference(_ name: String) throws(KeyFault) -> TokenKeyReference? {
        let file = referencePath(name)
        return DurableFiles.exists(file) ? try JSONFile.decoded(TokenKeyReference.self, from: file) : nil
    }

    private func login(to place: TokenPlace) throws(KeyFault) -> TokenLogin {
        guard let pin = access.pin else { throw .token(.pinNeeded(token: place.token)) }
        return TokenLogin(pin: pin, mark: refusedPINMark)
    }
}

import Synchronization
internal import TitleClaim
internal import TitleModel
public import TitleSeal
internal import TitleVerify

/// The signers of the issuing bodies, opened once each.
///
/// A body whose key or authorisation is missing has no signer: its orders wait, those of others go on. Who asks while a
/// key is being opened waits for it: a token is logged in to once.
public final class SignerRing: Sendable {
    private let folder: KeyFolder
    private let opened = Mutex<[BodyCode: Signer]>([:])
    private let authorisations = Mutex<[BodyCode: SealAuthorisation]>([:])
    /// In the order in which they showed.
    private let troubles = Mutex<[(body: BodyCode, fault: TokenFault)]>([])
    /// What the seals of this round get beside them.
    private let closing = Mutex<SealClosing?>(nil)

    public init(_ folder: KeyFolder) {
        self.folder = folder
    }

    /// The signer of a body's title certificates, whose authorisation must be in force on `day`.
    ///
    /// - Throws: `KeyFault` naming what is missing.
    func signer(for body: BodyCode, on day: CivilDate) throws -> Signer {
        let authorisation = try currentAuthorisation(of: body)
        guard authorisation.isInForce(on: day) else {
            throw KeyFault.authorisationNotInForce(body: body.text, on: day)
        }
        if let trouble = troubles.withLock({ $0.first { $0.body == body }?.fault }) { throw KeyFault.token(trouble) }
        do {
            return try opened.withLock { (opened) throws(KeyFault) in
                if let known = opened[body] { return known }
                let signer = try folder.signer(for: body.text, use: .title, on: day)
                opened[body] = signer
                return signer
            }
        } catch {
            if case .token(let fault) = error { note(fault, of: body) }
            throw error
        }
    }

    /// Remembers until the next round that a body's token does not sign; others go on.
    func note(_ fault: TokenFault, of body: BodyCode) {
        troubles.withLock { $0.append((body, fault)) }
    }

    /// Says what is wrong with a token, once everything is done that can be done without it.
    func refuseIfTokenFails() throws {
        let trouble = troubles.withLock { $0.first?.fault }
        if let trouble { throw KeyFault.token(trouble) }
    }

    /// What the trust list says of a key; nil when it does not have it.
    func state(of keyID: [UInt8]) throws -> TrustedKey.State? {
        try folder.trust().key(keyID)?.entry.state
    }

    /// The installation's signer of status lists.
    func statusSigner() throws -> Signer {
        try folder.installationSigner(use: .status)
    }

    /// The installation's signer of receipts.
    func receiptSigner() throws -> Signer {
        try folder.installationSigner(use: .receipt)
    }

    /// A body's signer of copies, whose authorisation must be in force on `day`.
    ///
    /// It is opened for each copy: copies are few, and nothing waits for them.
    /// - Throws: `KeyFault` naming what is missing.
    func copySigner(for body: BodyCode, on day: CivilDate) throws -> Signer {
        try folder.signer(for: body.text, use: .copy, on: day)
    }

    /// Whether certificates of a body could be signed if its authorisation were in force.
    func hasKey(for body: BodyCode) -> Bool {
        guard let from = authorisation(of: body)?.validFrom else { return false }
        return (try? signer(for: body, on: from)) != nil
    }

    /// Why nothing of a body can be signed on a day; nil when it can.
    func lack(of body: BodyCode, on day: CivilDate) -> KeyFault? {
        do {
            _ = try signer(for: body, on: day)
            return nil
        } catch {
            return error as? KeyFault
        }
    }

    /// The body's dated permission to use its seal (用印授权); nil without one.
    func authorisation(of body: BodyCode) -> SealAuthorisation? {
        try? currentAuthorisation(of: body)
    }

    /// Forgets the authorisations that it has read, so that one withdrawn or renewed is noticed, asks tokens that failed
    /// again, and reads revocation list and time-stamp settings anew: once a round.
    func lookAgain() {
        authorisations.withLock { $0.removeAll() }
        troubles.withLock { $0.removeAll() }
        closing.withLock { $0 = nil }
    }

    /// What seals get beside them now: the root's revocation list, and who stamps them.
    func closing(at now: Instant) throws -> SealClosing {
        if let known = closing.withLock({ $0 }) { return known }
        let fresh = SealClosing(
            revocationList: try folder.currentRevocationList(at: now),
            authority: try folder.stampAuthority()
        )
        closing.withLock { $0 = fresh }
        return fresh
    }

    private func currentAuthorisation(of body: BodyCode) throws -> SealAuthorisation {
        if let known = authorisations.withLock({ $0[body] }) { return known }
        let authorisation = try folder.authorisation(for: body.text)
        authorisations.withLock { $0[body] = authorisation }
        return authorisation
    }

    /// The seal that documents bear which are made on that day.
    func seal(of body: BodyCode, on day: CivilDate) throws -> SealPicture {
        try folder.sealPicture(for: body.text, on: day)
    }
}

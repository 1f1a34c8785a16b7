import Synchronization
public import TitleModel
public import TitleSeal

/// The signers of the issuing bodies, opened once each.
///
/// A body whose key or authorisation is missing has no signer: its orders wait, those of others go on.
public final class SignerRing: Sendable {
    private let folder: KeyFolder
    private let opened = Mutex<[BodyCode: Signer]>([:])

    public init(_ folder: KeyFolder) {
        self.folder = folder
    }

    /// - Throws: `KeyFault` naming what is missing.
    func signer(for body: BodyCode) throws -> Signer {
        if let known = opened.withLock({ $0[body] }) { return known }
        let signer = try folder.signer(for: body.text, use: .title)
        opened.withLock { $0[body] = signer }
        return signer
    }

    /// The body's dated permission to use its seal (用印授权); nil without one.
    func authorisation(for body: BodyCode) -> SealAuthorisation? {
        try? folder.authorisation(for: body.text)
    }

    func seal(of body: BodyCode) throws -> SealPicture {
        try folder.sealPicture(for: body.text)
    }
}

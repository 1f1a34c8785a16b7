public import TitleVerify

/// What became of the wish for a document.
public enum FetchedDocument: Sendable {
    /// A sealed document that has passed the verifier just now.
    case ready(VerifiedDocument)
    /// The press has not drawn it in time.
    case pressIsSilent
    /// It waits for its time stamp; the press makes it by itself when the authority is back.
    case waitsForStamp
    /// No photo is registered; the holder hands one in.
    case waitsForPhoto
    /// The press refused it, or it is valid no more.
    case withheld
    case noSuchCertificate
}

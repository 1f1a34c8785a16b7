public import TitleVerify

/// What became of the wish for a document.
public enum FetchedDocument: Sendable {
    /// A sealed document that has passed the verifier just now.
    case ready(VerifiedDocument)
    /// The press has not drawn it in time.
    case pressIsSilent
    /// The press refused it, or it is valid no more.
    case withheld
    case noSuchCertificate
}

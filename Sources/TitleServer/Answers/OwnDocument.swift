/// What became of a holder's wish for a document.
public enum OwnDocument: Sendable {
    /// The bytes of the file, which have passed the verifier just now.
    case ready([UInt8])
    /// The press has not made it in time.
    case pressIsSilent
    /// It waits for its time stamp; the press makes it by itself when the authority is back.
    case waitsForStamp
    /// No photo is registered; the holder hands one in.
    case waitsForPhoto
    /// The press refused it, or it is valid no more.
    case withheld
    case noSuchCertificate
}

/// Why a key in a token (PKCS #11) cannot be made, opened or used.
///
/// `token` is the token's label, `label` a key's, `module` the path of the PKCS #11 module.
public enum TokenFault: Error, Equatable, Sendable {
    case moduleMissing(path: String)
    /// The file cannot be loaded, or has no `C_GetFunctionList`; `reason` is the loader's own word.
    case notAModule(path: String, reason: String)
    /// No initialised token of this label is in any slot now.
    case tokenMissing(token: String, module: String)
    /// Several tokens bear the label.
    case tokenAmbiguous(token: String)
    /// The token does not make P-256 keys or does not sign with ECDSA.
    case noEC(token: String)
    /// Keys of SM2 are not made in tokens.
    case noSM2
    /// The key lies in a token and no PIN was given.
    case pinNeeded(token: String)
    /// A PIN file whose first line is empty or longer than 255 bytes.
    case unfitPIN(path: String)
    /// The token refused the PIN; it was tried once. While the file `mark` is there it is not tried again.
    ///
    /// Nil where there is no folder of keys yet, in which it could lie.
    case pinWrong(token: String, mark: String?)
    /// The PIN was refused before; nothing was sent to the token.
    case pinNotTriedAgain(token: String, mark: String)
    case pinLocked(token: String)
    /// One more wrong PIN locks the token; none was tried.
    case pinLastTry(token: String)
    case keyMissing(label: String, token: String)
    /// Several keys of the token have the label and id.
    case keyAmbiguous(label: String, token: String)
    /// The token made a key that can leave it, or one that is not of P-256; it was destroyed.
    case unfitKey(label: String, token: String)
    /// The session broke, and a new one did not help.
    case lost(token: String)
    /// The module refused a step; `code` is its CK_RV (PKCS #11 v2.40 §5.1).
    case refused(step: String, code: UInt)
}

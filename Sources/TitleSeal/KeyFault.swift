public import TitleClaim
public import TitleModel
public import TitleVerify

/// Why keys cannot be made, opened or used.
public enum KeyFault: Error, Equatable, Sendable {
    /// There is something at the path already; it is left as it is.
    case alreadyExists(path: String)
    /// There is no folder of keys.
    case noKeyFolder(path: String)
    /// A file of the key folder is gone.
    case missing(path: String)
    /// The press's secret is gone: without it, it knows none of its rows (docs/architecture.md, The mark).
    case pressMarkLost(path: String)
    /// Others than the owner may read it; `chmod` mends that.
    case openToOthers(path: String)
    case cannotRead(path: String, errno: Int32)
    case cannotWrite(path: String, errno: Int32)
    case tooLarge(path: String, limit: Int)
    /// The file is not what its name says.
    case unfit(path: String)
    /// The private key is not the one that the trust list has for it.
    case notTheListedKey(path: String)
    case trustListUnfit(TrustFault)
    /// The root's private key is not in the folder; `--root DIR` says where it is.
    case rootNeeded(path: String)
    /// The private key is not the root of the trust list.
    case notTheRoot(path: String)
    /// The key is encrypted and no passphrase was given.
    case passphraseNeeded(path: String)
    case passphraseWrong(path: String)
    /// A passphrase file whose first line is shorter than 8 bytes or longer than 1024.
    case unfitPassphrase(path: String)
    /// A key in a token cannot be made, opened or used.
    case token(TokenFault)
    /// The trust list has no key of this id, 16 hexadecimal digits.
    case keyIDUnknown(String)
    /// The key is not active any more, so that it cannot be retired.
    case notActive(keyID: String)
    /// The catalogue in force is signed by this key, which must be rotated before it is declared compromised.
    case catalogueWouldFall(keyID: String)
    /// A new root after a compromise was begun; only the same command, with its time, completes it.
    case newRootUnfinished
    /// The installation has no keys of this use of its own.
    case notOfInstallation(use: KeyUse)
    /// A compromise may be found to be earlier than was thought, never later.
    case compromisedEarlier(keyID: String, at: Instant)
    /// A time that has not come yet, or before which the key did not exist.
    case unfitTime(Instant)
    /// A name that is empty, longer than 64 characters or holds characters that nothing signed may hold.
    case unfitName(String)
    case unfitBodyCode(String)
    case unfitHost(String)
    case unfitSeal
    /// A seal begins no sooner than the one before it, and not on a day that has not come.
    case sealOutOfTurn(CivilDate, after: CivilDate, on: CivilDate)
    case bodyExists(code: String)
    /// The folder has no keys for the body; `titlecert-issuer keys add-body` makes them.
    case bodyUnknown(code: String)
    /// The body has no key of this use.
    case noKey(use: KeyUse, body: String?)
    /// The body has given no authorisation to use its seal (用印授权).
    case notAuthorised(body: String)
    /// The authorisation does not hold on the day.
    case authorisationNotInForce(body: String, on: CivilDate)
    /// libcrypto refused a step that cannot fail on a sound machine.
    case libraryRefused(step: String)
    /// What was signed did not pass its own check; nothing was handed out.
    case ownWorkRefused
}

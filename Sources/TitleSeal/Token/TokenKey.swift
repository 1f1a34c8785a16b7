import CPKCS11
import Synchronization
import TitleSecrets
import TitleVerify

/// A private key of P-256 that never leaves its token; it signs in a session of its own, one signature at a time.
final class TokenKey: SigningKey {
    let publicKey: PublicKey
    private let reference: TokenKeyReference
    private let login: TokenLogin
    /// Nil after a session was lost and no new one could be opened.
    private let opened: Mutex<OpenKey?>

    init(_ reference: TokenKeyReference, _ login: TokenLogin) throws(KeyFault) {
        let key = try OpenKey(reference, login)
        publicKey = try key.session.publicKey(of: key.pair, reference)
        (self.reference, self.login) = (reference, login)
        opened = Mutex(key)
    }

    /// ES256 with s in the lower half; the digest is reckoned here, the token sees nothing else (CKM_ECDSA).
    func sign(_ message: [UInt8]) throws(KeyFault) -> [UInt8] {
        let digest = SHA256.digest(message)
        let signature = try opened.withLock { (key) throws(KeyFault) in try sign(digest, &key) }
        return LowS.normalized(signature)
    }

    /// The number never leaves the token.
    func recomputation() -> NonceRecomputation? { nil }

    /// A lost session is opened anew once; the PIN is the one that was right before.
    private func sign(_ digest: [UInt8], _ key: inout OpenKey?) throws(KeyFault) -> [UInt8] {
        if let known = key {
            let attempt = known.sign(digest)
            if case .signed(let signature) = attempt { return signature }
            guard case .lost = attempt else { return try attempt.result(reference.token) }
            known.session.markLost()
            key = nil
        }
        let fresh = try OpenKey(reference, login)
        let signature = try fresh.sign(digest).result(reference.token)
        key = fresh
        return signature
    }
}

/// A key found in an open session.
private struct OpenKey: Sendable {
    let session: TokenSession
    let pair: TokenKeyPair

    init(_ reference: TokenKeyReference, _ login: TokenLogin) throws(KeyFault) {
        session = try TokenSession(try Token.find(reference.place), writable: false, login)
        pair = try session.find(reference)
    }

    func sign(_ digest: [UInt8]) -> Attempt {
        var mechanism = CK_MECHANISM(mechanism: CKM_ECDSA, pParameter: nil, ulParameterLen: 0)
        let begun = session.calls.C_SignInit?(session.handle, &mechanism, pair.privateKey)
        guard begun == CKR_OK else { return Attempt(begun, "C_SignInit") }
        var (input, signature, length) = (digest, [UInt8](repeating: 0, count: 64), CK_ULONG(64))
        let done = session.calls.C_Sign?(session.handle, &input, CK_ULONG(input.count), &signature, &length)
        guard done == CKR_OK, length == 64 else { return Attempt(done, "C_Sign") }
        return .signed(signature)
    }
}

/// What came of asking a token for a signature.
private enum Attempt {
    case signed([UInt8])
    /// The session, the login or the token went away.
    case lost
    case refused(step: String, code: CK_RV)

    init(_ answer: CK_RV?, _ step: String) {
        let answer = answer ?? CKR_FUNCTION_NOT_SUPPORTED
        self = Attempt.losses.contains(answer) ? .lost : .refused(step: step, code: answer)
    }

    private static let losses: Set<CK_RV> = [
        CKR_SESSION_HANDLE_INVALID, CKR_SESSION_CLOSED, CKR_USER_NOT_LOGGED_IN, CKR_KEY_HANDLE_INVALID,
        CKR_OBJECT_HANDLE_INVALID, CKR_DEVICE_ERROR, CKR_DEVICE_REMOVED, CKR_TOKEN_NOT_PRESENT,
        CKR_TOKEN_NOT_RECOGNIZED,
    ]

    func result(_ token: String) throws(KeyFault) -> [UInt8] {
        switch self {
        case .signed(let signature): return signature
        case .lost: throw .token(.lost(token: token))
        case .refused(let step, let code): throw .token(.refused(step: step, code: code))
        }
    }
}

import CPKCS11
import Synchronization

/// A session of the token's user, open until the value is let go of.
final class TokenSession: Sendable {
    let token: Token
    let handle: CK_SESSION_HANDLE
    private let isLost = Atomic(false)

    /// `writable` is for making and destroying keys.
    init(_ token: Token, writable: Bool, _ login: TokenLogin) throws(KeyFault) {
        var handle = CK_SESSION_HANDLE(CK_INVALID_HANDLE)
        let flags = CKF_SERIAL_SESSION | (writable ? CKF_RW_SESSION : 0)
        let answer = token.module.calls.C_OpenSession?(token.slot, flags, nil, nil, &handle)
        try TokenModule.require(answer, "C_OpenSession")
        (self.token, self.handle) = (token, handle)
        try login.logIn(self)
    }

    deinit {
        // A lost session's number may be another's by now.
        if !isLost.load(ordering: .relaxed) { _ = calls.C_CloseSession?(handle) }
    }

    var calls: CK_FUNCTION_LIST { token.module.calls }

    /// The module says that it does not know the session any more.
    func markLost() { isLost.store(true, ordering: .relaxed) }

    var isLoggedIn: Bool {
        var info = CK_SESSION_INFO()
        guard calls.C_GetSessionInfo?(handle, &info) == CKR_OK else { return false }
        return info.state == CKS_RO_USER_FUNCTIONS || info.state == CKS_RW_USER_FUNCTIONS
    }
}

/// The PIN, and the file whose presence says that it was refused.
struct TokenLogin: Sendable {
    let pin: TokenPIN
    /// Made when the PIN is refused; while it is there no program tries again, for a token locks itself after some tries.
    let mark: String

    /// Logs in once for all sessions of the process with this token (PKCS #11 v2.40 §5.6).
    func logIn(_ session: TokenSession) throws(KeyFault) {
        try session.token.module.refusedPINs.withLock { (refused) throws(KeyFault) in
            if session.isLoggedIn { return }
            let label = session.token.label
            guard !refused.contains(label), !DurableFiles.exists(mark) else {
                throw .token(.pinNotTriedAgain(token: label, mark: mark))
            }
            try requireTries(session.token)
            let answer = tried(session)
            if TokenLogin.isRefusal(answer) { refused.insert(label) }
            try judge(answer, label)
        }
    }

    private func tried(_ session: TokenSession) -> CK_RV? {
        var words = pin.bytes
        return session.calls.C_Login?(session.handle, CKU_USER, &words, CK_ULONG(words.count))
    }

    private static func isRefusal(_ answer: CK_RV?) -> Bool {
        answer == CKR_PIN_INCORRECT || answer == CKR_PIN_INVALID || answer == CKR_PIN_LEN_RANGE
    }

    private func judge(_ answer: CK_RV?, _ label: String) throws(KeyFault) {
        if TokenLogin.isRefusal(answer) {
            // Where the folder is not made yet an operator stands by, and his next try is his own.
            try? DurableFiles.write(Array("\(label)\n".utf8), to: mark)
            throw .token(.pinWrong(token: label, mark: DurableFiles.exists(mark) ? mark : nil))
        }
        if answer == CKR_PIN_LOCKED { throw .token(.pinLocked(token: label)) }
        if answer != CKR_USER_ALREADY_LOGGED_IN { try TokenModule.require(answer, "C_Login") }
    }

    /// Spends no try that could be the last.
    private func requireTries(_ token: Token) throws(KeyFault) {
        let flags = try token.facts().flags
        if flags & CKF_USER_PIN_LOCKED != 0 { throw .token(.pinLocked(token: token.label)) }
        if flags & CKF_USER_PIN_FINAL_TRY != 0 { throw .token(.pinLastTry(token: token.label)) }
    }
}

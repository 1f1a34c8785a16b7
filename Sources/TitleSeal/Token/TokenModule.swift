import CPKCS11
import Glibc
import Synchronization

/// A PKCS #11 module (OASIS PKCS #11 v2.40), loaded once in a process and kept to its end.
///
/// Sendable because the function list is a copy that nobody changes, and the module is told to lock by itself
/// (CKF_OS_LOCKING_OK, §5.4).
final class TokenModule: @unchecked Sendable {
    let path: String
    let calls: CK_FUNCTION_LIST
    /// Tokens that refused a PIN; the lock keeps two threads from spending two tries on one wrong PIN.
    let refusedPINs = Mutex<Set<String>>([])

    private static let loaded = Mutex<[String: TokenModule]>([:])

    static func load(_ path: String) throws(KeyFault) -> TokenModule {
        try loaded.withLock { (known) throws(KeyFault) -> TokenModule in
            if let module = known[path] { return module }
            let module = try TokenModule(loading: path)
            known[path] = module
            return module
        }
    }

    private init(loading path: String) throws(KeyFault) {
        guard DurableFiles.exists(path) else { throw .token(.moduleMissing(path: path)) }
        guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL), let symbol = dlsym(library, "C_GetFunctionList") else {
            throw .token(.notAModule(path: path, reason: dlerror().map { String(cString: $0) } ?? ""))
        }
        let functions = unsafeBitCast(symbol, to: CK_C_GetFunctionList.self)
        var list: UnsafeMutablePointer<CK_FUNCTION_LIST>?
        guard functions(&list) == CKR_OK, let list else {
            throw .token(.notAModule(path: path, reason: "C_GetFunctionList"))
        }
        (self.path, calls) = (path, list.pointee)
        try initialize()
    }

    private func initialize() throws(KeyFault) {
        var arguments = CK_C_INITIALIZE_ARGS()
        arguments.flags = CKF_OS_LOCKING_OK
        let answer = calls.C_Initialize?(&arguments)
        if answer != CKR_CRYPTOKI_ALREADY_INITIALIZED { try TokenModule.require(answer, "C_Initialize") }
    }

    /// `answer` is nil where the module has no such function.
    static func require(_ answer: CK_RV?, _ step: String) throws(KeyFault) {
        guard answer == CKR_OK else {
            throw .token(.refused(step: step, code: answer ?? CKR_FUNCTION_NOT_SUPPORTED))
        }
    }
}

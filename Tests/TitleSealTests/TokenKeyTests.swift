import CPKCS11
import FoundationEssentials
import Glibc
import Synchronization
import TestSupport
import Testing
import TitleClaim
import TitleSecrets
import TitleVerify

@testable import TitleSeal

/// SoftHSM2 loaded into this process; it reads its configuration and finds its tokens once.
struct LoadedTokens {
    let soft: SoftToken
    let marks: TemporaryFolder

    static let shared = Task {
        let labels = ["press", "sessions", "gone", "guarded", "folder", "twin", "twin"]
        let tokens = LoadedTokens(soft: try await SoftToken(labels: labels), marks: try TemporaryFolder())
        setenv("SOFTHSM2_CONF", tokens.soft.configuration, 1)
        return tokens
    }

    func place(_ token: String) -> TokenPlace { TokenPlace(module: SoftToken.module, token: token) }

    func login(_ pin: String? = nil, mark: String = "none") throws -> TokenLogin {
        TokenLogin(pin: try TokenPIN(file: pin ?? soft.pinFile), mark: marks.path(mark))
    }

    func session(_ token: String) throws -> TokenSession {
        try TokenSession(try Token.find(place(token)), writable: true, try login())
    }

    func reference(_ label: String, in token: String) -> TokenKeyReference {
        TokenKeyReference(
            module: SoftToken.module,
            token: token,
            label: label,
            id: hexText(SecureRandom.bytes(16))
        )
    }

    /// A fresh key of a token, ready to sign.
    func key(_ label: String, in token: String) throws -> TokenKey {
        let reference = reference(label, in: token)
        _ = try session(token).generate(reference)
        return try TokenKey(reference, try login())
    }
}

@Suite("Keys in a token (SoftHSM2)", .serialized)
struct TokenKeyTests {
    @Test("Every signature verifies and has its s in the lower half")
    func signs() async throws {
        let key = try await LoadedTokens.shared.value.key("signs", in: "press")
        for number in 0..<100 {
            let message = Array("certificate \(number)".utf8)
            let signature = try key.sign(message)
            #expect(ECDSASignature.isLow(signature))
            #expect(key.publicKey.verify(signature, over: message))
        }
    }

    @Test("The private key is sensitive, was made in the token, signs only, and its value is not given out")
    func doesNotLeave() async throws {
        let tokens = try await LoadedTokens.shared.value
        let (session, reference) = (try tokens.session("press"), tokens.reference("stays", in: "press"))
        let pair = try session.generate(reference)
        #expect(throws: KeyFault.token(.refused(step: "C_GetAttributeValue", code: CKR_ATTRIBUTE_SENSITIVE))) {
            try session.value(CKA_VALUE, of: pair.privateKey)
        }
        for type in [CKA_SENSITIVE, CKA_ALWAYS_SENSITIVE, CKA_NEVER_EXTRACTABLE, CKA_PRIVATE, CKA_SIGN, CKA_LOCAL] {
            #expect(try session.value(type, of: pair.privateKey) == [1], "\(type)")
        }
        for type in [CKA_EXTRACTABLE, CKA_DECRYPT, CKA_UNWRAP, CKA_DERIVE] {
            #expect(try session.value(type, of: pair.privateKey) == [0], "\(type)")
        }
    }

    @Test("Many threads sign with one key and with several; every signature is its own message's")
    func manyThreads() async throws {
        let tokens = try await LoadedTokens.shared.value
        let keys = try (0..<3).map { try tokens.key("thread \($0)", in: "press") }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<90 {
                group.addTask {
                    let (key, message) = (keys[number % 3], Array("message \(number)".utf8))
                    return key.publicKey.verify(try key.sign(message), over: message)
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }

    @Test("A session that the token closed, or whose login it forgot, is opened anew")
    func lostSession() async throws {
        let tokens = try await LoadedTokens.shared.value
        let (first, second) = (try tokens.key("first", in: "sessions"), try tokens.key("second", in: "sessions"))
        let token = try Token.find(tokens.place("sessions"))
        #expect(token.module.calls.C_CloseAllSessions(token.slot) == CKR_OK)
        for key in [first, second] { #expect(key.publicKey.verify(try key.sign([1]), over: [1])) }
        let session = try tokens.session("sessions")
        #expect(token.module.calls.C_Logout(session.handle) == CKR_OK)
        for key in [first, second] { #expect(key.publicKey.verify(try key.sign([2]), over: [2])) }
    }

    @Test("A token that went away is told; signers with other tokens go on")
    func gone() async throws {
        let tokens = try await LoadedTokens.shared.value
        let (key, other) = (try tokens.key("gone", in: "gone"), try tokens.key("stays", in: "press"))
        let token = try Token.find(tokens.place("gone"))
        try FileManager.default.removeItem(atPath: try folder(of: "gone", in: tokens.soft.store))
        #expect(token.module.calls.C_CloseAllSessions(token.slot) == CKR_OK)
        let missing = KeyFault.token(.tokenMissing(token: "gone", module: SoftToken.module))
        for _ in 0..<2 { #expect(throws: missing) { try key.sign([1]) } }
        #expect(other.publicKey.verify(try other.sign([1]), over: [1]))
    }

    /// SoftHSM keeps a token in a folder, whose `token.object` has its label.
    private func folder(of label: String, in store: String) throws -> String {
        let folders = try FileManager.default.contentsOfDirectory(atPath: store).map { "\(store)/\($0)" }
        let found = folders.first { folder in
            let object = FileManager.default.contents(atPath: "\(folder)/token.object") ?? Data()
            return String(decoding: object, as: UTF8.self).contains(label)
        }
        return try #require(found)
    }

    @Test("A key that is not there, and one that is there twice, are named")
    func findsOneOrNone() async throws {
        let tokens = try await LoadedTokens.shared.value
        let (session, reference) = (try tokens.session("press"), tokens.reference("twice", in: "press"))
        #expect(throws: KeyFault.token(.keyMissing(label: "twice", token: "press"))) {
            try TokenKey(reference, try tokens.login())
        }
        _ = try session.generate(reference)
        _ = try TokenKey(reference, try tokens.login())
        _ = try session.generate(reference)
        #expect(throws: KeyFault.token(.keyAmbiguous(label: "twice", token: "press"))) {
            try TokenKey(reference, try tokens.login())
        }
        try session.destroy(reference)
        #expect(throws: KeyFault.token(.keyMissing(label: "twice", token: "press"))) { try session.find(reference) }
    }

    @Test("Signatures a second through SoftHSM2 (noisy: other tests run beside it)")
    func speed() async throws {
        let key = try await LoadedTokens.shared.value.key("speed", in: "press")
        let count = 500
        let time = try threadTime {
            for number in 0..<count { _ = try key.sign([UInt8(truncatingIfNeeded: number)]) }
        }
        print("SoftHSM2: \(Int(Double(count) / (time / .seconds(1)))) signatures/s on one thread (noisy, test build)")
        #expect(time < .seconds(60))
    }
}

@Suite("What keeps a token from being used", .serialized)
struct TokenFaultTests {
    @Test("A module that is not there, no library, or no PKCS #11 module is told")
    func modules() async throws {
        let tokens = try await LoadedTokens.shared.value
        let missing = tokens.marks.path("none.so")
        #expect(throws: KeyFault.token(.moduleMissing(path: missing))) { try TokenModule.load(missing) }
        let text = try tokens.marks.write(Array("no library\n".utf8), as: "text.so")
        for path in [text, "/lib/x86_64-linux-gnu/libm.so.6"] {
            let fault = #expect(throws: KeyFault.self) { try TokenModule.load(path) }
            guard case .token(.notAModule(path, let reason)) = fault else {
                Issue.record("\(path): \(String(describing: fault))")
                continue
            }
            #expect(!reason.isEmpty)
        }
    }

    @Test("A token that is not there, and a label that two tokens bear, are told")
    func tokens() async throws {
        let tokens = try await LoadedTokens.shared.value
        #expect(throws: KeyFault.token(.tokenMissing(token: "nobody", module: SoftToken.module))) {
            try Token.find(tokens.place("nobody"))
        }
        #expect(throws: KeyFault.token(.tokenAmbiguous(token: "twin"))) { try Token.find(tokens.place("twin")) }
    }

    @Test("A wrong PIN is tried once: afterwards not even the right one is, here or while the mark is there")
    func wrongPIN() async throws {
        let tokens = try await LoadedTokens.shared.value
        let token = try Token.find(tokens.place("guarded"))
        let wrong = try tokens.login(try tokens.soft.writePIN("000000", as: "wrong"), mark: "refused")
        #expect(throws: KeyFault.token(.pinWrong(token: "guarded", mark: wrong.mark))) {
            try TokenSession(token, writable: false, wrong)
        }
        #expect(try token.facts().flags & CKF_USER_PIN_COUNT_LOW != 0)
        let again = KeyFault.token(.pinNotTriedAgain(token: "guarded", mark: wrong.mark))
        for pin in [wrong.pin, try TokenPIN(file: tokens.soft.pinFile)] {
            #expect(throws: again) { try TokenSession(token, writable: false, TokenLogin(pin: pin, mark: wrong.mark)) }
        }
        token.module.refusedPINs.withLock { _ = $0.remove("guarded") }
        #expect(throws: again) {
            try TokenSession(
                token,
                writable: false,
                TokenLogin(pin: try TokenPIN(file: tokens.soft.pinFile), mark: wrong.mark)
            )
        }
        try FileManager.default.removeItem(atPath: wrong.mark)
        _ = try TokenSession(token, writable: false, try tokens.login(mark: "refused"))
        #expect(try token.facts().flags & CKF_USER_PIN_COUNT_LOW == 0)
    }

    @Test("A PIN file that others may read, or without a PIN, is refused")
    func pinFiles() async throws {
        let soft = try await LoadedTokens.shared.value.soft
        let open = try soft.writePIN("482913", as: "open", mode: 0o640)
        #expect(throws: KeyFault.openToOthers(path: open)) { try TokenPIN(file: open) }
        for (name, pin) in [("empty", ""), ("long", String(repeating: "1", count: 256))] {
            let file = try soft.writePIN(pin, as: name)
            #expect(throws: KeyFault.token(.unfitPIN(path: file))) { try TokenPIN(file: file) }
        }
    }
}

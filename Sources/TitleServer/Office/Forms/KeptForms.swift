import FoundationEssentials
import Hummingbird
import Synchronization
import TitleModel
import TitleWorkflow

/// Forms that were being filled in when a session ended.
///
/// Until the login they stand sealed in the login page; between the login and the form they wait here for a moment, since
/// nothing of them belongs into an address.
final class KeptForms: Sendable {
    private struct Kept {
        let staff: Identifier
        let path: String
        let form: URLEncodedForm
        let at: Instant
    }

    private let waiting = Mutex<[String: Kept]>([:])
    private static let most = 200
    /// Milliseconds.
    private static let longest: Int64 = 600_000

    /// The key under which the form waits.
    func put(_ form: URLEncodedForm, of staff: Identifier, for path: String, at now: Instant) -> String {
        let key = SessionToken().text
        waiting.withLock { waiting in
            waiting = waiting.filter { now.milliseconds - $0.value.at.milliseconds < Self.longest }
            if waiting.count >= Self.most { waiting.removeAll() }
            waiting[key] = Kept(staff: staff, path: path, form: form, at: now)
        }
        return key
    }

    /// Nil unless it is this person's form for this page; a form is given out once.
    func take(_ key: String, of staff: Identifier, for path: String, at now: Instant) -> URLEncodedForm? {
        waiting.withLock { waiting in
            guard let kept = waiting[key], kept.staff == staff, kept.path == path,
                now.milliseconds - kept.at.milliseconds < Self.longest
            else { return nil }
            waiting[key] = nil
            return kept.form
        }
    }
}

/// What goes through the login page: whose form, for which page, and what was typed; sealed.
struct SealedForm {
    let staff: Identifier
    let path: String
    let body: [UInt8]

    private static let owner = "kept form"

    init(_ body: [UInt8], of staff: Identifier, for path: String) {
        (self.staff, self.path, self.body) = (staff, path, Self.withoutSecrets(body))
    }

    init?(_ text: String, key: OfficeKey) {
        guard let sealed = Data(base64Encoded: text), let opened = key.open([UInt8](sealed), of: Self.owner) else {
            return nil
        }
        let parts = opened.split(separator: 10, maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let staff = Identifier(String(decoding: parts[0], as: UTF8.self)) else { return nil }
        path = String(decoding: parts[1], as: UTF8.self)
        guard OfficeRoute(at: path) != nil else { return nil }
        (self.staff, body) = (staff, Array(parts[2]))
    }

    func sealed(by key: OfficeKey) -> String {
        let content = Array("\(staff.text)\n\(path)\n".utf8) + body
        return Data(key.seal(content, for: Self.owner)).base64EncodedString()
    }

    var form: URLEncodedForm? {
        URLEncodedForm(String(decoding: body, as: UTF8.self), limit: OfficeForm.mostFields)
    }

    /// Passwords and codes are typed again.
    private static func withoutSecrets(_ body: [UInt8]) -> [UInt8] {
        let secret = ["password", "again", "code", OfficeForm.tokenField, OfficeForm.onceField].map {
            Array("\($0)=".utf8)
        }
        let pairs = body.split(separator: UInt8(ascii: "&")).filter { pair in
            !secret.contains { pair.starts(with: $0) }
        }
        return Array(pairs.joined(separator: [UInt8(ascii: "&")]))
    }
}

import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// What all of a holder's pages share: who asks, whose forms these are, how pages are drawn.
struct HolderPages: Sendable {
    let door: HolderDoor
    let site: VerificationPages
    /// What was typed when a session ended.
    let kept = KeptForms()
    let gate: ConversionGate
    /// Applications are large: few are received and read at the same time.
    let applications: OpenUploads

    init(door: HolderDoor, site: VerificationPages) {
        let limits = site.configuration.limits
        (self.door, self.site, gate) = (door, site, ConversionGate(limits))
        applications = OpenUploads(perNetwork: limits.applicationsOpenPerNetwork, total: limits.applicationsOpen)
    }

    var access: HolderAccess { door.access }
    var now: Instant { site.services.now() }

    var conversionBounds: ConversionRequestBounds {
        let limits = site.configuration.limits
        return ConversionRequestBounds(waiting: limits.conversionsWaiting, bytes: limits.conversionBytes)
    }
}

/// A request at the holders' door.
struct HolderRequest: Sendable {
    let request: Request
    let context: SiteContext
    /// The token that this browser's forms are bound to: the session's, or one from before it.
    let token: SessionToken
    let words: Words
    let network: String
    /// Nil of who is not in.
    let holder: SignedInHolder?
    /// Whose session has just ended.
    let over: Identifier?

    var query: URLEncodedForm? { request.uri.query.flatMap { URLEncodedForm($0) } }
}

/// A request of a holder who is in.
struct OwnRequest: Sendable {
    let asked: HolderRequest
    let holder: SignedInHolder

    var words: Words { asked.words }
}

/// A form from one of a holder's pages.
struct HolderForm: Sendable {
    static let tokenField = "form_token"

    private let content: SentForm

    /// - Throws: `StopReason.foreignForm` when its token is not this browser's.
    init(_ content: SentForm, _ token: SessionToken) throws(StopReason) {
        guard token.isFormToken(content.fields[Self.tokenField] ?? "") else { throw .foreignForm }
        self.content = content
    }

    subscript(name: String) -> String { content.fields[name] ?? "" }

    /// A file that was chosen; nil where none was, or an empty one.
    func file(_ name: String) -> SentFile? { content.files[name].flatMap { $0.bytes.isEmpty ? nil : $0 } }

    var typed: URLEncodedForm { content.fields }

    /// The same for the same content, however it is laid out.
    var digest: [UInt8] { content.digest }
}

/// The names of the cookies of the holders' door.
enum HolderCookie {
    static let session = "__Host-titlecert-my"
    /// Binds the forms of somebody who is not in yet.
    static let form = "__Host-titlecert-my-form"
    static let journey = "__Host-titlecert-my-journey"
}

public import TitleModel
internal import TitleSecrets

/// What a holder hands in over the net.
public struct ConversionHandIn: Sendable {
    public let application: ConversionApplication
    /// Of the original, as its claim or the applicant says it.
    public let level: TitleLevel?
    public let files: [ConversionFile]
    /// What a machine finds of the original by itself; nobody was asked for its state.
    public let examination: OriginalExamination
    /// A digest of all that the form brought, a number of 16 random bytes that the server had made for it among that.
    public let form: [UInt8]

    public init(
        _ application: ConversionApplication,
        level: TitleLevel?,
        files: [ConversionFile],
        examination: OriginalExamination,
        form: [UInt8]
    ) {
        self.application = application
        self.level = level
        self.files = files
        self.examination = examination
        self.form = form
    }

    /// The same for the same form, whoever asks again; nobody without the form's number can make it.
    var secret: VerificationCode {
        let bits = SHA256.digest(Array("titlecert conversion secret 1".utf8) + form).prefix(8)
        return VerificationCode(random: bits.reduce(0) { $0 << 8 | UInt64($1) })
    }

    var formHash: [UInt8] { SHA256.digest(Array("titlecert conversion form 1".utf8) + form) }
}

/// By which an applicant comes back to an application.
public enum ApplicantKey: Sendable {
    /// Without an account.
    case receipt(String, VerificationCode)
    /// Whoever signed in, of the own ones.
    case holder(Identifier, request: Identifier)

    /// What the store has of a secret.
    static func hash(_ secret: VerificationCode) -> [UInt8] {
        SHA256.digest(Array("titlecert conversion 1".utf8) + Array(secret.text.utf8))
    }
}

/// What somebody has in hand who handed an application in.
public struct HandedInReceipt: Equatable, Sendable {
    public let request: Identifier
    public let number: String
    /// Nil of who had signed in.
    public let secret: VerificationCode?
}

/// Applications that may wait at the same time; more are sent to the counter.
public struct ConversionRequestBounds: Sendable {
    /// At one body's desk.
    public let waiting: Int
    /// Of all files that came over the net and are kept.
    public let bytes: Int

    public init(waiting: Int = 300, bytes: Int = 8 << 30) { (self.waiting, self.bytes) = (waiting, bytes) }
}

/// An application as its applicant, or the office, sees it.
public struct HandedInState: Sendable {
    public let request: ConversionRequest
    /// Once it was taken.
    public let conversion: ConversionCase?
    /// What the list for its origin and way asks for and is not there.
    public let missing: [ConversionEvidenceRule]
    /// The day by which it is taken or returned, then the one by which it is decided; nil once it has ended.
    public let due: CivilDate?
    /// The body that decides at its level; nil while that is not known.
    public let competent: Body?
}

extension HandedInState {
    /// Whether more can be brought.
    public var takesFiles: Bool {
        guard let conversion else { return request.end == nil }
        return conversion.progress.isOpen && conversion.progress != .decided
    }

    /// Whether something was asked for that can be handed back now (补正).
    public var isToBeCompleted: Bool { conversion?.progress == .toBeCompleted }

    public var mayBeWithdrawn: Bool { conversion.map(\.progress.isOpen) ?? (request.end == nil) }
}

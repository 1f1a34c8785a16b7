public import TitleModel
internal import TitleStore

/// What somebody who has a certificate before him asks about its holder.
public enum HolderQuestion: Equatable, Sendable {
    /// Photo and birth date, shown to who types the six characters before the last two of the identity number.
    case face(six: String)
    /// Whether a number is the holder's.
    case number(String)

    /// How many of them a number has; a passport may be too short for six, and fewer than four would be guessed.
    public static let characters = 4...6

    public enum Kind: Hashable, Sendable {
        case face, number
    }

    public var kind: Kind {
        switch self {
        case .face: .face
        case .number: .number
        }
    }

    var way: LookUp.Way {
        switch self {
        case .face: .face
        case .number: .number
        }
    }
}

/// The answer to it.
public enum HolderAnswer: Equatable, Sendable {
    /// The birth date is nil where the asker's copy does not say it.
    case face(photo: [UInt8]?, birthDate: CivilDate?)
    case isTheHolders
    /// Another number, or other characters; so many wrong tries are left for the day.
    case differs(left: Int)
    /// Nobody is answered for so many seconds.
    case closed(seconds: Int)

    /// The words kept of an answer.
    static let (matched, other, unanswered) = ("matched", "differs", "closed")
    /// Kept when the holder opens the questions again.
    static let opened = "opened"
}

/// A question with what it is asked of.
struct HolderWish: Sendable {
    let question: HolderQuestion
    let found: RegisteredCertificate
    /// The copy that the asker has; nil: the certificate.
    let copy: CopyRecord?
    let certifiedPhoto: [UInt8]?

    /// Under what it is kept.
    var key: CertificateNumber {
        copy.flatMap { CertificateNumber(foreign: $0.id.text) } ?? found.certificate.number
    }
}

import Hummingbird
import TitleModel
import TitleWorkflow

/// Why a request to the office was not answered as wished.
enum OfficeStop: Error, Equatable {
    case noSuchPage
    case wrongMethod(OfficeRoute)
    /// The form's token is not this browser's: the page is old, or somebody else's.
    case foreignForm
    /// Another site sent the form.
    case crossSite
    /// The address is not the office's own.
    case wrongHost
    /// The person has no duty for it.
    case notYours
    case malformed
    case tooLarge
    /// The files of a form are larger than it takes.
    case filesTooLarge(megabytes: Int)
    case slow
    /// The roster is no longer kept for its sender, or was never his.
    case rosterGone
    /// The photos are no longer kept for their sender, or were never his.
    case photosGone
    /// The documents that were made for a filing are no longer kept for their sender.
    case packageGone
    /// As many files are being received as there is room for.
    case busy
    case fault(reference: String)
    /// The person has had as many rosters checked as one can in an hour.
    case rosterLimit
    /// The office took a step for none, for a reason that belongs to no form: its sentence, in the reader's language.
    case refused(String)
}

extension OfficeStop {
    /// The part of its words' key.
    var code: String {
        switch self {
        case .noSuchPage: "not-found"
        case .wrongMethod: "method"
        case .foreignForm: "foreign-form"
        case .crossSite: "cross-site"
        case .wrongHost: "wrong-host"
        case .notYours: "not-yours"
        case .malformed: "malformed"
        case .tooLarge: "too-large"
        case .filesTooLarge: "files-too-large"
        case .slow: "slow"
        case .rosterGone: "roster-gone"
        case .photosGone: "photos-gone"
        case .packageGone: "package-gone"
        case .busy: "busy"
        case .fault: "fault"
        case .rosterLimit: "roster-limit"
        case .refused: "refused"
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .noSuchPage, .rosterGone, .photosGone, .packageGone: .notFound
        case .wrongMethod: .methodNotAllowed
        case .foreignForm, .crossSite, .notYours: .forbidden
        case .wrongHost: .misdirectedRequest
        case .malformed: .badRequest
        case .tooLarge, .filesTooLarge: .contentTooLarge
        case .slow: .requestTimeout
        case .busy: .serviceUnavailable
        case .fault: .internalServerError
        case .rosterLimit: .tooManyRequests
        case .refused: .conflict
        }
    }

    var facts: [String: String] {
        switch self {
        case .fault(let reference): ["reference": reference]
        case .refused(let sentence): ["sentence": sentence]
        case .filesTooLarge(let megabytes): ["limit": String(megabytes)]
        default: [:]
        }
    }

    /// What stopped the reading of a body.
    init?(_ reason: StopReason) {
        switch reason {
        case .tooLarge: self = .tooLarge
        case .slow: self = .slow
        case .malformed: self = .malformed
        case .busy, .tooManyUploads: self = .busy
        default: return nil
        }
    }
}

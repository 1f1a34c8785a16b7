import Hummingbird
import TitleModel

/// Why a request was not answered as wished.
///
/// Thrown by handlers, turned into a page in one place.
enum StopReason: Error, Equatable {
    case noSuchPage
    /// No status list of that number, or none of that day.
    case noSuchStatusList
    case wrongMethod(SiteRoute)
    case tooLarge
    case malformed
    /// What stands in the place of a code is none.
    case codeMalformed
    case tooManyMisses(retryAfterSeconds: Int)
    /// The network has as many uploads open as one may have.
    case tooManyUploads
    case busy
    case slow
    case pressIsSilent
    /// The document waits for its time stamp.
    case waitsForStamp
    /// The document waits for a photo of its holder.
    case waitsForPhoto
    /// There is such a certificate, but its document is not given out.
    case withheld
    /// Anything unforeseen; the reference stands in the log beside the error.
    case fault(reference: String)
}

extension StopReason {
    /// The part of its words' key.
    var code: String {
        switch self {
        case .noSuchPage: "not_found"
        case .noSuchStatusList: "no_status_list"
        case .wrongMethod: "method"
        case .tooLarge: "too_large"
        case .malformed: "malformed"
        case .codeMalformed: "code_malformed"
        case .tooManyMisses: "too_many"
        case .tooManyUploads: "too_many_uploads"
        case .busy: "busy"
        case .slow: "slow"
        case .pressIsSilent: "press"
        case .waitsForStamp: "stamp"
        case .waitsForPhoto: "photo"
        case .withheld: "withheld"
        case .fault: "fault"
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .noSuchPage, .noSuchStatusList, .withheld, .waitsForPhoto: .notFound
        case .wrongMethod: .methodNotAllowed
        case .tooLarge: .contentTooLarge
        case .malformed, .codeMalformed: .badRequest
        case .tooManyMisses, .tooManyUploads: .tooManyRequests
        case .busy, .pressIsSilent, .waitsForStamp: .serviceUnavailable
        case .slow: .requestTimeout
        case .fault: .internalServerError
        }
    }

    var facts: [String: String] {
        switch self {
        case .tooManyMisses(let seconds): ["seconds": String(seconds)]
        case .fault(let reference): ["reference": reference]
        default: [:]
        }
    }

    /// Headers of its own: when to come again, what would have been allowed.
    var headers: HTTPFields {
        switch self {
        case .wrongMethod(let route): [.allow: route.methods.map(\.rawValue).joined(separator: ", ")]
        case .tooManyMisses(let seconds): [.retryAfter: String(seconds)]
        case .tooManyUploads: [.retryAfter: "10"]
        case .busy, .pressIsSilent: [.retryAfter: "5"]
        case .waitsForStamp: [.retryAfter: "60"]
        default: [:]
        }
    }
}

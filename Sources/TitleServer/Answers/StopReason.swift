import Hummingbird
import TitleModel
import TitleWorkflow

/// Why a request was not answered as wished.
///
/// Thrown by handlers, turned into a page in one place.
enum StopReason: Error, Equatable {
    case noSuchPage
    /// No status list of that number, or none of that day.
    case noSuchStatusList
    case wrongMethod(SiteRoute)
    case wrongMethodOfHolders(HolderRoute)
    case tooLarge
    case malformed
    /// The form is not from a page of this browser's, or another site sent it.
    case foreignForm
    /// What stands in the place of a code is none.
    case codeMalformed
    case tooManyMisses(retryAfterSeconds: Int)
    /// The network has as many uploads open as one may have.
    case tooManyUploads
    case busy
    /// Lists that are being looked up leave too little memory for another: everybody's, or the network's own.
    case listsFull
    case ownListsFull
    /// As many documents wait for the press as one may have waiting.
    case documentsWaiting
    case slow
    /// A program sends more than it may.
    case rateLimited(retryAfterSeconds: Int)
    /// The network has asked as much about holders, or handed in as many photos, as one may; no key helps.
    case tooManyQuestions(retryAfterSeconds: Int)
    /// What stands in the place of an API key is none, or was ended.
    case apiKeyUnknown
    /// The network has sent as many keys that are none as one may.
    case tooManyWrongKeys(retryAfterSeconds: Int)
    /// What is asked for belongs to the owner of a key, and none was shown.
    case apiKeyWanted
    /// The key is not for that.
    case scopeMissing
    /// The limit is out of bounds, or the cursor none of this listing.
    case cursorUnfit
    /// An endpoint's address that nobody would be told at.
    case webhookAddress
    case webhook(WebhookFault)
    /// An idempotency key came again with another question.
    case idempotencyKeyReused
    /// The first question under an idempotency key is not answered yet.
    case idempotencyKeyAtWork
    case mediaUnsupported
    case batchTooLarge(most: Int)
    /// Organisation or purpose cannot be kept as stated.
    case askerUnfit
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
        case .wrongMethod, .wrongMethodOfHolders: "method"
        case .tooLarge: "too_large"
        case .malformed: "malformed"
        case .foreignForm: "foreign_form"
        case .codeMalformed: "code_malformed"
        case .tooManyMisses: "too_many"
        case .tooManyUploads: "too_many_uploads"
        case .busy: "busy"
        case .listsFull: "lists_full"
        case .ownListsFull: "lists_full_own"
        case .documentsWaiting: "documents"
        case .slow: "slow"
        case .rateLimited: "rate"
        case .tooManyQuestions: "questions"
        case .apiKeyUnknown: "api_key"
        case .tooManyWrongKeys: "api_keys_wrong"
        case .apiKeyWanted: "api_key_wanted"
        case .scopeMissing: "scope"
        case .cursorUnfit: "cursor"
        case .webhookAddress: "webhook_address"
        case .webhook(let fault): fault.code
        case .idempotencyKeyReused: "idempotency_key"
        case .idempotencyKeyAtWork: "idempotency_at_work"
        case .mediaUnsupported: "media"
        case .batchTooLarge: "batch"
        case .askerUnfit: "asker"
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
        case .wrongMethod, .wrongMethodOfHolders: .methodNotAllowed
        case .tooLarge: .contentTooLarge
        case .malformed, .codeMalformed: .badRequest
        case .foreignForm: .forbidden
        case .tooManyMisses, .tooManyUploads: .tooManyRequests
        case .busy, .listsFull, .ownListsFull, .documentsWaiting, .pressIsSilent, .waitsForStamp: .serviceUnavailable
        case .rateLimited, .tooManyQuestions, .tooManyWrongKeys: .tooManyRequests
        case .apiKeyUnknown, .apiKeyWanted: .unauthorized
        case .scopeMissing: .forbidden
        case .cursorUnfit: .badRequest
        case .webhookAddress: .unprocessableContent
        case .webhook(let fault): fault.status
        case .idempotencyKeyAtWork: .conflict
        case .idempotencyKeyReused, .askerUnfit: .unprocessableContent
        case .mediaUnsupported: .unsupportedMediaType
        case .batchTooLarge: .contentTooLarge
        case .slow: .requestTimeout
        case .fault: .internalServerError
        }
    }

    var facts: [String: String] {
        switch self {
        case .tooManyMisses(let seconds), .rateLimited(let seconds), .tooManyQuestions(let seconds),
            .tooManyWrongKeys(let seconds):
            ["seconds": String(seconds)]
        case .batchTooLarge(let most): ["most": String(most)]
        case .fault(let reference): ["reference": reference]
        default: [:]
        }
    }

    /// Headers of its own: when to come again, what would have been allowed.
    var headers: HTTPFields {
        switch self {
        case .wrongMethod(let route): [.allow: route.methods.map(\.rawValue).joined(separator: ", ")]
        case .wrongMethodOfHolders(let route): [.allow: route.methods.map(\.rawValue).joined(separator: ", ")]
        case .tooManyMisses(let seconds), .rateLimited(let seconds), .tooManyQuestions(let seconds),
            .tooManyWrongKeys(let seconds):
            [.retryAfter: String(seconds)]
        case .apiKeyUnknown, .apiKeyWanted: [.wwwAuthenticate: "Bearer"]
        case .scopeMissing: [.wwwAuthenticate: "Bearer error=\"insufficient_scope\""]
        case .idempotencyKeyAtWork: [.retryAfter: "1"]
        case .tooManyUploads: [.retryAfter: "10"]
        case .busy, .documentsWaiting, .pressIsSilent: [.retryAfter: "5"]
        case .listsFull, .ownListsFull: [.retryAfter: "60"]
        case .waitsForStamp: [.retryAfter: "60"]
        default: [:]
        }
    }
}

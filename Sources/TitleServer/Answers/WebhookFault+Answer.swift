import Hummingbird
import TitleWorkflow

extension WebhookFault {
    /// The part of its words' key.
    var code: String {
        switch self {
        case .certificateUnknown: "no_certificate"
        case .copyNotWatched: "copy_not_watched"
        case .tooManyWatches: "too_many_watches"
        case .tooManyEndpoints: "too_many_webhooks"
        case .endpointThere: "webhook_exists"
        case .endpointStopped: "webhook_stopped"
        case .messageUnknown: "no_message"
        case .testWaits: "test_waits"
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .certificateUnknown, .messageUnknown: .notFound
        case .copyNotWatched, .tooManyWatches, .tooManyEndpoints: .unprocessableContent
        case .endpointThere, .endpointStopped, .testWaits: .conflict
        }
    }
}

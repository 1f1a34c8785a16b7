import Hummingbird
import Logging
import TitleModel

/// One line a request: method, address, status, time.
///
/// Of a code only its first group; never a query, a body or a referrer.
struct AccessLog: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let path = request.uri.path
        let shown = HolderRoute(at: path)?.path ?? Self.shown(SiteAddress(path: path))
        Self.write(request.method, shown, response.status, since: start, to: context.logger)
        return response
    }

    static func write(
        _ method: HTTPRequest.Method,
        _ shown: String,
        _ status: HTTPResponse.Status,
        since start: ContinuousClock.Instant,
        to logger: Logger
    ) {
        let microseconds = (ContinuousClock.now - start) / .microseconds(1)
        logger.info("\(method) \(shown) \(status.code) \(Int(microseconds)) µs")
    }

    /// A path that is none of ours may hold anything, also an ID number typed into the address bar: it is not written.
    static func shown(_ address: SiteAddress?) -> String {
        switch address {
        case .result(let code): "/c/\(code.logged)"
        case .certificate(let code): "/api/v1/certificates/\(code.logged)"
        case .receipt, .receiptFile: "/receipts/…"
        case .verification: "/api/v1/verifications/…"
        case .watch: "/api/v1/watches/…"
        case .webhook, .webhookAttempts, .webhookTest, .webhookResume, .webhookResend: "/api/v1/webhooks/…"
        case .list, .listFile: "/verify/list/…"
        case let address?: address.path
        case nil: "(no such address)"
        }
    }
}

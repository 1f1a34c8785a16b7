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
        let address = SiteAddress(path: request.uri.path)
        Self.write(request.method, address, response.status, since: start, to: context.logger)
        return response
    }

    static func write(
        _ method: HTTPRequest.Method,
        _ address: SiteAddress?,
        _ status: HTTPResponse.Status,
        since start: ContinuousClock.Instant,
        to logger: Logger
    ) {
        let microseconds = (ContinuousClock.now - start) / .microseconds(1)
        logger.info("\(method) \(shown(address)) \(status.code) \(Int(microseconds)) µs")
    }

    /// A path that is none of ours may hold anything, also an ID number typed into the address bar: it is not written.
    static func shown(_ address: SiteAddress?) -> String {
        switch address {
        case .result(let code): "/c/\(code.logged)"
        case .certificate(let code): "/api/v1/certificates/\(code.logged)"
        case let address?: address.path
        case nil: "(no such address)"
        }
    }
}

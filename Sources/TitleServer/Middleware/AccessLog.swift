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
        context.logger.info(
            "\(request.method) \(Self.shown(request.uri.path)) \(response.status.code)",
            metadata: ["ms": "\((ContinuousClock.now - start) / .milliseconds(1))"]
        )
        return response
    }

    /// A path that is none of ours may hold anything, also an ID number typed into the address bar: it is not written.
    static func shown(_ path: String) -> String {
        switch SiteAddress(path: path) {
        case .result(let code): "/c/\(code.logged)"
        case .certificate(let code): "/api/v1/certificates/\(code.logged)"
        case let address?: address.path
        case nil: "(no such address)"
        }
    }
}

import Hummingbird
import Logging

/// One line a request: method, address, status, time; never a query or a body.
struct OfficeLog: RouterMiddleware {
    typealias Context = OfficeContext

    func handle(
        _ request: Request,
        context: OfficeContext,
        next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let microseconds = (ContinuousClock.now - start) / .microseconds(1)
        let path = OfficeRoute(at: request.uri.path)?.path ?? "(no such address)"
        context.logger.info("office: \(request.method) \(path) \(response.status.code) \(Int(microseconds)) µs")
        return response
    }
}

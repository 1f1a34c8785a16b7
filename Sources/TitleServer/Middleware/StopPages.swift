import Hummingbird
import TitleModel
import TitleWords

/// Turns every error into a page: the reasons we know into their words, all others into "something went wrong here" with
/// a reference that stands in the log.
struct StopPages: RouterMiddleware {
    typealias Context = SiteContext

    let renderer: Renderer
    let limits: SiteLimits

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let room = RoomTold()
        do {
            guard request.isForMachines else { return try await next(request, context) }
            return try await RoomTold.$current.withValue(room) { try await next(request, context) }
        } catch {
            let reason = reason(error, request, context)
            let words = Words(LanguageChoice.of(request))
            var response = try answer(reason, to: request, in: words)
            for field in Array(room.headers) + Array(reason.headers) { response.headers[field.name] = field.value }
            return StoppedRequest.answer(response, to: request, lingering: limits.lingerTime, close: context.close)
        }
    }

    private func answer(_ reason: StopReason, to request: Request, in words: Words) throws -> Response {
        let path = request.uri.path
        guard !request.isForMachines else { return .problem(reason, at: path, limits, words) }
        let page = StopPage(reason, at: path, limits, words: words)
        return try renderer.page(page, in: words, status: reason.status)
    }

    private func reason(_ error: any Error, _ request: Request, _ context: SiteContext) -> StopReason {
        switch error {
        case let reason as StopReason: reason
        case let error as any HTTPResponseError where error.status == .notFound: missing(request)
        case let error as any HTTPResponseError where error.status.kind == .clientError: .malformed
        default: fault(error, context)
        }
    }

    /// The router knows no difference between an address that is not there and a method that it does not answer.
    private func missing(_ request: Request) -> StopReason {
        let path = request.uri.path
        if let route = SiteAddress(path: path)?.route {
            return route.methods.contains(request.method) ? .noSuchPage : .wrongMethod(route)
        }
        guard let route = HolderRoute(at: path), !route.methods.contains(request.method) else { return .noSuchPage }
        return .wrongMethodOfHolders(route)
    }

    private func fault(_ error: any Error, _ context: SiteContext) -> StopReason {
        .fault(reference: StoppedRequest.reference(to: error, context.logger))
    }
}

import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// Turns every error into a page: the reasons we know into their words, all others into "something went wrong here" with
/// a reference that stands in the log.
struct OfficeStops: RouterMiddleware {
    typealias Context = OfficeContext

    let renderer: OfficeRenderer
    let lingerTime: Duration
    let watch: StoreWatch
    /// Whose names stand in sentences.
    let bodies: BodyRegistry

    func handle(
        _ request: Request,
        context: OfficeContext,
        next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        try await KnownBodies.$current.withValue(bodies) { try await answer(request, context, next) }
    }

    private func answer(
        _ request: Request,
        _ context: OfficeContext,
        _ next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let stop = stop(error, request, context)
            let words = OfficeLanguage.words(request)
            let page = OfficeStopPage(stop, words: words)
            var response = try renderer.page(page, for: nil, words, status: stop.status)
            if case .wrongMethod(let route) = stop {
                response.headers[.allow] = route.methods.map(\.rawValue).joined(separator: ", ")
            }
            return StoppedRequest.answer(response, to: request, lingering: lingerTime, close: context.close)
        }
    }

    private func stop(_ error: any Error, _ request: Request, _ context: OfficeContext) -> OfficeStop {
        switch error {
        case let stop as OfficeStop: stop
        case let reason as StopReason: OfficeStop(reason) ?? fault(error, context)
        case let refusal as OfficeRefusal: .refused(officeSentence(refusal, OfficeLanguage.words(request)))
        case let fault as OfficeFault: .refused(officeSentence(fault, OfficeLanguage.words(request)))
        case let error as any HTTPResponseError where error.status == .notFound: missing(request)
        case let error as any HTTPResponseError where error.status.kind == .clientError: .malformed
        default: fault(error, context)
        }
    }

    private func missing(_ request: Request) -> OfficeStop {
        guard let route = OfficeRoute(at: request.uri.path), !route.methods.contains(request.method) else {
            return .noSuchPage
        }
        return .wrongMethod(route)
    }

    private func fault(_ error: any Error, _ context: OfficeContext) -> OfficeStop {
        watch.see(error)
        return .fault(reference: StoppedRequest.reference(to: error, context.logger))
    }
}

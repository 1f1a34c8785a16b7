import Hummingbird

/// The office answers under its own address alone, and takes forms from its own pages alone.
///
/// The first keeps out names that others have pointed at this machine (DNS rebinding); the second forms that other sites
/// send with our cookies. Browsers say with every form where it comes from; a form about which nothing is said is refused.
struct OwnAddressOnly: RouterMiddleware {
    typealias Context = OfficeContext

    /// As configured; nil on loopback.
    let origin: String?

    func handle(
        _ request: Request,
        context: OfficeContext,
        next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority, isOurs(host) else { throw OfficeStop.wrongHost }
        if ![.get, .head].contains(request.method) {
            guard FormSender.isSame(request, host: host, origin: origin) else { throw OfficeStop.crossSite }
        }
        return try await next(request, context)
    }

    private func isOurs(_ host: String) -> Bool {
        if let origin { return origin == "https://\(host)" }
        if host.hasPrefix("[::1]") { return true }
        return OfficeConfiguration.isLoopback(String(host.prefix { $0 != ":" }))
    }
}

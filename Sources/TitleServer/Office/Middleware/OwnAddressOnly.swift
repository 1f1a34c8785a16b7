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
            guard comesFromHere(request, host) else { throw OfficeStop.crossSite }
        }
        return try await next(request, context)
    }

    private func isOurs(_ host: String) -> Bool {
        if let origin { return origin == "https://\(host)" }
        if host.hasPrefix("[::1]") { return true }
        return OfficeConfiguration.isLoopback(String(host.prefix { $0 != ":" }))
    }

    private func comesFromHere(_ request: Request, _ host: String) -> Bool {
        if let site = request.headers[.secFetchSite] { return site == "same-origin" }
        guard let sender = request.headers[.origin] else { return false }
        return sender == origin ?? "http://\(host)"
    }
}

extension HTTPField.Name {
    fileprivate static let secFetchSite = constant("sec-fetch-site")
}

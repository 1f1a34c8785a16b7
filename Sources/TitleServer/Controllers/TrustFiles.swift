import Hummingbird

/// The signed files for verifiers elsewhere, as they stand now: trust list, catalogue, and what compromised keys had
/// signed before, and the root's certificate revocation list.
struct TrustFiles: Sendable {
    let services: SiteServices

    func trustList(_ request: Request, _ context: SiteContext) async throws -> Response {
        try Self.file(try await services.trustList(), request)
    }

    func catalogue(_ request: Request, _ context: SiteContext) async throws -> Response {
        try Self.file(try await services.catalogue(), request)
    }

    func issuedBefore(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard case .issuedBefore(let file) = SiteAddress(path: request.uri.path) else { throw StopReason.noSuchPage }
        return try Self.file(try await services.issuedBefore(file), request)
    }

    /// RFC 5280 §4.2.1.13: one list in DER, `application/pkix-crl`.
    func revocationList(_ request: Request, _ context: SiteContext) async throws -> Response {
        try Self.file(try await services.revocationList(), request, contentType: "application/pkix-crl")
    }

    private static func file(
        _ bytes: [UInt8]?,
        _ request: Request,
        contentType: String = "application/cose; cose-type=\"cose-sign1\""
    ) throws -> Response {
        guard let bytes else { throw StopReason.noSuchPage }
        var file = PublicFile(bytes, contentType: contentType)
        file.maximumAge = 300
        var response = file.response(to: request)
        response.headers[.accessControlAllowOrigin] = "*"
        return response
    }
}

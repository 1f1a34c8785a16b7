import Hummingbird

/// The signed files for verifiers elsewhere: the trust list and the catalogue, as they stand now.
struct TrustFiles: Sendable {
    let services: SiteServices

    func trustList(_ request: Request, _ context: SiteContext) async throws -> Response {
        try Self.file(try await services.trustList(), request)
    }

    func catalogue(_ request: Request, _ context: SiteContext) async throws -> Response {
        try Self.file(try await services.catalogue(), request)
    }

    private static func file(_ bytes: [UInt8]?, _ request: Request) throws -> Response {
        guard let bytes else { throw StopReason.noSuchPage }
        var file = PublicFile(bytes, contentType: "application/cose; cose-type=\"cose-sign1\"")
        file.maximumAge = 300
        var response = file.response(to: request)
        response.headers[.accessControlAllowOrigin] = "*"
        return response
    }
}

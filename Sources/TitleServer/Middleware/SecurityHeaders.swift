import Hummingbird
import TitleModel

/// The headers that every answer carries, also errors; stricter ones where a code stands in the address.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let path = request.uri.path
        Self.dress(&response.headers, path: path, isConfidential: Self.isConfidential(request))
        // A holder's form must say where it comes from, and `no-referrer` would hide that.
        if HolderRoute(at: path) != nil { response.headers[.referrerPolicy] = "same-origin" }
        return response
    }

    static func dress(_ headers: inout HTTPFields, path: String, isConfidential: Bool) {
        headers[.contentSecurityPolicy] = contentSecurityPolicy(path)
        for (name, value) in always { headers[name] = value }
        if isConfidential {
            for (name, value) in confidential { headers[name] = value }
        } else if !headers.contains(.cacheControl) {
            headers[.cacheControl] = "no-cache"
        }
    }

    /// Whether a code or a file is answered.
    private static func isConfidential(_ request: Request) -> Bool {
        ["/c/", "/receipts", "/report", "/verify/list/"].contains { request.uri.path.hasPrefix($0) }
            || request.isForMachines || request.method == .post || request.typedCode != nil
            || HolderRoute(at: request.uri.path) != nil
    }

    /// The page that checks on the reader's own device compiles the verifier; no other page compiles anything.
    static func contentSecurityPolicy(_ path: String) -> String {
        path == SiteAddress.scan.path ? policy(scripts: "'self' 'wasm-unsafe-eval'") : plainPolicy
    }

    private static let plainPolicy = policy(scripts: "'self'")

    private static func policy(scripts: String) -> String {
        [
            "default-src 'none'", "script-src \(scripts)", "style-src 'self'", "img-src 'self' blob: data:",
            "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "form-action 'self'",
            "frame-ancestors 'none'", "base-uri 'none'",
        ].joined(separator: "; ")
    }

    private static let always: [(HTTPField.Name, String)] = [
        (.permissionsPolicy, "camera=(self), geolocation=(), microphone=(), payment=(), usb=()"),
        (.xContentTypeOptions, "nosniff"),
        (.crossOriginOpenerPolicy, "same-origin"),
        (.referrerPolicy, "same-origin"),
    ]

    private static let confidential: [(HTTPField.Name, String)] = [
        (.cacheControl, "no-store"),
        (.referrerPolicy, "no-referrer"),
        (.robotsTag, "noindex, nofollow"),
    ]
}

extension HTTPField.Name {
    fileprivate static let permissionsPolicy = constant("permissions-policy")
    fileprivate static let crossOriginOpenerPolicy = constant("cross-origin-opener-policy")
    fileprivate static let referrerPolicy = constant("referrer-policy")
    fileprivate static let robotsTag = constant("x-robots-tag")
}

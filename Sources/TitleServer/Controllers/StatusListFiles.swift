import Hummingbird
import TitleModel

/// The signed status lists, present and of past days, for verifiers and pages anywhere.
struct StatusListFiles: Sendable {
    let services: SiteServices

    /// Seconds for which a present list may be kept without asking again: a revocation shows soon, asking is cheap.
    static let longestKept: Int64 = 60
    /// A past day's list never changes.
    static let yearInSeconds: Int64 = 31_536_000

    func answer(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (list, day) = try Self.asked(request)
        guard let found = try await services.statusList(list, day) else { throw StopReason.noSuchStatusList }
        var file = PublicFile(found.bytes, contentType: "application/cose; cose-type=\"cose-sign1\"")
        file.maximumAge = Int(age(found))
        var response = file.response(to: request)
        response.headers[.accessControlAllowOrigin] = "*"
        response.headers[.crossOriginResourcePolicy] = "cross-origin"
        return response
    }

    private static func asked(_ request: Request) throws -> (UInt32, CivilDate?) {
        switch SiteAddress(path: request.uri.path) {
        case .statusList(let list): (list, nil)
        case .pastStatusList(let list, let day): (list, day)
        default: throw StopReason.noSuchStatusList
        }
    }

    private func age(_ found: PublicStatusList) -> Int64 {
        guard let end = found.freshUntil else { return Self.yearInSeconds }
        let left = (end.milliseconds - services.now().milliseconds) / 1000
        return max(0, min(left, Self.longestKept))
    }
}

extension HTTPField.Name {
    fileprivate static let crossOriginResourcePolicy = constant("cross-origin-resource-policy")
}

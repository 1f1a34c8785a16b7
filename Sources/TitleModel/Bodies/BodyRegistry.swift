/// The bodies of an installation, each reachable by its code; parents and issuers are known to exist.
public struct BodyRegistry: Sendable {
    /// In the order they were given.
    public let bodies: [Body]
    private let byCode: [BodyCode: Body]
    /// Places called 市 that are counties, of whatever province (县级市); their bureaux stand below a prefecture's.
    public var countyLevelCities: Set<String> = []
    /// The own region and its prefectures, whose bureaux are of no other province.
    public var ownRegionPlaces: Set<String> = []

    public init(_ bodies: [Body]) throws(BodyRegistryFault) {
        var byCode: [BodyCode: Body] = [:]
        for body in bodies where byCode.updateValue(body, forKey: body.code) != nil { throw .standsTwice(body.code) }
        for body in bodies {
            try Self.check(body, in: byCode)
            try SelfReviewingBodyIsNamedByADocument.check(body, among: bodies)
        }
        self.bodies = bodies
        self.byCode = byCode
    }

    public subscript(code: BodyCode) -> Body? { byCode[code] }

    /// The area that a roster names by its code (`150404`) or by its name (`松山区`, `赤峰市松山区`).
    public func area(named text: String) -> AreaCode? {
        if let code = AreaCode(text) { return code }
        let named = bodies.filter { body in body.areaName.map { text == $0 || text.hasSuffix($0) } ?? false }
        let longest = named.max { ($0.areaName?.count ?? 0) < ($1.areaName?.count ?? 0) }
        return longest.flatMap { AreaCode($0.area) }
    }

    private static func check(_ body: Body, in byCode: [BodyCode: Body]) throws(BodyRegistryFault) {
        guard AreaCode(body.area) != nil else { throw .areaUnknown(body.code, body.area) }
        if let parent = body.parent, byCode[parent] == nil { throw .parentUnknown(body.code, parent) }
        guard let issuer = byCode[body.issuer] else { throw .issuerUnknown(body.code, body.issuer) }
        guard issuer.kind != .selfReviewing else { throw .issuerIsNoBureau(body.code, body.issuer) }
    }
}

public enum BodyRegistryFault: Error, Hashable, Sendable {
    case standsTwice(BodyCode)
    case areaUnknown(BodyCode, String)
    case parentUnknown(BodyCode, BodyCode)
    case issuerUnknown(BodyCode, BodyCode)
    /// Certificates are issued by a bureau (发证机关), never by a reviewing institution.
    case issuerIsNoBureau(BodyCode, BodyCode)
    /// A self-reviewing body beyond the seven whose line cites no document that names it (ACT4).
    case documentMissing(BodyCode)
}

extension Body {
    private static let bureau = "人力资源和社会保障局"

    /// `松山区` for 松山区人力资源和社会保障局; nil for bodies that are no bureau of an area.
    public var areaName: String? {
        guard kind == .city || kind == .county, name.hasSuffix(Body.bureau) else { return nil }
        return String(name.dropLast(Body.bureau.count))
    }
}

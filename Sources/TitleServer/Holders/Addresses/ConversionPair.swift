import TitleModel

/// One origin with one way, as an address names them: `province-transfer`.
struct ConversionPair: Equatable, Sendable {
    let origin: ConversionOrigin
    let way: ConversionWay

    init(_ origin: ConversionOrigin, _ way: ConversionWay) { (self.origin, self.way) = (origin, way) }

    /// Nil of what names none; whether the way leads from the origin is the evidence list's.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 2, let origin = ConversionOrigin(rawValue: parts[0]),
            let way = ConversionWay(rawValue: parts[1])
        else { return nil }
        self.init(origin, way)
    }

    /// The form for it.
    var path: String { HolderRoute.convertForm.path("\(origin.rawValue)-\(way.rawValue)") }
}

/// The words for what claims hold as codes: the payload of an envelope signed by a catalogue key.
///
/// A new body or title needs a new catalogue only, not the offline root (docs/formats/trust.md).
public struct IssuerCatalogue: Equatable, Sendable {
    /// Rises with every catalogue; a reader never goes back.
    public let version: UInt64
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let issued: Int64
    /// Ascending by code.
    public let bodies: [NamedBody]
    /// Ascending by number.
    public let titles: [NamedTitle]
    /// Restrictions on use, ascending by code.
    public let restrictions: [NamedCode]
    /// Ways to obtain a title, ascending by code.
    public let routes: [NamedCode]
    /// The codes of `bodies` as bytes: each verdict looks one up.
    let bodyCodes: [[UInt8]]

    /// The lists may come in any order; of entries with the same code the first stays.
    public init(
        version: UInt64,
        issued: Int64,
        bodies: [NamedBody],
        titles: [NamedTitle],
        restrictions: [NamedCode],
        routes: [NamedCode]
    ) {
        self.version = version
        self.issued = issued
        self.bodies = ascending(bodies) { ClaimText.precedes($0.code, $1.code) }
        bodyCodes = self.bodies.map { ClaimText.bytes(of: $0.code) }
        self.titles = ascending(titles) { $0.number < $1.number }
        self.restrictions = ascending(restrictions) { $0.code < $1.code }
        self.routes = ascending(routes) { $0.code < $1.code }
    }
}

/// A body with its code (`BodyCode`) and its name.
public struct NamedBody: Equatable, Sendable {
    public let code: String
    public let name: String

    public init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}

/// A title with its number (`TitleCode.number`) and its words.
public struct NamedTitle: Equatable, Sendable {
    public let number: UInt32
    /// 系列.
    public let series: String
    /// 职称名称, as 高级工程师.
    public let title: String
    /// 级别, as 副高级.
    public let levelName: String

    public init(number: UInt32, series: String, title: String, levelName: String) {
        self.number = number
        self.series = series
        self.title = title
        self.levelName = levelName
    }
}

/// A small code with its words.
public struct NamedCode: Equatable, Sendable {
    public let code: UInt8
    public let words: String

    public init(code: UInt8, words: String) {
        self.code = code
        self.words = words
    }
}

extension IssuerCatalogue {
    public func bodyName(_ code: String) -> String? {
        let wanted = ClaimText.bytes(of: code)
        let place = place(among: bodies.count) { ClaimText.precedes(bodyCodes[$0], wanted) }
        guard let place, bodyCodes[place] == wanted else { return nil }
        return bodies[place].name
    }

    public func title(_ number: UInt32) -> NamedTitle? {
        let place = place(among: titles.count) { titles[$0].number < number }
        guard let place, titles[place].number == number else { return nil }
        return titles[place]
    }

    public func restriction(_ code: UInt8) -> String? {
        words(for: code, in: restrictions)
    }

    public func route(_ code: UInt8) -> String? {
        words(for: code, in: routes)
    }

    private func words(for code: UInt8, in codes: [NamedCode]) -> String? {
        let place = place(among: codes.count) { codes[$0].code < code }
        guard let place, codes[place].code == code else { return nil }
        return codes[place].words
    }
}

private func ascending<Element>(_ elements: [Element], by isBefore: (Element, Element) -> Bool) -> [Element] {
    var kept: [Element] = []
    for element in elements.sorted(by: isBefore) {
        if let last = kept.last, !isBefore(last, element) { continue }
        kept.append(element)
    }
    return kept
}

/// The first of so many ascending places that is not before what is looked for.
private func place(among count: Int, isBefore: (Int) -> Bool) -> Int? {
    var (low, high) = (0, count)
    while low < high {
        let middle = (low + high) / 2
        if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low < count ? low : nil
}

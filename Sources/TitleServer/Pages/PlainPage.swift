import TitleWords

/// A page of fixed words: the holder's door, the statements on privacy and accessibility.
struct PlainPage: Page {
    static let template = "plain"
    let title: String
    let address: SiteAddress?
    private let shown: String

    static func holder(_ words: Words) -> PlainPage { PlainPage(.holder, "holder", words) }
    static func privacy(_ words: Words) -> PlainPage { PlainPage(.privacy, "privacy", words) }
    static func accessibility(_ words: Words) -> PlainPage { PlainPage(.accessibility, "accessibility", words) }

    private init(_ address: SiteAddress, _ name: String, _ words: Words) {
        self.address = address
        title = words("\(name).title")
        shown = name
    }

    func child(named name: String) -> Any? {
        name == "is_\(shown)" ? true : nil
    }
}

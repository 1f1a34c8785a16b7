import Mustache
import TitleWords

/// What stands around every page: language, navigation, who this site is.
///
/// Fields it does not know are the page's.
struct Frame: MustacheParent {
    let page: any Page
    let identity: SiteIdentity
    let words: Words
    /// The style sheet's address with the mark of its contents.
    let styleSheet: String
    /// Whether holders have a door here.
    let hasHolders: Bool
    /// The root's, in groups.
    let fingerprint: String

    func child(named name: String) -> Any? {
        switch name {
        case "lang": words.language.tag
        case "title": page.title
        case "noindex": !page.isIndexed
        case "stylesheet": styleSheet
        case "link": Links()
        case "nav": navigation
        case "other": Switch(language: words.language.other, path: page.place ?? (page.section?.address ?? .home).path)
        case "alternates": alternates
        case "switchable": page.isSwitchable
        case "same_place": page.viewPlace
        case "is_demo": identity.isDemo
        case "has_holders": hasHolders
        case "installation": identity.installation
        case "host": host
        case "fingerprint": fingerprint
        case "lookupdays": String(identity.lookUpDays)
        case "contact": identity.contact ?? words("serve.contact", ["installation": identity.installation])
        default: page.child(named: name)
        }
    }

    private var host: String { identity.hosts.joined(separator: words.language == .chinese ? "、" : ", ") }

    private var navigation: [Navigation] {
        [(.home, "site.home"), (.verify, "site.verify"), (.publicity, "site.publicity"), (.holder, "site.holder")]
            .map { (address: SiteAddress, key: String) in
                Navigation(label: words(key), href: address.path, isCurrent: page.section == address.route)
            }
    }

    /// The same page in every language; none for a page that search engines shall not keep.
    private var alternates: [Switch] {
        guard page.isIndexed, let address = page.address else { return [] }
        return Language.allCases.map { Switch(language: $0, path: address.path) }
    }
}

/// A place to go to, in the bar of the site or of a holder.
struct Navigation: MustacheParent {
    let label: String
    let href: String
    let isCurrent: Bool

    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "href": href
        case "current": isCurrent
        default: nil
        }
    }
}

/// A page in a language.
private struct Switch: MustacheParent {
    let language: Language
    let path: String

    func child(named name: String) -> Any? {
        switch name {
        case "tag": language.tag
        case "href": "\(path)?\(LanguageChoice.parameter)=\(language.rawValue)"
        default: nil
        }
    }
}

/// The fixed addresses by the names of their cases, for templates: `{{link.verify}}`.
private struct Links: MustacheParent {
    func child(named name: String) -> Any? { Self.paths[name] }

    private static let paths: [String: String] = Dictionary(
        uniqueKeysWithValues: SiteRoute.allCases.compactMap { route in
            route.address.map { ("\(route)", $0.path) }
        }
    )
}

extension Language {
    /// The tag of BCP 47.
    var tag: String { self == .chinese ? "zh-CN" : "en" }
    var other: Language { self == .chinese ? .english : .chinese }
}

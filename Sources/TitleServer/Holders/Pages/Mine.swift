import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// What one of a holder's pages says.
protocol HolderContent: MustacheParent, Sendable {
    static var template: String { get }
    var title: String { get }
    var route: HolderRoute { get }
    /// Where the same page stands in the other language; nil for the answer to a form.
    var place: String? { get }
    /// What is wrong with its form, each line leading to its field.
    var problems: [ProblemLine] { get }
}

extension HolderContent {
    var place: String? { problems.isEmpty && route.isPlain ? route.path : nil }
    var problems: [ProblemLine] { [] }
}

/// A holder's page in its frame: who is in, the way to the other pages, what binds its forms.
struct Mine<Content: HolderContent>: Page {
    static var template: String { Content.template }

    let content: Content
    let holder: SignedInHolder?
    let token: String
    let words: Words

    var title: String { (content.problems.isEmpty ? "" : words("form.problem") + " · ") + content.title }
    var address: SiteAddress? { nil }
    var section: SiteRoute? { .holder }
    var place: String? { content.place ?? HolderRoute.home.path }
    var isIndexed: Bool { false }

    func child(named name: String) -> Any? {
        switch name {
        case "form_token": token
        case "signed_in": holder != nil
        case "holder_name": holder?.name ?? ""
        case "holder_number": holder?.maskedNumber ?? ""
        case "own_nav": navigation
        case "my": HolderLinks()
        case "has_problems": !content.problems.isEmpty
        case "problems": content.problems
        default: content.child(named: name)
        }
    }

    private var navigation: [Navigation] {
        [HolderRoute.home, .sheet, .copies, .looks, .photo, .corrections, .convert, .account].map { route in
            Navigation(
                label: words("my.nav.\(route)"),
                href: route.path,
                isCurrent: route == content.route
            )
        }
    }
}

/// The fixed addresses by the names of their cases, for templates: `{{my.login}}`.
private struct HolderLinks: MustacheParent {
    func child(named name: String) -> Any? { Self.paths[name] }

    private static let paths: [String: String] = Dictionary(
        uniqueKeysWithValues: HolderRoute.allCases.filter(\.isPlain).map { ("\($0)", $0.path) }
    )
}

import Hummingbird
import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// A page of the office: a plain model in the reader's language, and the template that draws it.
protocol OfficePage: MustacheParent, Sendable {
    static var template: String { get }
    var title: String { get }
    /// Where the page stands; nil for the answer to something that was handed in.
    var route: OfficeRoute? { get }
    /// The path it stands at.
    var address: String? { get }
    /// The fields of its form, if it has one.
    var fields: [FormField] { get }
    /// What is wrong and belongs to no field.
    var problem: String? { get }
    /// Whether its address shows the same once more: not what is shown once, nor what was typed and refused.
    var standsAtItsAddress: Bool { get }
}

extension OfficePage {
    var address: String? { route?.path }
    var fields: [FormField] { [] }
    var problem: String? { nil }
    var standsAtItsAddress: Bool { problems.isEmpty }

    /// The summary on top: what is wrong in all, then by field, each line leading there.
    var problems: [ProblemLine] {
        let general = problem.map { [ProblemLine(anchor: "main", text: $0)] } ?? []
        return general
            + fields.compactMap { field in
                field.problem.map { ProblemLine(anchor: field.anchor, text: field.summary ?? $0) }
            }
    }
}

/// What stands around every page of the office: language, navigation, who is in.
///
/// Fields it does not know are the page's.
struct OfficeFrame: MustacheParent {
    let page: any OfficePage
    let identity: SiteIdentity
    let words: Words
    let styleSheets: [String]
    let session: SignedIn?
    let formToken: String
    let body: String
    /// Whether the table of competence lets the reader's body take approvals in.
    let entersApprovals: Bool
    /// Kept for the page's form, whose number leads to them.
    let files: FilesOnForm?

    func child(named name: String) -> Any? {
        switch name {
        case "lang": words.language.tag
        case "title": page.title
        case "title_in_chinese": words.language == .english && page.title.holdsHan
        case "in_english": words.language == .english
        case "stylesheet": styleSheets[0]
        case "office_stylesheet": styleSheets[1]
        case "link": OfficeLinks()
        case "nav": navigation
        case "has_session": session != nil
        case "who": session?.member.name ?? ""
        case "who_body": body
        case "other_href":
            "\(page.address ?? OfficeRoute.desk.path)?\(LanguageChoice.parameter)=\(words.language.other.rawValue)"
        case "other_tag": words.language.other.tag
        case "has_other": page.standsAtItsAddress
        case "is_demo": identity.isDemo
        case "installation": identity.installation
        case "form_token": formToken
        case "form_once": files?.key ?? SessionToken().text
        case "has_held_files": files != nil
        case "held_files": files.map { words("form.files-kept", ["files": names($0)]) } ?? ""
        case "fields": page.fields
        case "problems": page.problems
        case "has_problems": !page.problems.isEmpty
        case "problems_count": page.problems.count
        default: page.child(named: name)
        }
    }

    private func names(_ files: FilesOnForm) -> String { files.names.joined(separator: words("list.separator")) }

    private var navigation: [OfficeNavigation] {
        guard let member = session?.member else { return [] }
        var entries: [OfficeRoute] = [.desk]
        if member.holds(.submit) { entries += [.rosters, .recognition] }
        entries += [.batches, .certificates, .cases, .conversions]
        if entersApprovals, member.holds(.enter) || member.holds(.confirm) { entries.append(.approvals) }
        if PersonsAreKeptByClerks.isKeeper(member) { entries += [.photos, .persons] }
        if member.holds(.operate) { entries.append(.people) }
        if IntegrityIsShownToWhoDecides.mayAsk(member) { entries.append(.integrityLookUp) }
        if member.holds(.audit) { entries.append(.audit) }
        entries.append(.settings)
        return entries.map { route in
            OfficeNavigation(
                label: words("desk.nav.\(route)"),
                href: route.path,
                isCurrent: page.route?.section == route
            )
        }
    }
}

private struct OfficeNavigation: MustacheParent {
    let label: String
    let href: String
    let isCurrent: Bool

    func child(named name: String) -> Any? {
        switch name {
        case "nav_label": label
        case "nav_href": href
        case "current": isCurrent
        default: nil
        }
    }
}

/// The addresses by the names of their cases, for templates: `{{link.login}}`.
private struct OfficeLinks: MustacheParent {
    func child(named name: String) -> Any? { Self.paths[name] }

    private static let paths = Dictionary(uniqueKeysWithValues: OfficeRoute.allCases.map { ("\($0)", $0.path) })
}

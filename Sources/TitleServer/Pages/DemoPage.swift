import Mustache
import TitleModel
import TitleWords

/// The certificates of a demo, so that a visitor can fetch documents to try.
///
/// A real store has no such page.
struct DemoPage: Page {
    static let template = "demo"
    static let size = 50
    let title: String
    private let lines: [DemoLine]
    private let first: String?
    private let following: String?

    var address: SiteAddress? { .demoCertificates }
    var section: SiteRoute? { .holder }
    var isIndexed: Bool { false }

    /// One certificate more than fits says that there is a next page.
    init(_ certificates: [DemoCertificate], isFirst: Bool, words: Words) {
        title = words("demo.title")
        let shown = certificates.prefix(Self.size)
        lines = shown.map { DemoLine($0, words: words) }
        first = isFirst ? nil : SiteAddress.demoCertificates.path
        following = certificates.count > shown.count ? shown.last.map { "?after=\($0.number.text)" } : nil
    }

    func child(named name: String) -> Any? {
        switch name {
        case "certificates": lines
        case "has_certificates": !lines.isEmpty
        case "first": first
        case "following": following
        default: nil
        }
    }
}

private struct DemoLine: MustacheParent {
    let certificate: DemoCertificate
    let level: String

    init(_ certificate: DemoCertificate, words: Words) {
        self.certificate = certificate
        level = words.level(certificate.level)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "number": certificate.number.text
        case "name": certificate.name
        case "title": certificate.title
        case "level": level
        case "code": certificate.code.grouped
        case "result": SiteAddress.result(certificate.code).path
        case "document": SiteAddress.demoDocument(certificate.number).path
        default: nil
        }
    }
}

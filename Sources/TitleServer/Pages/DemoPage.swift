import Mustache
import TitleModel
import TitleWords

/// The certificates of a demo, so that a visitor can fetch documents to try. A real store has no such page.
struct DemoPage: Page {
    static let template = "demo"
    static let size = 50
    let title: String
    private let lines: [DemoLine]
    private let page: Int
    private let pages: Int
    private let position: String

    var address: SiteAddress? { .demoCertificates }
    var section: SiteRoute? { .holder }
    var isIndexed: Bool { false }

    /// - Parameter page: Counted from 1.
    init(_ certificates: [DemoCertificate], page: Int, total: Int, words: Words) {
        title = words("demo.title")
        lines = certificates.map { DemoLine($0, words: words) }
        self.page = page
        pages = max(1, (total + Self.size - 1) / Self.size)
        position = words("demo.page", ["page": String(page), "pages": String(pages)])
    }

    func child(named name: String) -> Any? {
        switch name {
        case "certificates": lines
        case "has_certificates": !lines.isEmpty
        case "position": position
        case "has_pages": pages > 1
        case "previous": page > 1 ? "?page=\(page - 1)" : nil
        case "following": page < pages ? "?page=\(page + 1)" : nil
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

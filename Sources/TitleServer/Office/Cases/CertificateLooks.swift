import Mustache
import TitleModel
import TitleWords

/// 谁查验过, on a certificate's page of the office: a page of the look-ups, the latest first.
///
/// The next page begins behind the last line of this one, so that what comes in meanwhile moves nothing.
struct CertificateLooks: MustacheParent, Sendable {
    /// Of what strangers typed, with every character escaped, a page stays under 100 kB.
    static let pageSize = 30
    /// The name of the cursor in the address.
    static let field = "looks"

    private let lines: [Cells]
    private let latest: String?
    private let older: String?

    /// `found`: one more than a page holds says that another page follows.
    init(_ found: [LookUp], of number: CertificateNumber, behind last: Identifier?, _ words: Words) {
        let (shown, path) = (found.prefix(Self.pageSize), OfficeRoute.certificate.path(number.text))
        lines = shown.map { LookUpCells.cells($0, words) }
        latest = last == nil ? nil : "\(path)#lookups"
        let next = found.count > Self.pageSize ? shown.last.map { PageCursor(.lookUps, behind: $0.id).text } : nil
        older = next.map { "\(path)?\(Self.field)=\($0)#lookups" }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "needed": !lines.isEmpty || latest != nil
        case "lines": lines
        case "has_lines": !lines.isEmpty
        case "is_paged": latest != nil || older != nil
        case "latest": latest
        case "older": older
        default: nil
        }
    }
}

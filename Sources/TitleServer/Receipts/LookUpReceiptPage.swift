import TitleModel
import TitleWords

/// A receipt as it stands: ready, being sealed, or refused.
struct LookUpReceiptPage: Page {
    static let template = "look-up-receipt"
    /// Between two looks while the press is at work.
    private static let seconds = 2

    let title: String
    private let id: Identifier
    private let found: FetchedReceipt

    var address: SiteAddress? { .receipt(id) }
    var section: SiteRoute? { .verify }
    var isIndexed: Bool { false }
    /// What the header `Refresh` says; nil when there is nothing to wait for.
    var refresh: String? { found == .waiting ? "\(Self.seconds); url=\(SiteAddress.receipt(id).path)" : nil }

    private let isOfList: Bool

    /// `isOfList`: it is the summary of a list, which can be looked up once more.
    init(_ id: Identifier, _ found: FetchedReceipt, isOfList: Bool = false, words: Words) {
        (self.id, self.found, self.isOfList) = (id, found, isOfList)
        title = words("receipt.title")
    }

    func child(named name: String) -> Any? {
        switch name {
        case "look_up": id.text
        case "file": isReady ? SiteAddress.receiptFile(id).path : nil
        case "is_waiting": found == .waiting
        case "is_refused": found == .refused
        case "again": SiteAddress.receipt(id).path
        case "list_again": isOfList && found == .refused ? SiteAddress.lists.path : nil
        default: nil
        }
    }

    private var isReady: Bool {
        guard case .ready = found else { return false }
        return true
    }
}

/// Which page of how many.
struct PagePosition: Equatable, Sendable {
    /// From 0.
    let index: Int
    let count: Int

    static let only = PagePosition(index: 0, count: 1)

    var isFirst: Bool { index == 0 }
    var isLast: Bool { index == count - 1 }

    /// A table stands on every page.
    func holds(_ item: ReadingItem) -> Bool {
        if item.role == .table { return true }
        return item.pages == .first ? isFirst : isLast
    }
}

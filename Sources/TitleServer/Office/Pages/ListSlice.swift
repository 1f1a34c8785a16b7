import TitleWords

/// The part of a long list that one page of several lists shows, and the way to the other parts.
struct ListSlice<Item: Sendable>: Sendable {
    let items: [Item]
    let pager: Pager

    /// A list that has fewer pages than were asked for shows its last one: the page belongs to the longest.
    init(_ all: [Item], page: Int, size: Int = 40, _ words: Words) {
        let count = max(1, (all.count + size - 1) / size)
        let shown = min(max(1, page), count)
        items = Array(all.dropFirst((shown - 1) * size).prefix(size))
        pager = Pager(page: shown, of: count, words)
    }
}

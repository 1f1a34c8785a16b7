/// A content's pages: where each begins is known, each is drawn when it is asked for and then forgotten.
public struct PageFlow: Sendable {
    let template: FaceTemplate
    let content: FaceContent
    let setting: TableSetting?
    let layout: TableLayout

    public var count: Int { layout.pages.count }

    /// One page, 0..<count.
    public func page(_ index: Int) throws(DrawingError) -> DisplayList {
        let position = PagePosition(index: index, count: count)
        var content = content
        content.texts["page"] = String(index + 1)
        content.texts["pages"] = String(count)
        var list = try template.draw(content, on: position)
        let rows = layout.pages[index]
        list.table = try setting?.table(rows, heights: layout.heights[rows], on: position)
        return list
    }
}

extension FaceTemplate {
    /// Lays a content out; a template without a table has one page.
    ///
    /// The texts `page` and `pages` are the page's number, from 1, and how many there are.
    public func pages(of content: FaceContent) throws(DrawingError) -> PageFlow {
        let setting = manifest.table.map {
            TableSetting(table: $0, rows: content.rows, fonts: fonts, language: manifest.language)
        }
        let layout = try setting?.layout() ?? TableLayout(pages: [0..<0], heights: [])
        return PageFlow(template: self, content: content, setting: setting, layout: layout)
    }
}

/// Which rows stand on which page, and how high each is in millimetres.
struct TableLayout: Sendable {
    let pages: [Range<Int>]
    let heights: [Double]
}

extension TableSetting {
    /// As many rows on a page as go there; on the last one as many as leave room for what closes the document.
    func layout() throws(DrawingError) -> TableLayout {
        var (pages, heights): ([Range<Int>], [Double]) = ([], [])
        var (start, used) = (0, 0.0)
        for index in 0..<rows.count {
            let last = try height(of: index)
            heights.append(last)
            if used + last > room(onPage: pages.count) + Self.slack, index > start {
                pages.append(start..<index)
                (start, used) = (index, 0)
            }
            used += last
        }
        if used > room(onPage: pages.count) - table.keptFree + Self.slack, rows.count > start + 1 {
            pages.append(start..<rows.count - 1)
            start = rows.count - 1
        }
        return TableLayout(pages: pages + [start..<rows.count], heights: heights)
    }

    /// For sums of heights.
    private static let slack = 1e-6

    private func room(onPage page: Int) -> Double {
        (page == 0 ? table.box : table.nextBox).height - table.header.height
    }
}

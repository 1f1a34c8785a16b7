/// Sets a table's rows: how high each is, and what draws it.
struct TableSetting: Sendable {
    let table: Manifest.Table
    let rows: TableRows
    let fonts: FontLibrary
    let language: String

    /// A cell's words, fitted to its column.
    private struct Words {
        let text: ShapedText
        let fitted: FittedText
    }

    /// Millimetres.
    func height(of row: Int) throws(DrawingError) -> Double {
        let texts = rows.texts(row)
        var height = table.rowHeight
        for column in table.columns {
            guard let words = try words(of: column, texts, row) else { continue }
            height = max(height, self.height(of: words, column.style))
        }
        return height
    }

    private func height(of words: Words, _ style: TextStyle) -> Double {
        let (lines, size) = (words.fitted.lines.count, words.fitted.size)
        return Manifest.Table.height(ofLines: lines, style, size: size) + 2 * table.padding
    }

    /// Nil for a cell that stays blank.
    private func words(
        of column: Manifest.Table.Column,
        _ texts: [String: String],
        _ row: Int
    ) throws(DrawingError) -> Words? {
        if let missing = column.pattern.missing(in: texts) {
            if column.isOptional { return nil }
            throw .missingText(field: place(missing, row))
        }
        return try words(
            column.pattern.filled(with: texts),
            column.style,
            width: column.width,
            height: Manifest.Table.height(of: column.style),
            as: place(column.name, row)
        )
    }

    /// As errors name it: the column and the row, counted from 1.
    private func place(_ column: String, _ row: Int) -> String { "\(table.name).\(column)[\(row + 1)]" }

    private func words(
        _ words: String,
        _ style: TextStyle,
        width: Double,
        height: Double,
        as place: String
    ) throws(DrawingError) -> Words {
        let shaper = Shaper(faces: fonts.faces(style.chain), language: style.language ?? language)
        let text: ShapedText
        do { text = try shaper.shape(words) } catch {
            throw .missingGlyph(field: place, character: error.scalar)
        }
        let fitting = TextFitting(text: text, style: style, width: width - 2 * table.padding, height: height)
        guard let fitted = fitting.fitted() else { throw .overflow(field: place, text: words) }
        return Words(text: text, fitted: fitted)
    }
}

extension TableSetting {
    /// What stands on one page: the header and its rows, from the top of the page's region.
    func table(
        _ range: Range<Int>,
        heights: ArraySlice<Double>,
        on page: PagePosition
    ) throws(DrawingError) -> DisplayTable {
        let box = page.isFirst ? table.box : table.nextBox
        var top = box.y + table.header.height
        var edges = [box.y, top]
        var cells: [[DisplayTable.Cell]] = []
        for (row, height) in zip(range, heights) {
            cells.append(try draw(row, in: Box(x: box.x, y: top, width: box.width, height: height)))
            top += height
            edges.append(top)
        }
        return DisplayTable(
            name: table.name,
            rules: rules(edges, left: box.x, firstRow: range.lowerBound),
            header: try drawHeader(box),
            rows: cells,
            isContinued: !page.isFirst,
            goesOn: !page.isLast
        )
    }

    private func draw(_ row: Int, in box: Box) throws(DrawingError) -> [DisplayTable.Cell] {
        let texts = rows.texts(row)
        var cells: [DisplayTable.Cell] = []
        var left = box.x
        for column in table.columns {
            let place = Box(x: left, y: box.y, width: column.width, height: box.height)
            let words = try words(of: column, texts, row)
            let commands = words.map { draw($0, column.style, in: place) } ?? []
            cells.append(DisplayTable.Cell(commands: commands, namesRow: column.namesRow))
            left += column.width
        }
        return cells
    }

    private func drawHeader(_ box: Box) throws(DrawingError) -> [[DisplayCommand]] {
        let (style, height) = (table.header.style, table.header.height)
        var header: [[DisplayCommand]] = []
        var left = box.x
        for column in table.columns {
            let place = "\(table.name).header.\(column.name)"
            let words = try words(column.title, style, width: column.width, height: height, as: place)
            header.append(draw(words, style, in: Box(x: left, y: box.y, width: column.width, height: height)))
            left += column.width
        }
        return header
    }

    private func draw(_ words: Words, _ style: TextStyle, in box: Box) -> [DisplayCommand] {
        let inner = Box(
            x: box.x + table.padding,
            y: box.y + table.padding,
            width: box.width - 2 * table.padding,
            height: box.height - 2 * table.padding
        )
        return TextSetting(text: words.text, style: style, box: inner).runs(as: words.fitted).map { .glyphs($0) }
    }
}

extension TableSetting {
    /// The grounds of header and rows, then all lines as one path; `edges` are the horizontal ones from above.
    private func rules(_ edges: [Double], left: Double, firstRow: Int) -> [DisplayCommand] {
        guard let top = edges.first, let bottom = edges.last else { return [] }
        let right = left + table.columns.reduce(0) { $0 + $1.width }
        var grounds: [DisplayCommand] = []
        if let fill = table.header.fill { grounds.append(ground(edges[0], edges[1], left, right, fill)) }
        if let stripe = table.stripe {
            for row in 0..<edges.count - 2 where (firstRow + row) % 2 == 1 {
                grounds.append(ground(edges[row + 1], edges[row + 2], left, right, stripe))
            }
        }
        guard let rule = table.rule else { return grounds }
        var steps: [Path.Step] = edges.flatMap { [.move(Point(left, $0)), .line(Point(right, $0))] }
        var x = left
        for width in [0] + table.columns.map(\.width) {
            x += width
            steps += [.move(Point(x, top)), .line(Point(x, bottom))]
        }
        let stroke = Stroke(color: rule.color, width: rule.width)
        return grounds + [.shape(Path(steps), Painting(stroke: stroke))]
    }

    private func ground(
        _ top: Double,
        _ bottom: Double,
        _ left: Double,
        _ right: Double,
        _ color: Color
    ) -> DisplayCommand {
        let box = Box(x: left, y: top, width: right - left, height: bottom - top)
        return .shape(.rectangle(box), Painting(fill: Fill(color: color)))
    }
}

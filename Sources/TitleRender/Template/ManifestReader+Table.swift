extension ManifestReader {
    /// Reads the one table that a template may have.
    mutating func readTable(_ name: String, _ object: inout ManifestObject) {
        let box = box(in: &object)
        let next = object.has("next") ? self.box("next", in: &object) : box
        let header = object.object("header").flatMap { readHeader($0) }
        let rowHeight = object.value("rowHeight", otherwise: 0) { $0.number(in: 0...500) }
        let padding = object.value("padding", otherwise: 1) { $0.number(in: 0...20) }
        let keptFree = object.value("keep", otherwise: 0) { $0.number(in: 0...2000) }
        let rule = object.node("rule").flatMap { readRule($0) }
        let stripe = object.value("stripe", needed: false) { $0.color }
        let columns = readColumns(&object, padding: padding)
        if manifest.table != nil { object.complain(.tooMany, "tables") }
        guard let box, let next, let header else { return }
        let table = Manifest.Table(
            name: name,
            box: box,
            nextBox: next,
            header: header,
            rowHeight: rowHeight,
            padding: padding,
            keptFree: keptFree,
            rule: rule,
            stripe: stripe,
            columns: columns
        )
        if let fault = table.misfit { object.complain(fault.code, fault.subject) }
        manifest.table = table
    }

    private mutating func readHeader(_ node: ManifestObject) -> Manifest.Table.Header? {
        var object = node
        let height = object.needed("height") { $0.number(in: 1...200) }
        let style = style(&object)
        let fill = object.value("fill", needed: false) { $0.color }
        take(object)
        return height.map { Manifest.Table.Header(height: $0, style: style, fill: fill) }
    }

    private mutating func readRule(_ node: JSONNode) -> Manifest.Table.Rule? {
        var object = ManifestObject(node)
        let width = object.needed("width") { $0.number(in: 0.05...5) }
        let color = object.value("color", otherwise: .black) { $0.color }
        take(object)
        return width.map { Manifest.Table.Rule(width: $0, color: color) }
    }

    private mutating func readColumns(
        _ object: inout ManifestObject,
        padding: Double
    ) -> [Manifest.Table.Column] {
        var columns: [Manifest.Table.Column] = []
        for member in object.needed("columns", { $0.members }) ?? [] {
            var column = ManifestObject(member.value)
            if columns.contains(where: { $0.name == member.key }) {
                column.complain(.duplicateName, member.key, at: member.offset)
            }
            if let read = readColumn(member.key, &column, padding) { columns.append(read) }
            take(column)
        }
        return columns
    }

    private func readColumn(
        _ name: String,
        _ object: inout ManifestObject,
        _ padding: Double
    ) -> Manifest.Table.Column? {
        let title = object.needed("title") { $0.text }
        let width = object.needed("width") { $0.number(in: 2 * padding + 1...2000) }
        let style = style(&object)
        let pattern = object.value("text", needed: false) { $0.text.flatMap { TextPattern($0) } }
        let isOptional = object.value("optional", otherwise: false) { $0.truth }
        let namesRow = object.value("namesRow", otherwise: false) { $0.truth }
        if style.isVertical { object.complain(.badValue, "vertical") }
        guard let title, let width else { return nil }
        return Manifest.Table.Column(
            name: name,
            title: title,
            width: width,
            style: style,
            pattern: pattern ?? TextPattern(parts: [.placeholder(name)]),
            isOptional: isOptional,
            namesRow: namesRow
        )
    }
}

extension Manifest.Table {
    /// Columns fill the region's width on every page, and the highest row goes under the header on any.
    fileprivate var misfit: (code: TemplateFault.Code, subject: String)? {
        guard !columns.isEmpty else { return (.missingKey, "columns") }
        let width = columns.reduce(0) { $0 + $1.width }
        guard [box, nextBox].allSatisfy({ abs($0.width - width) < 0.01 }) else { return (.columnsDoNotFill, name) }
        guard header.height >= (1 + TextFitting.margin) * header.style.minimum * millimetresPerPoint else {
            return (.boxTooLow, "header")
        }
        let room = min(box.height, nextBox.height - keptFree) - header.height
        return highestRow <= room ? nil : (.boxTooLow, name)
    }
}

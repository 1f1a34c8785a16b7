extension SVGCompiler {
    /// A stretch of text in one style; `x` and `y` where it begins a new line of its own.
    private struct Stretch {
        var text: String
        var style: SVGStyle
        var x: Double?
        var y: Double?
        var dx = 0.0
        var dy = 0.0
        let offset: Int
    }

    /// Text and tspans (SVG 1.1, chapter 10): positions, shifts, anchor, letter spacing.
    mutating func text(_ element: MarkupElement, _ around: Surroundings) -> [DisplayCommand] {
        if !around.isAccountedFor { report(.unreadText, at: element.offset, element["id"] ?? "") }
        var stretches: [Stretch] = []
        collect(element, around.style, keepsSpace: keepsSpace(element), into: &stretches)
        if let last = stretches.indices.last, !keepsSpace(element), stretches[last].text.hasSuffix(" ") {
            stretches[last].text.removeLast()
        }
        var pen = Point(0, 0)
        var commands: [DisplayCommand] = []
        for line in lines(of: stretches) {
            commands += set(line, &pen)
        }
        return commands
    }

    private mutating func collect(
        _ element: MarkupElement,
        _ style: SVGStyle,
        keepsSpace: Bool,
        into stretches: inout [Stretch]
    ) {
        var place = Stretch(text: "", style: style, offset: element.offset)
        place.x = element["x"] == nil ? nil : length("x", of: element)
        place.y = element["y"] == nil ? nil : length("y", of: element)
        place.dx = length("dx", of: element, otherwise: 0) ?? 0
        place.dy = length("dy", of: element, otherwise: 0) ?? 0
        for child in element.children {
            switch child {
            case .text(let text, let offset):
                if text.contains("{{") { report(.placeholderInDrawing, at: offset, found: text) }
                place.text = spaced(text, keepsSpace, afterSpace: stretches.last.map { $0.text.hasSuffix(" ") } ?? true)
                guard !place.text.isEmpty else { continue }
                stretches.append(place)
                place = Stretch(text: "", style: style, offset: element.offset)
            case .element(let inner):
                guard names.element(inner.name) == .ours("tspan") else {
                    report(.unknownElement, at: inner.offset, inner.name)
                    continue
                }
                var innerStyle = style
                check(inner, own: SVGGrammar.elements["tspan"] ?? [], style: &innerStyle)
                if inner["transform"] != nil { report(.unknownAttribute, at: inner.offset, "transform") }
                collect(inner, innerStyle, keepsSpace: keepsSpace || self.keepsSpace(inner), into: &stretches)
            }
        }
        // An element whose text lies in its tspans hands its own place to the first of them.
        guard place.text.isEmpty, let first = stretches.firstIndex(where: { $0.offset >= element.offset }) else {
            return
        }
        if stretches[first].x == nil { stretches[first].x = place.x }
        if stretches[first].y == nil { stretches[first].y = place.y }
    }

    private func keepsSpace(_ element: MarkupElement) -> Bool { element["xml:space"] == "preserve" }

    /// Line ends vanish and spaces melt into one, as SVG 1.1 (10.15) has it.
    private func spaced(_ text: String, _ keeps: Bool, afterSpace: Bool) -> String {
        var result = ""
        var lastIsSpace = afterSpace
        for scalar in text.unicodeScalars where keeps || (scalar != "\n" && scalar != "\r") {
            let isSpace = scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
            if isSpace, lastIsSpace, !keeps { continue }
            result.unicodeScalars.append(isSpace ? " " : scalar)
            lastIsSpace = isSpace
        }
        return result
    }

    private func lines(of stretches: [Stretch]) -> [[Stretch]] {
        var lines: [[Stretch]] = []
        for stretch in stretches {
            if lines.isEmpty || stretch.x != nil || stretch.y != nil {
                lines.append([stretch])
            } else {
                lines[lines.count - 1].append(stretch)
            }
        }
        return lines
    }

    private mutating func set(_ line: [Stretch], _ pen: inout Point) -> [DisplayCommand] {
        let shaped = line.map { ($0, shape($0)) }
        let width = shaped.reduce(0) { $0 + self.width($1.1, $1.0.style) + $1.0.dx }
        if let x = line[0].x { pen.x = x }
        if let y = line[0].y { pen.y = y }
        switch line[0].style.anchor {
        case .start: break
        case .middle: pen.x -= width / 2
        case .end: pen.x -= width
        }
        return shaped.flatMap { stretch, text -> [DisplayCommand] in
            pen = pen + Point(stretch.dx, stretch.dy)
            defer { pen.x += self.width(text, stretch.style) }
            return runs(text, stretch.style, at: pen)
        }
    }

    private func runs(_ text: ShapedText, _ style: SVGStyle, at pen: Point) -> [DisplayCommand] {
        guard let fill = style.painting.fill else { return [] }
        var setting = TextStyle()
        setting.color = fill.color
        setting.spacing = style.letterSpacing / style.fontSize
        let runs = text.runs(0..<text.clusters.count, at: pen, size: style.fontSize, style: setting)
        let commands = runs.map { DisplayCommand.glyphs($0) }
        return fill.opacity == 1 ? commands : [.group(.identity, opacity: fill.opacity, commands)]
    }

    private func width(_ text: ShapedText, _ style: SVGStyle) -> Double {
        text.width(0..<text.clusters.count, spacing: style.letterSpacing / style.fontSize) * style.fontSize
    }

    private mutating func shape(_ stretch: Stretch) -> ShapedText {
        if stretch.style.strokeColor != nil { report(.badValue, at: stretch.offset, "stroke") }
        guard let chain = FontChain(family: stretch.style.family, bold: stretch.style.isBold) else {
            report(.unknownFont, at: stretch.offset, stretch.style.family)
            return ShapedText(clusters: [])
        }
        do {
            return try Shaper(faces: fonts.faces(chain), language: language).shape(stretch.text)
        } catch {
            report(.missingGlyph, at: stretch.offset, String(error.scalar), found: chain.rawValue)
            return ShapedText(clusters: [])
        }
    }
}

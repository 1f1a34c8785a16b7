/// A compiled drawing: its size in millimetres, its commands, and the pieces of it that are read aloud.
struct SVGDrawing {
    let width: Double
    let height: Double
    let commands: [DisplayCommand]
    let pieces: [String: DisplayPiece]
}

extension SVGCompiler {
    /// Nil when the file is not XML or its root no drawing with a size; `faults` says why, and is to be empty for use.
    mutating func compile() -> SVGDrawing? {
        var reader = MarkupReader(source)
        do {
            return drawing(try reader.root())
        } catch {
            faults.append(error.fault)
            return nil
        }
    }

    private mutating func drawing(_ root: MarkupElement) -> SVGDrawing? {
        names = SVGNames(root: root)
        guard names.element(root.name) == .ours("svg") else {
            report(.unknownElement, at: root.offset, root.name)
            return nil
        }
        identify(root)
        var around = Surroundings()
        around.isAccountedFor = isPicture
        check(root, own: SVGGrammar.root, style: &around.style)
        guard let (size, map) = viewport(of: root) else { return nil }
        if map != .identity { around.groups.append((map, 1)) }
        let drawn = root.elements.flatMap { commands($0, around) }
        let whole = map == .identity || drawn.isEmpty ? drawn : [DisplayCommand.group(map, opacity: 1, drawn)]
        for name in readAloud.sorted() where identified[name] == nil {
            report(.unknownReference, at: root.offset, "reading", found: "#" + name)
        }
        return SVGDrawing(width: size.x, height: size.y, commands: whole, pieces: pieces)
    }

    private mutating func identify(_ element: MarkupElement) {
        if let name = element["id"] {
            if identified[name] != nil { report(.duplicateName, at: element.offset, name) }
            identified[name] = element
        }
        for case .text(let text, let offset) in element.children
        where !["text", "tspan", "title", "desc", "style"].contains(local(element)) {
            if !text.allSatisfy(\.isWhitespace) { report(.strayText, at: offset, found: text) }
        }
        element.elements.filter { names.element($0.name) != .skipped && local($0) != "metadata" }.forEach {
            identify($0)
        }
    }

    private func local(_ element: MarkupElement) -> String {
        if case .ours(let name) = names.element(element.name) { name } else { "" }
    }

    /// Width and height in millimetres, and the map from user units (SVG 1.1, 7.7 and 7.8).
    private mutating func viewport(of root: MarkupElement) -> (Point, Transform)? {
        guard let width = millimetres("width", of: root), let height = millimetres("height", of: root) else {
            return nil
        }
        guard let text = root["viewBox"] else {
            report(.missingAttribute, at: root.offset, "viewBox")
            return nil
        }
        guard let box = NumberScanner.list(text), box.count == 4, box[2] > 0, box[3] > 0 else {
            reportValue("viewBox", of: root)
            return nil
        }
        let (sx, sy) = (width / box[2], height / box[3])
        guard abs(sx - sy) < 0.001 * sx else {
            reportValue("viewBox", of: root)
            return nil
        }
        let isPlain = box[0] == 0 && box[1] == 0 && abs(sx - 1) < 1e-9
        return (Point(width, height), isPlain ? .identity : Transform.scale(sx, sy)(.translation(-box[0], -box[1])))
    }

    private mutating func millimetres(_ name: String, of root: MarkupElement) -> Double? {
        guard let text = root[name] else {
            report(.missingAttribute, at: root.offset, name)
            return nil
        }
        guard text.hasSuffix("mm"), let value = NumberScanner.length(String(text.dropLast(2))),
            (1...2000).contains(value)
        else {
            reportValue(name, of: root)
            return nil
        }
        return value
    }
}

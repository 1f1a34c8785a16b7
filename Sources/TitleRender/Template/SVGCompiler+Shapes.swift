extension SVGCompiler {
    /// The outline of a basic shape or path (SVG 1.1, chapters 8 and 9); nil for one that is wrong or has no size.
    mutating func shape(_ element: MarkupElement, _ kind: String) -> Path? {
        switch kind {
        case "rect": return rectangle(element)
        case "line": return line(element)
        case "circle": return circle(element)
        case "ellipse": return ellipse(element)
        case "polyline": return corners(element).map { Path.polyline($0) }
        case "polygon": return corners(element).map { Path.polygon($0) }
        case "path": return path(element)
        default: return nil
        }
    }

    private mutating func rectangle(_ element: MarkupElement) -> Path? {
        guard let x = length("x", of: element, otherwise: 0), let y = length("y", of: element, otherwise: 0),
            let width = size("width", of: element), let height = size("height", of: element),
            let rx = length("rx", of: element, otherwise: -1), let ry = length("ry", of: element, otherwise: -1)
        else { return nil }
        let box = Box(x: x, y: y, width: width, height: height)
        return Path.rounded(box, radii: Point(rx < 0 ? max(0, ry) : rx, ry < 0 ? max(0, rx) : ry))
    }

    private mutating func line(_ element: MarkupElement) -> Path? {
        guard let x1 = length("x1", of: element, otherwise: 0), let y1 = length("y1", of: element, otherwise: 0),
            let x2 = length("x2", of: element, otherwise: 0), let y2 = length("y2", of: element, otherwise: 0)
        else { return nil }
        return Path.polyline([Point(x1, y1), Point(x2, y2)])
    }

    private mutating func circle(_ element: MarkupElement) -> Path? {
        guard let centre = centre(element), let r = size("r", of: element) else { return nil }
        return Path.ellipse(centre: centre, radii: Point(r, r))
    }

    private mutating func ellipse(_ element: MarkupElement) -> Path? {
        guard let centre = centre(element), let rx = size("rx", of: element), let ry = size("ry", of: element) else {
            return nil
        }
        return Path.ellipse(centre: centre, radii: Point(rx, ry))
    }

    private mutating func centre(_ element: MarkupElement) -> Point? {
        guard let x = length("cx", of: element, otherwise: 0), let y = length("cy", of: element, otherwise: 0) else {
            return nil
        }
        return Point(x, y)
    }

    private mutating func corners(_ element: MarkupElement) -> [Point]? {
        guard let text = element["points"] else {
            report(.missingAttribute, at: element.offset, "points")
            return nil
        }
        guard let numbers = NumberScanner.list(text), numbers.count >= 4, numbers.count.isMultiple(of: 2) else {
            reportValue("points", of: element)
            return nil
        }
        return stride(from: 0, to: numbers.count, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
    }

    private mutating func path(_ element: MarkupElement) -> Path? {
        guard let data = element["d"] else {
            report(.missingAttribute, at: element.offset, "d")
            return nil
        }
        guard let path = PathDataReader.read(data) else {
            reportValue("d", of: element)
            return nil
        }
        return path.steps.isEmpty ? nil : path
    }

    /// A length that must be there and must not be negative; nil without a fault for 0, which draws nothing.
    private mutating func size(_ name: String, of element: MarkupElement) -> Double? {
        guard let value = length(name, of: element) else { return nil }
        if value < 0 { reportValue(name, of: element) }
        return value > 0 ? value : nil
    }
}

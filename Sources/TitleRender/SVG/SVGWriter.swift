import TitleDocument

/// Writes display commands as SVG 1.1: outlines only, no font, no style sheet, no reference to anything outside.
struct SVGWriter {
    private var out = PDFBytes(reserving: 65_536)

    /// A drawing of `width` by `height` millimetres; `units` of its own make one.
    static func document(
        width: Double,
        height: Double,
        units: Double = 1,
        title: String,
        _ body: (inout SVGWriter) -> Void
    ) -> [UInt8] {
        var writer = SVGWriter()
        writer.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        writer.number(width)
        writer.out.append("mm\" height=\"")
        writer.number(height)
        writer.out.append("mm\" viewBox=\"0 0 ")
        writer.number(width * units)
        writer.out.append(" ")
        writer.number(height * units)
        writer.out.append("\">\n<title>")
        writer.text(title)
        writer.out.append("</title>\n")
        body(&writer)
        writer.out.append("</svg>\n")
        return writer.out.bytes
    }

    mutating func draw(_ commands: [DisplayCommand]) {
        for command in commands {
            switch command {
            case .shape(let path, let painting): draw(path, painting)
            case .glyphs(let run): draw(run.outline, Painting(fill: Fill(color: run.color)))
            case .picture(let image, let box): draw(image, box)
            case .symbol(let symbol, let box, let color):
                let white = Color(red: 255, green: 255, blue: 255)
                draw(.rectangle(symbol.quietBox(around: box)), Painting(fill: Fill(color: white)))
                draw(symbol.path(in: box), Painting(fill: Fill(color: color)))
            case .group(let map, let opacity, let inner): group(map, opacity) { $0.draw(inner) }
            }
        }
    }

    mutating func group(_ map: Transform, _ opacity: Double, _ body: (inout SVGWriter) -> Void) {
        out.append("<g transform=\"matrix(")
        for (index, number) in [map.a, map.b, map.c, map.d, map.e, map.f].enumerated() {
            if index > 0 { out.append(" ") }
            out.append(number, decimals: 5)
        }
        out.append(")\"")
        if opacity < 1 { attribute("opacity", opacity) }
        out.append(">\n")
        body(&self)
        out.append("</g>\n")
    }

    mutating func draw(_ path: Path, _ painting: Painting) {
        guard !path.steps.isEmpty else { return }
        out.append("<path d=\"")
        append(path)
        out.append("\" fill=\"")
        out.append(syntax: painting.fill?.color.hex ?? "none")
        out.append("\"")
        if let fill = painting.fill {
            if fill.opacity < 1 { attribute("fill-opacity", fill.opacity) }
            if fill.rule == .evenOdd { out.append(" fill-rule=\"evenodd\"") }
        }
        if let stroke = painting.stroke { append(stroke) }
        out.append("/>\n")
    }

    private mutating func append(_ stroke: Stroke) {
        out.append(" stroke=\"")
        out.append(syntax: stroke.color.hex)
        out.append("\"")
        attribute("stroke-width", stroke.width)
        if stroke.opacity < 1 { attribute("stroke-opacity", stroke.opacity) }
        if stroke.cap != .butt { attribute("stroke-linecap", stroke.cap.rawValue) }
        if stroke.join != .miter { attribute("stroke-linejoin", stroke.join.rawValue) }
        if stroke.join == .miter, stroke.miterLimit != 4 { attribute("stroke-miterlimit", stroke.miterLimit) }
        guard !stroke.dashes.isEmpty else { return }
        out.append(" stroke-dasharray=\"")
        for dash in stroke.dashes {
            number(dash)
            out.append(" ")
        }
        out.append("\"")
        attribute("stroke-dashoffset", stroke.dashOffset)
    }

    private mutating func draw(_ image: RasterImage, _ box: Box) {
        out.append("<image preserveAspectRatio=\"none\"")
        attribute("x", box.x)
        attribute("y", box.y)
        attribute("width", box.width)
        attribute("height", box.height)
        attribute("href", image.dataAddress)
        out.append("/>\n")
    }

    private mutating func append(_ path: Path) {
        for step in path.steps {
            switch step {
            case .move(let point): append("M", [point])
            case .line(let point): append("L", [point])
            case .curve(let one, let two, let end): append("C", [one, two, end])
            case .close: out.append("Z")
            }
        }
    }

    private mutating func append(_ letter: StaticString, _ points: [Point]) {
        out.append(letter)
        for (index, point) in points.enumerated() {
            if index > 0 { out.append(" ") }
            out.append(point.x, decimals: 2)
            out.append(" ")
            out.append(point.y, decimals: 2)
        }
    }

    private mutating func attribute(_ name: StaticString, _ value: Double) {
        out.append(" ")
        out.append(name)
        out.append("=\"")
        number(value)
        out.append("\"")
    }

    private mutating func attribute(_ name: StaticString, _ value: String) {
        out.append(" ")
        out.append(name)
        out.append("=\"")
        text(value)
        out.append("\"")
    }

    private mutating func number(_ value: Double) { out.append(value) }

    private mutating func text(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): out.append("&amp;")
            case UInt8(ascii: "<"): out.append("&lt;")
            case UInt8(ascii: ">"): out.append("&gt;")
            case UInt8(ascii: "\""): out.append("&quot;")
            default: out.append(byte: byte)
            }
        }
    }
}

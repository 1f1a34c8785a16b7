import Glibc

/// Draws the seal picture of demos (样章): round, red, and marked as a sample in Chinese and English.
///
/// The program never draws a body's real seal; that picture is imported.
public enum SampleSeal {
    /// The usual size of a bureau's round seal is 42 mm.
    public static let millimetres = 42.0

    private static let red = Color(red: 0xC8, green: 0x10, blue: 0x1E)
    private static let middle = Point(millimetres / 2, millimetres / 2)
    /// The drawing's units to the millimetre, in whole ones: as fine as a printer of 1,270 dpi, and every digit of an
    /// outline weighs in each document.
    private static let units = 32.0
    /// How far a curve may be from those it stands for, in millimetres.
    private static let tolerance = 0.02

    /// An SVG of outlines, 42 mm square.
    ///
    /// Throws when a character of the name is in no font, or the name has over 30.
    public static func svg(bodyName: String, fonts: FontLibrary) throws(DrawingError) -> [UInt8] {
        // Name and date of the certificate lie below the free stretches above and below the middle.
        var paths = [star(radius: 4.2, at: Point(middle.x, 21.2))]
        paths += try ArcText(radius: 15.5, spread: 226, largest: 4.7).outlines(bodyName, .songBold, fonts)
        paths += try ArcText(radius: -16.8, spread: 62, largest: 2.1).outlines("仅供演示不具效力", .hei, fonts)
        paths.append(try line("样章", .songBold, size: 5.6, spacing: 1.75, baseline: 23.2, fonts))
        paths.append(try line("SAMPLE", .hei, size: 2.4, spacing: 0.16, baseline: 27.9, fonts))
        let outlines = Path(paths.flatMap { $0.withFewerCurves(tolerance: tolerance).steps }).inUnits(units)
        return SVGWriter.document(
            width: millimetres,
            height: millimetres,
            units: units,
            title: "样章 SAMPLE " + bodyName
        ) { writer in
            ring(19.9, 1.2, &writer)
            ring(18.6, 0.22, &writer)
            writer.draw(outlines, Painting(fill: Fill(color: red)))
        }
    }

    private static func ring(_ radius: Double, _ width: Double, _ writer: inout SVGWriter) {
        let circle = Path.ellipse(centre: middle, radii: Point(radius, radius)).inUnits(units)
        writer.draw(circle, Painting(stroke: Stroke(color: red, width: width * units)))
    }

    private static func star(radius: Double, at centre: Point) -> Path {
        Path.polygon(
            (0..<10).map { corner in
                let angle = Double(corner) * .pi / 5 - .pi / 2
                let reach = corner.isMultiple(of: 2) ? radius : radius * 0.382
                return centre + Point(cos(angle), sin(angle)) * reach
            }
        )
    }

    private static func line(
        _ words: String,
        _ chain: FontChain,
        size: Double,
        spacing: Double,
        baseline: Double,
        _ fonts: FontLibrary
    ) throws(DrawingError) -> Path {
        let text = try shape(words, chain, fonts)
        var style = TextStyle()
        style.spacing = spacing
        let whole = 0..<text.clusters.count
        let left = middle.x - text.width(whole, spacing: spacing) * size / 2
        return Path(text.runs(whole, at: Point(left, baseline), size: size, style: style).flatMap(\.outline.steps))
    }

    static func shape(_ words: String, _ chain: FontChain, _ fonts: FontLibrary) throws(DrawingError) -> ShapedText {
        do throws(Shaper.MissingCharacter) {
            return try Shaper(faces: fonts.faces(chain), language: "zh-CN").shape(words)
        } catch {
            throw .missingGlyph(field: "seal", character: error.scalar)
        }
    }

    /// Characters along a circle around the seal's middle.
    private struct ArcText {
        /// To the middle of the characters; negative for text that stands at the bottom, its feet outside.
        let radius: Double
        /// Degrees the text may take.
        let spread: Double
        let largest: Double

        func outlines(_ words: String, _ chain: FontChain, _ fonts: FontLibrary) throws(DrawingError) -> [Path] {
            let text = try SampleSeal.shape(words, chain, fonts)
            guard (1...30).contains(text.clusters.count) else { throw .overflow(field: "seal", text: words) }
            let room = 2 * .pi * abs(radius) * spread / 360 / Double(text.clusters.count)
            let size = min(largest, room * 0.94)
            let step = min(room, size * 1.34) / radius
            let first = -step * Double(text.clusters.count - 1) / 2
            return text.clusters.enumerated().map { index, cluster in
                let angle = first + step * Double(index)
                let turn = Transform.translation(middle.x, middle.y)(.rotation(degrees: angle * 180 / .pi))
                let origin = Point(-cluster.advance * size / 2, -radius + 0.38 * size)
                let line = ShapedText(clusters: [cluster])
                let runs = line.runs(0..<1, at: origin, size: size, style: TextStyle())
                return Path(runs.flatMap(\.outline.steps)).transformed(by: turn)
            }
        }
    }
}

extension Path {
    /// In whole units, so many to the millimetre.
    fileprivate func inUnits(_ units: Double) -> Path {
        transformed { Point(($0.x * units).rounded(), ($0.y * units).rounded()) }
    }
}

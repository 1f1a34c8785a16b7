import TitleDocument

/// Turns display commands into a content stream (ISO 32000-1, 8 and 9), noting which resources it needs.
///
/// The stream is in millimetres, y down; whoever shows it sets that map.
struct PDFPainter {
    /// Names of resources begin with it, so that painters of one page do not collide.
    let prefix: String
    var out = PDFBytes(reserving: 4096)
    private(set) var fonts: [EmbeddedFont] = []
    private(set) var images: [RasterImage] = []
    private(set) var symbols: [QRSymbol] = []
    /// Contents of groups drawn as one under an opacity; later ones may show earlier ones.
    private(set) var groups: [[UInt8]] = []
    private(set) var opacities: Set<Opacity> = []
    private var currentFill: Color?
    /// Lasts beyond the text that it is set for (9.3.1).
    var currentFont: (number: Int, size: Double, isMute: Bool)?
    /// Whether text is drawn that says nothing to anybody.
    private(set) var isMute = false

    struct Opacity: Hashable, Sendable {
        /// Thousandths.
        let fill: Int
        let stroke: Int

        init(fill: Double, stroke: Double) {
            self.fill = Int((fill * 1000).rounded())
            self.stroke = Int((stroke * 1000).rounded())
        }

        var name: String { "O\(fill)-\(stroke)" }
    }

    /// `fonts` are those of pages before, which this one shares and may add glyphs to.
    init(prefix: String, fonts: [EmbeddedFont] = []) {
        self.prefix = prefix
        self.fonts = fonts
    }

    /// The fonts, for the painter of the next page; this one has none afterwards.
    mutating func takeFonts() -> [EmbeddedFont] {
        defer { fonts = [] }
        return fonts
    }

    mutating func paint(_ commands: [DisplayCommand]) {
        for command in commands {
            switch command {
            case .shape(let path, let painting): paint(path, painting)
            case .glyphs(let run): paint(run)
            case .picture(let image, let box): paint(image, box)
            case .symbol(let symbol, let box, let color): paint(symbol, box, color)
            case .group(let map, let opacity, let inner): paint(group: inner, map, opacity)
            }
        }
    }

    private mutating func paint(group commands: [DisplayCommand], _ map: Transform, _ opacity: Double) {
        guard opacity > 0 else { return }
        inside {
            if map != .identity { $0.append(map) }
            guard opacity < 1 else { return $0.paint(commands) }
            $0.use(Opacity(fill: opacity, stroke: opacity))
            $0.paintAsOne(commands)
        }
    }

    /// Draws into a transparency group of its own, so that overlaps within do not shine through.
    private mutating func paintAsOne(_ commands: [DisplayCommand]) {
        let outer = out
        out = PDFBytes()
        forgetState()
        paint(commands)
        groups.append(out.bytes)
        out = outer
        forgetState()
        show("G", groups.count - 1)
    }

    private mutating func paint(_ image: RasterImage, _ box: Box) {
        let index = images.firstIndex(of: image) ?? images.count
        if index == images.count { images.append(image) }
        inside {
            $0.append(Transform(a: box.width, b: 0, c: 0, d: -box.height, e: box.x, f: box.bottom))
            $0.show("I", index)
        }
    }

    /// A stencil through which the colour is poured, over a white ground that is the quiet zone.
    private mutating func paint(_ symbol: QRSymbol, _ box: Box, _ color: Color) {
        paint(
            .rectangle(symbol.quietBox(around: box)),
            Painting(fill: Fill(color: Color(red: 255, green: 255, blue: 255)))
        )
        symbols.append(symbol)
        inside {
            $0.fill(color)
            $0.append(Transform(a: box.width, b: 0, c: 0, d: -box.width, e: box.x, f: box.y + box.width))
            $0.show("Q", $0.symbols.count - 1)
        }
    }
}

extension PDFPainter {
    /// Saves the state, draws, restores it.
    mutating func inside(_ body: (inout PDFPainter) -> Void) {
        out.append("q\n")
        body(&self)
        out.append("Q\n")
        forgetState()
    }

    /// Paints what is drawn as text and says nothing: whoever takes the page's text finds spaces.
    mutating func paintMute(_ commands: [DisplayCommand]) {
        isMute = true
        paint(commands)
        isMute = false
    }

    /// What was set may no longer hold: other content has been put in between.
    mutating func forgetState() {
        currentFill = nil
        currentFont = nil
    }

    mutating func fill(_ color: Color) {
        guard color != currentFill else { return }
        currentFill = color
        append(color)
        out.append("rg\n")
    }

    mutating func use(_ opacity: Opacity) {
        opacities.insert(opacity)
        out.append("/")
        out.append(syntax: opacity.name)
        out.append(" gs\n")
    }

    mutating func show(_ kind: StaticString, _ index: Int) {
        out.append("/")
        out.append(syntax: prefix)
        out.append(kind)
        out.append(index)
        out.append(" Do\n")
    }

    mutating func append(_ color: Color) {
        out.append(operand: Double(color.red) / 255, decimals: 4)
        out.append(operand: Double(color.green) / 255, decimals: 4)
        out.append(operand: Double(color.blue) / 255, decimals: 4)
    }

    mutating func append(_ map: Transform) {
        out.append(operand: map.a, decimals: 5)
        out.append(operand: map.b, decimals: 5)
        out.append(operand: map.c, decimals: 5)
        out.append(operand: map.d, decimals: 5)
        out.append(operand: map.e, decimals: 5)
        out.append(operand: map.f, decimals: 5)
        out.append("cm\n")
    }

    mutating func append(_ point: Point) {
        out.append(operand: point.x)
        out.append(operand: point.y)
    }

    /// The code of a glyph in one of the fonts, and its width in thousandths of an em.
    mutating func code(for glyph: GlyphRun.Glyph, ofFace face: Int, in font: Int) -> (code: Int, width: Int) {
        let shown = fonts[font].code(for: glyph, ofFace: face)
        if isMute { fonts[font].mute(shown.code) }
        return shown
    }

    /// The place of a run's font among those used, and of its face in that font.
    mutating func font(of run: GlyphRun) -> (font: Int, face: Int) {
        let grid = OutlineGrid(size: run.size)
        let font = fonts.firstIndex { $0.grid == grid } ?? fonts.count
        if font == fonts.count { fonts.append(EmbeddedFont(grid: grid)) }
        return (font, fonts[font].place(of: run.face, widening: run.widening))
    }
}

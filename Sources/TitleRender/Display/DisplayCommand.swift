/// One thing drawn.
///
/// Groups nest, so what is opened is always closed.
public indirect enum DisplayCommand: Equatable, Sendable {
    case shape(Path, Painting)
    case glyphs(GlyphRun)
    /// The whole picture stretched over the box.
    case picture(RasterImage, Box)
    /// The modules of a symbol fill the box; the quiet zone around it is painted white.
    case symbol(QRSymbol, Box, Color)
    /// Drawn as one picture under a map and an opacity.
    case group(Transform, opacity: Double, [DisplayCommand])
}

extension DisplayCommand {
    /// The box around what is drawn, without stroke widths; nil when that is nothing.
    public func bounds(under map: Transform = .identity) -> Box? {
        switch self {
        case .shape(let path, _): path.transformed(by: map).bounds
        case .glyphs(let run): run.ink.flatMap { Path.rectangle($0).transformed(by: map).bounds }
        case .picture(_, let box), .symbol(_, let box, _): Path.rectangle(box).transformed(by: map).bounds
        case .group(let inner, _, let commands): commands.bounds(under: map(inner))
        }
    }
}

extension [DisplayCommand] {
    func bounds(under map: Transform = .identity) -> Box? {
        Box(
            around: compactMap { $0.bounds(under: map) }
                .flatMap { [Point($0.x, $0.y), Point($0.right, $0.bottom)] }
        )
    }

    /// The same with all text as outlines: for decoration, which nobody shall read as text.
    var outlined: [DisplayCommand] {
        map { command in
            switch command {
            case .glyphs(let run): .shape(run.outline, Painting(fill: Fill(color: run.color)))
            case .group(let map, let opacity, let commands): .group(map, opacity: opacity, commands.outlined)
            case .shape, .picture, .symbol: command
            }
        }
    }
}

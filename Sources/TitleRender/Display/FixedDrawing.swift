package import TitleDocument

/// What every document of a template shares, so that it is prepared once: decoration, fixed words, the sample overlay.
///
/// A class, because its identity is what "once" hangs on. Each way of drawing keeps its prepared form here.
public final class FixedDrawing: Sendable {
    /// Decoration, below everything.
    public let background: [DisplayCommand]
    /// Fixed words and figures, above the decoration and below what is filled in.
    public let pieces: [DisplayPiece]
    /// Laid over the decoration of a sample.
    public let sampleOverlay: [DisplayCommand]
    /// Laid over the decoration of what is only a preview.
    public let previewOverlay: [DisplayCommand]
    package let prepared = PreparedForms()

    init(
        background: [DisplayCommand],
        pieces: [DisplayPiece] = [],
        sampleOverlay: [DisplayCommand] = [],
        previewOverlay: [DisplayCommand] = []
    ) {
        self.background = background
        self.pieces = pieces
        self.sampleOverlay = sampleOverlay
        self.previewOverlay = previewOverlay
    }
}

extension FixedDrawing: Equatable {
    public static func == (left: FixedDrawing, right: FixedDrawing) -> Bool {
        left === right
            || (left.background == right.background && left.pieces == right.pieces
                && left.sampleOverlay == right.sampleOverlay && left.previewOverlay == right.previewOverlay)
    }
}

import TitleDocument

/// A template's fixed part as PDF, made once: forms for what is decoration, ready syntax for what is read.
///
/// A class: of a structure every document would count all parts.
final class PreparedPage: Sendable {
    let background: PDFStream
    let overlay: PDFStream
    let resources: PreparedResources
    /// By name: the syntax between BDC and EMC, and the number of its mark.
    let pieces: [String: (content: [UInt8], mark: Int)]

    init(_ fixed: FixedDrawing, width: Double, height: Double) {
        var painter = PDFPainter(prefix: "T")
        painter.paint(fixed.background)
        background = PreparedResources.form(painter.take(), width: width, height: height)
        painter.paint(fixed.sampleOverlay)
        overlay = PreparedResources.form(painter.take(), width: width, height: height)
        var contents: [String: (content: [UInt8], mark: Int)] = [:]
        for (mark, piece) in fixed.pieces.enumerated() {
            painter.paint(piece.commands)
            contents[piece.name] = (painter.take(), mark)
        }
        pieces = contents
        resources = PreparedResources(painter, width: width, height: height, level: FlateEncoder.thorough)
    }
}

extension PDFPainter {
    /// The content so far; the painter goes on with an empty one.
    mutating func take() -> [UInt8] {
        let content = out.bytes
        out = PDFBytes(reserving: 4096)
        forgetState()
        return content
    }
}

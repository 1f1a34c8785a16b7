extension DisplayList {
    /// The page as a drawing to look at: outlines only, the seal included.
    ///
    /// It proves nothing and carries no signature.
    public func svg() -> String {
        let bytes = SVGWriter.document(width: width, height: height, title: title) { writer in
            writer.draw(fixed.background)
            if isSample { writer.draw(fixed.sampleOverlay) }
            // Below the words, which stay legible that way: SVG 1.1 knows no ink that darkens what is under it.
            if let seal { writer.group(seal.map, 1) { $0.draw(seal.drawing.background) } }
            for piece in ornaments + fixedPieces + pieces { writer.draw(piece.commands) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension DisplayList {
    /// The page as a drawing to look at, which says on its face that it is a preview: outlines only, the seal included.
    ///
    /// Safe within a page (Content-Security-Policy with `img-src data:`): no script, no style, no font, no identifier, and
    /// nothing outside is referred to. It proves nothing and carries no signature.
    public func svg() -> String {
        let bytes = SVGWriter.document(width: width, height: height, title: title) { writer in
            writer.draw(ground)
            // Below the words, which stay legible that way: SVG 1.1 knows no ink that darkens what is under it.
            if let seal { writer.group(seal.map, 1) { $0.draw(seal.drawing.background) } }
            writer.draw(words)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

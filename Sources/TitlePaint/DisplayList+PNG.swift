internal import TitleDocument
public import TitleRender

extension DisplayList {
    /// The widths that can be painted, in pixels.
    public static let paintableWidths = 64...4960

    /// The page as a picture to look at, which says on its face that it is a preview: PNG, eight bits, sRGB.
    ///
    /// It proves nothing: what is checked is the sealed document. The seal lies over the words and darkens them, as there.
    /// - Parameter width: Pixels, brought within `paintableWidths`.
    /// - Returns: The file's bytes.
    /// - Throws: `PaintFault`, when a picture is damaged inside or there is no memory.
    public func png(width: Int = 1240) throws(PaintFault) -> [UInt8] {
        try painted(width: width, isPreview: true)
    }

    /// The same without the mark of previews: a picture of a document that its holder fetches.
    public func picture(width: Int) throws(PaintFault) -> [UInt8] { try painted(width: width, isPreview: false) }

    private func painted(width: Int, isPreview: Bool) throws(PaintFault) -> [UInt8] {
        let columns = min(max(width, Self.paintableWidths.lowerBound), Self.paintableWidths.upperBound)
        let ground = try fixed.prepared.form(PaintedGrounds.self) { PaintedGrounds() }
            .pixels(of: self, width: columns, isPreview: isPreview)
        let canvas = try Canvas(self, width: columns, pixels: ground)
        try canvas.draw(words)
        if let seal { try canvas.stamp(seal.drawing.background, under: seal.map) }
        return PNGRows(canvas.pixels, width: columns, height: canvas.height).file
    }
}

internal import TitleDocument
public import TitleRender

/// A seal's picture as documents can show it: drawn once before anybody rests on it.
public enum SealProof {
    private static let part = "seal"
    /// Pixels of the longer side that a picture keeps, 363 to the inch of a seal of 42 mm: every document carries them all.
    private static let mostPixels = 600.0
    /// Pixels of the longer side on which a seal is looked at.
    private static let lookedAt = 336.0

    /// Draws the picture and answers the bytes to keep.
    ///
    /// - Parameters:
    ///   - bytes: SVG of the subset (docs/templates.md) or PNG.
    ///   - fonts: Those of the words that a drawing may have.
    /// - Returns: The same bytes; of a PNG that no document can show (palette, transparency, sixteen bits, interlaced) or
    ///   that has more pixels one of eight bits and three colours, transparent parts white, its longer side 600 at most.
    /// - Throws: `DrawingError` about the part `seal`, also for a picture on which nothing can be seen.
    public static func drawable(_ bytes: [UInt8], fonts: FontLibrary) throws(DrawingError) -> [UInt8] {
        let kept = try ofSeal { () throws(PaintFault) in try opaque(bytes) }
        let drawing = try Picture(bytes: kept).drawing(part, fonts: fonts)
        try ofSeal { () throws(PaintFault) in try look(at: drawing) }
        return kept
    }

    private static func opaque(_ bytes: [UInt8]) throws(PaintFault) -> [UInt8] {
        guard bytes.starts(with: PNGFile.signature) else { return bytes }
        do throws(PictureFault) {
            let image = try RasterImage(bytes)
            guard Double(max(image.width, image.height)) > mostPixels else { return bytes }
        } catch .unusualCoding {
        } catch {
            throw .picture(error)
        }
        return try onWhite(bytes)
    }

    private static func onWhite(_ file: [UInt8]) throws(PaintFault) -> [UInt8] {
        let picture = try DecodedPicture(png: file)
        let (width, height) = (Double(picture.width), Double(picture.height))
        let canvas = try canvas(width, height, scale: min(1, mostPixels / max(width, height)))
        canvas.draw(picture, in: Box(x: 0, y: 0, width: width, height: height))
        return PNGRows(canvas.pixels, width: canvas.width, height: canvas.height).file
    }

    /// Draws all of it, samples of pictures included, on white paper.
    private static func look(at picture: PictureDrawing) throws(PaintFault) {
        let canvas = try canvas(
            picture.width,
            picture.height,
            scale: lookedAt / max(picture.width, picture.height)
        )
        try canvas.draw(picture.drawing.background)
        guard canvas.isMarked else { throw .picture(.blank) }
    }

    private static func canvas(_ width: Double, _ height: Double, scale: Double) throws(PaintFault) -> Canvas {
        try Canvas(
            width: max(1, Int((width * scale).rounded())),
            height: max(1, Int((height * scale).rounded())),
            scale: scale
        )
    }

    private static func ofSeal<Answer>(
        _ work: () throws(PaintFault) -> Answer
    ) throws(DrawingError) -> Answer {
        do throws(PaintFault) {
            return try work()
        } catch .picture(let fault) {
            throw .badPicture(part, fault)
        } catch {
            throw .badPicture(part, .damaged)
        }
    }
}

extension Canvas {
    /// Whether anything on it is not white.
    fileprivate var isMarked: Bool {
        let pixels = pixels
        return stride(from: 0, to: pixels.count, by: 4).contains { pixels[$0..<($0 + 3)].contains { $0 != 0xFF } }
    }
}

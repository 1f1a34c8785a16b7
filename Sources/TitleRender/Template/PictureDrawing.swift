import TitleDocument

/// A picture after reading: what it draws in coordinates of its own, and how large it is in them.
package struct PictureDrawing: Sendable {
    package let width: Double
    package let height: Double
    package let drawing: FixedDrawing

    /// Fits the drawing into the middle of a box.
    package func map(into box: Box) -> Transform {
        let scale = min(box.width / width, box.height / height)
        let left = box.x + (box.width - width * scale) / 2
        let top = box.y + (box.height - height * scale) / 2
        return Transform.translation(left, top)(.scale(scale, scale))
    }
}

extension Picture {
    /// Read once.
    ///
    /// `name` is the part of the template, for the error.
    package func drawing(_ name: String, fonts: FontLibrary) throws(DrawingError) -> PictureDrawing {
        try prepared.form(PictureDrawing.self) { () throws(DrawingError) -> PictureDrawing in
            if isMarkup { return try svg(name, fonts) }
            do throws(PictureFault) {
                let image = try RasterImage(bytes)
                let box = Box(x: 0, y: 0, width: Double(image.width), height: Double(image.height))
                return PictureDrawing(
                    width: box.width,
                    height: box.height,
                    drawing: FixedDrawing(background: [.picture(image, box)])
                )
            } catch {
                throw .badPicture(name, error)
            }
        }
    }

    /// No picture of samples begins with space, a byte order mark or a tag.
    private var isMarkup: Bool {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        return text.first { ![0x20, 9, 10, 13].contains($0) } == UInt8(ascii: "<")
    }

    private func svg(_ name: String, _ fonts: FontLibrary) throws(DrawingError) -> PictureDrawing {
        let source = SourceText(file: name + ".svg", bytes: bytes)
        var compiler = SVGCompiler(source: source, fonts: fonts, language: "zh-CN", isPicture: true)
        guard bytes.count <= SourceText.limit, let drawing = compiler.compile(), compiler.faults.isEmpty else {
            throw .badDrawing(name, compiler.faults)
        }
        return PictureDrawing(
            width: drawing.width,
            height: drawing.height,
            drawing: FixedDrawing(background: drawing.commands.outlined)
        )
    }
}

import TitleDocument

/// A picture after reading: what it draws in coordinates of its own, and how large it is in them.
struct PictureDrawing: Sendable {
    let width: Double
    let height: Double
    let drawing: FixedDrawing

    /// Fits the drawing into the middle of a box.
    func map(into box: Box) -> Transform {
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
    func drawing(_ name: String, fonts: FontLibrary) throws(DrawingError) -> PictureDrawing {
        try prepared.form(PictureDrawing.self) { () throws(DrawingError) -> PictureDrawing in
            if bytes.first == UInt8(ascii: "<") || bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
                return try svg(name, fonts)
            }
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

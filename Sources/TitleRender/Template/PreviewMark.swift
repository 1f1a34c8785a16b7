/// What says of a drawing that it is a preview: a line above the title, and the word again and again below the words, so
/// that no part of a page can be cut out that does not say so.
struct PreviewMark {
    let page: Box
    let fonts: FontLibrary

    private static let line = "预览，不是证书　PREVIEW, NOT THE CERTIFICATE"
    private static let word = "预览 PREVIEW"
    private static let color = Color(red: 0x9B, green: 0x1B, blue: 0x20)
    private static let grey = Color(red: 0x40, green: 0x40, blue: 0x40)

    /// Outlines: read to nobody, since what a preview is for is looked at.
    func commands() -> [DisplayCommand] {
        let tile = outline(Self.word, size: 4.6)
        let tiles = places.map {
            DisplayCommand.group(.translation($0.x, $0.y)(.rotation(degrees: -27)), opacity: 1, tile)
        }
        let top = Transform.translation(page.width / 2, page.height * 0.117)
        return tiles + [.group(top, opacity: 1, outline(Self.line, size: 3.1))]
    }

    private func outline(_ words: String, size: Double) -> [DisplayCommand] {
        // A library without the chain draws nothing at all: it never compiles a face.
        guard let text = try? Shaper(faces: fonts.faces(.hei), language: "zh-CN").shape(words) else { return [] }
        let whole = 0..<text.clusters.count
        let start = Point(-text.width(whole, spacing: 0) * size / 2, 0.38 * size)
        let path = Path(text.runs(whole, at: start, size: size, style: TextStyle()).flatMap(\.outline.steps))
        let fill = words == Self.line ? Fill(color: Self.color) : Fill(color: Self.grey, opacity: 0.13)
        return [.shape(path, Painting(fill: fill))]
    }

    /// Every second row is set half a step to the side.
    private var places: [Point] {
        let step = Point(52, 24)
        let (rows, columns) = (Int(page.height / step.y), Int(page.width / step.x) + 1)
        return (0..<rows).flatMap { row in
            (0..<columns).map { column in
                Point((Double(column) + (row.isMultiple(of: 2) ? 0.5 : 1)) * step.x, (Double(row) + 0.5) * step.y)
            }
        }.filter { $0.x < page.width - 12 }
    }
}

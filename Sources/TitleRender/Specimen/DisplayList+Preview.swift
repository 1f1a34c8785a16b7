import TitleDocument

extension DisplayList {
    /// The page as a PDF to look at, which says so on its face: the seal is only drawn, below the words; there is no
    /// signature.
    public func previewPDF(secondsSinceEpoch: Int64) -> [UInt8] {
        asPreview.pdf(metadata: .preview(title, secondsSinceEpoch)).finish()
    }

    /// The same page with mark and seal among its ornaments, for drawings that have no signature to hold a seal.
    var asPreview: DisplayList {
        let mark = DisplayPiece(name: "preview", commands: fixed.previewOverlay)
        let ink = seal.map { DisplayCommand.group($0.map, opacity: 1, $0.drawing.background) }
        var page = self
        page.ornaments = [mark] + ornaments + [DisplayPiece(name: "seal", commands: ink.map { [$0] } ?? [])]
        page.seal = nil
        return page
    }
}

extension PageFlow {
    /// All pages as one PDF to look at, as of a single page.
    public func previewPDF(secondsSinceEpoch: Int64) throws(DrawingError) -> [UInt8] {
        let first = try page(0)
        guard count > 1 else { return first.previewPDF(secondsSinceEpoch: secondsSinceEpoch) }
        var book = PDFBook(metadata: .preview(first.title, secondsSinceEpoch))
        for index in 0..<count { book.add(try page(index).asPreview) }
        return book.finish()
    }
}

extension PDFMetadata {
    fileprivate static func preview(_ title: String, _ secondsSinceEpoch: Int64) -> PDFMetadata {
        PDFMetadata(
            title: title,
            author: "titlecert",
            subject: "样本预览 Preview of a sample",
            created: PDFMoment(secondsSinceEpoch: secondsSinceEpoch),
            identifier: [UInt8](repeating: 0, count: 16)
        )
    }
}

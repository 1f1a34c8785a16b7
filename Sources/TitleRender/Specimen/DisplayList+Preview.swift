import TitleDocument

extension DisplayList {
    /// The page as a PDF to look at, which says so on its face: the seal is only drawn, below the words; there is no
    /// signature.
    public func previewPDF(secondsSinceEpoch: Int64) -> [UInt8] {
        let metadata = PDFMetadata(
            title: title,
            author: "titlecert",
            subject: "样本预览 Preview of a sample",
            created: PDFMoment(secondsSinceEpoch: secondsSinceEpoch),
            identifier: [UInt8](repeating: 0, count: 16)
        )
        return asPreview.pdf(metadata: metadata).finish()
    }

    /// The same page with mark and seal among its ornaments, for drawings that have no signature to hold a seal.
    private var asPreview: DisplayList {
        let mark = DisplayPiece(name: "preview", commands: fixed.previewOverlay)
        let ink = seal.map { DisplayCommand.group($0.map, opacity: 1, $0.drawing.background) }
        var page = self
        page.ornaments = [mark] + ornaments + [DisplayPiece(name: "seal", commands: ink.map { [$0] } ?? [])]
        page.seal = nil
        return page
    }
}

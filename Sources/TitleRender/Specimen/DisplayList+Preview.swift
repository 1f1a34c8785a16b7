import TitleDocument

extension DisplayList {
    /// The page as a PDF to look at: the seal is only drawn, below the words; there is no signature.
    public func previewPDF(secondsSinceEpoch: Int64) -> [UInt8] {
        let metadata = PDFMetadata(
            title: title,
            author: "titlecert",
            subject: "样本预览 Preview of a sample",
            created: PDFMoment(secondsSinceEpoch: secondsSinceEpoch),
            identifier: [UInt8](repeating: 0, count: 16)
        )
        return showingSeal.pdf(metadata: metadata).finish()
    }

    /// The same page with the seal among its ornaments, for drawings that have no signature to hold it.
    private var showingSeal: DisplayList {
        guard let seal else { return self }
        let ink = DisplayCommand.group(seal.map, opacity: 1, seal.drawing.background)
        return DisplayList(
            width: width,
            height: height,
            language: language,
            title: title,
            fixed: fixed,
            isSample: isSample,
            pieces: pieces,
            ornaments: ornaments + [DisplayPiece(name: "seal", commands: [ink])],
            reading: reading,
            links: links,
            seal: nil
        )
    }
}

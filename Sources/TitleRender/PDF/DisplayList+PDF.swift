public import TitleDocument

/// Points in a millimetre.
let pointsPerMillimetre = 72 / 25.4

extension DisplayList {
    /// The page as an archival document, still open: attach files, then `prepare` it for the seal or `finish` it.
    public func pdf(metadata: PDFMetadata) -> ArchivalPDF {
        let frame = frame
        var pdf = ArchivalPDF(metadata: metadata, after: frame.beginning)
        addPage(to: &pdf, after: frame.resources)
        return pdf
    }

    /// Adds the page to a document; what is fixed in the template is prepared at its first use and then only copied.
    public func addPage(to pdf: inout ArchivalPDF) {
        let resources = PDFResources(fixedIn: self, of: &pdf)
        addPage(to: &pdf, after: resources)
    }

    private func addPage(to pdf: inout ArchivalPDF, after fixed: PDFResources) {
        var writer = PDFPageWriter(list: self)
        let page = writer.page(in: &pdf, after: fixed)
        pdf.addPage(page)
    }

    /// Where the seal's field stands, in points; nil on a page without a seal.
    public var sealRectangle: PDFRectangle? { seal.map { rectangle($0.box) } }

    /// The seal as the field shows it: like ink, so that name and date below stay legible.
    ///
    /// Its drawing is in `pdf` since its beginning, or is added to it.
    public func sealAppearance(in pdf: inout ArchivalPDF) -> PDFForm? {
        let frame = frame
        let known = pdf.beginning === frame.beginning ? frame.seal : nil
        guard let seal, let form = known ?? addSealDrawing(to: &pdf) else { return nil }
        let (map, box) = (seal.map, seal.box)
        var painter = PDFPainter(prefix: "S")
        painter.inside {
            $0.append(Transform(a: pointsPerMillimetre, b: 0, c: 0, d: -pointsPerMillimetre, e: 0, f: 0))
            $0.append(Transform.translation(-box.x, -box.bottom)(map))
            $0.out.append("/Stamp gs\n")
            $0.show("D", 0)
        }
        return PDFForm(
            boundingBox: PDFRectangle(
                x: 0,
                y: 0,
                width: box.width * pointsPerMillimetre,
                height: box.height * pointsPerMillimetre
            ),
            content: painter.take(),
            resources: [
                "XObject": ["SD0": .reference(form)],
                "ExtGState": ["Stamp": .dictionary(Self.stamp)],
            ]
        )
    }

    /// Ink on paper: what is below shines through.
    static let stamp: PDFDictionary = ["Type": .name("ExtGState"), "BM": .name("Multiply")]

    /// The form that draws the seal, compressed once for all documents that share it; nil on a page without a seal.
    func addSealDrawing(to pdf: inout ArchivalPDF) -> PDFReference? {
        guard let seal else { return nil }
        return seal.drawing.prepared.form(PreparedSeal.self) { PreparedSeal(seal.drawing) }.add(to: &pdf)
    }

    func rectangle(_ box: Box) -> PDFRectangle {
        PDFRectangle(
            x: box.x * pointsPerMillimetre,
            y: (height - box.bottom) * pointsPerMillimetre,
            width: box.width * pointsPerMillimetre,
            height: box.height * pointsPerMillimetre
        )
    }
}

/// A seal's drawing as a form, made once.
struct PreparedSeal: Sendable {
    private let form: PDFStream
    private let resources: PreparedResources

    /// No seal drawing is larger than this in its own units, so nothing of it is cut off.
    private static let reach = 20_000.0

    init(_ drawing: FixedDrawing) {
        var painter = PDFPainter(prefix: "S")
        painter.paint(drawing.background)
        form = PreparedResources.form(painter.take(), width: Self.reach, height: Self.reach)
        resources = PreparedResources(painter, width: Self.reach, height: Self.reach, level: FlateEncoder.thorough)
    }

    /// The drawing as a form of the document.
    func add(to pdf: inout ArchivalPDF) -> PDFReference {
        var all = PDFResources()
        all.add(resources, to: &pdf)
        return pdf.addStream(PreparedResources.form(form, all))
    }
}

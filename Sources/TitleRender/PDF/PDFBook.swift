public import TitleDocument

/// One PDF of many pages, PDF/A-3a and PDF/UA-1 as a single one is: what pages share (templates, fonts, seals) stands in
/// it once.
///
/// Use: `add` pages, `take` the bytes that are ready now and then, `finish`. It is not to be sealed.
public struct PDFBook: Sendable {
    private var pdf: ArchivalPDF
    private var shared = SharedParts()

    public init(metadata: PDFMetadata) {
        pdf = ArchivalPDF(metadata: metadata, isLong: true)
    }

    /// Adds a page at the end; its seal is drawn like any picture.
    public mutating func add(_ list: DisplayList) {
        var writer = PDFPageWriter(list: list)
        var resources = shared.resources(of: list.fixed, writer.prepared, in: &pdf)
        writer.painter = PDFPainter(prefix: "D", fonts: shared.takeFonts())
        var structure = writer.paintPage()
        if let seal = list.seal {
            resources.add(object: shared.form(of: seal.drawing, in: &pdf), as: "SD0")
            resources.add(state: DisplayList.stamp, as: "Stamp")
            structure.append(writer.paint(seal))
        }
        shared.keep(writer.painter.takeFonts(), in: &pdf)
        resources.add(
            PreparedResources(writer.painter, width: list.width, height: list.height, level: FlateEncoder.quick),
            to: &pdf
        )
        shared.addFonts(to: &resources, prefix: "D")
        pdf.addPage(writer.page(resources, structure))
    }

    /// The bytes that are ready since the last call, in the order of the file.
    public mutating func take() -> [UInt8] { pdf.take() }

    /// The rest of the file.
    public consuming func finish() -> [UInt8] {
        shared.defineFonts(in: &pdf)
        return pdf.finish()
    }
}

/// What the pages of a book have in common, by the numbers under which it stands there.
private struct SharedParts: Sendable {
    private var fonts: [EmbeddedFont] = []
    private var fontReferences: [(font: PDFReference, mute: PDFReference?)] = []
    /// The drawings are kept beside their numbers, so that no other can take an identity over.
    private var templates: [ObjectIdentifier: (FixedDrawing, PDFResources)] = [:]
    private var seals: [ObjectIdentifier: (FixedDrawing, PDFReference)] = [:]

    mutating func resources(
        of fixed: FixedDrawing,
        _ prepared: PreparedPage,
        in pdf: inout ArchivalPDF
    ) -> PDFResources {
        if let known = templates[ObjectIdentifier(fixed)] { return known.1 }
        var resources = PDFResources()
        resources.add(prepared.resources, to: &pdf)
        let inner = resources
        resources.add(object: pdf.addStream(PreparedResources.form(prepared.background, inner)), as: "Background")
        resources.add(object: pdf.addStream(PreparedResources.form(prepared.overlay, inner)), as: "Sample")
        templates[ObjectIdentifier(fixed)] = (fixed, resources)
        return resources
    }

    mutating func form(of seal: FixedDrawing, in pdf: inout ArchivalPDF) -> PDFReference {
        if let known = seals[ObjectIdentifier(seal)] { return known.1 }
        let prepared = seal.prepared.form(PreparedSeal.self) { PreparedSeal(seal) }
        let form = prepared.add(to: &pdf)
        seals[ObjectIdentifier(seal)] = (seal, form)
        return form
    }

    /// For the one page that is being written.
    mutating func takeFonts() -> [EmbeddedFont] {
        defer { fonts = [] }
        return fonts
    }

    mutating func keep(_ fonts: [EmbeddedFont], in pdf: inout ArchivalPDF) {
        self.fonts = fonts
        while fontReferences.count < fonts.count { fontReferences.append((pdf.reserve(), nil)) }
        for (index, font) in fonts.enumerated() where font.highestMuteCode > 0 && fontReferences[index].mute == nil {
            fontReferences[index].mute = pdf.reserve()
        }
    }

    func addFonts(to resources: inout PDFResources, prefix: String) {
        for (index, reference) in fontReferences.enumerated() {
            resources.add(font: reference.font, as: "\(prefix)F\(index)")
            if let mute = reference.mute { resources.add(font: mute, as: "\(prefix)M\(index)") }
        }
    }

    func defineFonts(in pdf: inout ArchivalPDF) {
        for (font, reference) in zip(fonts, fontReferences) {
            PreparedFont(font, level: FlateEncoder.thorough).define(reference.font, mute: reference.mute, in: &pdf)
        }
    }
}

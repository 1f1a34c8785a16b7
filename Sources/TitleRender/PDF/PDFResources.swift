import TitleDocument

/// The resources of a page or form while they are collected (ISO 32000-1, 7.8.3).
struct PDFResources: Sendable {
    private(set) var fonts = PDFDictionary()
    private(set) var objects = PDFDictionary()
    private(set) var states = PDFDictionary()

    var dictionary: PDFDictionary {
        var all = PDFDictionary()
        if !fonts.isEmpty { all["Font"] = .dictionary(fonts) }
        if !objects.isEmpty { all["XObject"] = .dictionary(objects) }
        if !states.isEmpty { all["ExtGState"] = .dictionary(states) }
        return all
    }

    mutating func add(object: PDFReference, as name: String) { objects[name] = .reference(object) }

    mutating func add(font: PDFReference, as name: String) { fonts[name] = .reference(font) }

    mutating func add(state: PDFDictionary, as name: String) { states[name] = .dictionary(state) }

    /// Adds what a painter used to the document and to these resources.
    mutating func add(_ used: PreparedResources, to pdf: inout ArchivalPDF) {
        for (index, font) in used.fonts.enumerated() {
            let added = font.add(to: &pdf)
            fonts["\(used.prefix)F\(index)"] = .reference(added.font)
            if let mute = added.mute { fonts["\(used.prefix)M\(index)"] = .reference(mute) }
        }
        for (index, image) in used.images.enumerated() {
            add(object: pdf.addStream(image), as: "\(used.prefix)I\(index)")
        }
        for (index, stencil) in used.stencils.enumerated() {
            add(object: pdf.addStream(stencil), as: "\(used.prefix)Q\(index)")
        }
        for opacity in used.opacities {
            states[opacity.name] = [
                "Type": .name("ExtGState"), "ca": .real(Double(opacity.fill) / 1000),
                "CA": .real(Double(opacity.stroke) / 1000),
            ]
        }
        for (index, group) in used.groups.enumerated() {
            add(object: pdf.addStream(PreparedResources.form(group, self)), as: "\(used.prefix)G\(index)")
        }
    }
}

/// What one painter used, compressed and ready to be added to any number of documents.
struct PreparedResources: Sendable {
    let prefix: String
    let fonts: [PreparedFont]
    let images: [PDFStream]
    let stencils: [PDFStream]
    let opacities: [PDFPainter.Opacity]
    /// Forms without their resources, which hold the document's own references.
    let groups: [PDFStream]

    init(_ painter: PDFPainter, width: Double, height: Double, level: Int32) {
        prefix = painter.prefix
        fonts = painter.fonts.map { PreparedFont($0, level: level) }
        images = painter.images.map { Self.image($0) }
        stencils = painter.symbols.map { Self.stencil($0) }
        opacities = painter.opacities.sorted { ($0.fill, $0.stroke) < ($1.fill, $1.stroke) }
        groups = painter.groups.map { Self.form($0, width: width, height: height, level: level, isGroup: true) }
    }

    /// A form XObject of a page's or picture's size (8.10), still without resources.
    static func form(
        _ content: [UInt8],
        width: Double,
        height: Double,
        level: Int32 = FlateEncoder.thorough,
        isGroup: Bool = false
    ) -> PDFStream {
        var entries = PDFBytes("/Type/XObject/Subtype/Form/BBox[0 0 ")
        entries.append(operand: width, decimals: 5)
        entries.append(height, decimals: 5)
        entries.append("]")
        if isGroup { entries.append("/Group<</S/Transparency/CS/DeviceRGB>>") }
        return PDFStream(entries, deflating: content, level: level)
    }

    /// The same form with the resources that this document has for it.
    static func form(_ form: PDFStream, _ resources: PDFResources) -> PDFStream {
        var entries = form.entries
        entries.append("/Resources")
        entries.append(resources.dictionary)
        return PDFStream(entries, encoded: form.encoded)
    }

    /// A stencil mask (8.9.6.2): dark samples let the colour through.
    private static func stencil(_ symbol: QRSymbol) -> PDFStream {
        let side = symbol.size * QRSymbol.samplesPerModule
        var entries = entries(width: side, height: side)
        entries.append("/ImageMask true/BitsPerComponent 1/Decode[1 0]/Interpolate false")
        return PDFStream(entries, deflating: symbol.stencil, level: FlateEncoder.own)
    }

    private static func image(_ image: RasterImage) -> PDFStream {
        var entries = entries(width: image.width, height: image.height)
        entries.append("/BitsPerComponent 8/ColorSpace")
        entries.append(image.channels == 1 ? "/DeviceGray" : "/DeviceRGB")
        switch image.coding {
        case .jpeg:
            entries.append("/Filter/DCTDecode")
        case .png:
            entries.append("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ")
            entries.append(image.channels)
            entries.append("/Columns ")
            entries.append(image.width)
            entries.append(">>")
        }
        return PDFStream(entries, encoded: image.encoded)
    }

    private static func entries(width: Int, height: Int) -> PDFBytes {
        var entries = PDFBytes("/Type/XObject/Subtype/Image/Width ")
        entries.append(width)
        entries.append("/Height ")
        entries.append(height)
        return entries
    }
}

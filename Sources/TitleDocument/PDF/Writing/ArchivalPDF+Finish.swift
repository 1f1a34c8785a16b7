extension ArchivalPDF {
    /// The document without a seal.
    public consuming func finish() -> [UInt8] {
        complete(with: [:])
        return output.bytes
    }

    /// Writes all that was still open, with `additions` in the catalog, up to and with `%%EOF`.
    mutating func complete(with additions: PDFDictionary) {
        writePages()
        writeStructureTree()
        let information = add(.dictionary(metadata.information))
        writeCatalog(with: additions)
        if isPacking { writePackedTrailer(information: information) } else { writeTrailer(information: information) }
    }

    private mutating func writeCatalog(with additions: PDFDictionary) {
        let xmp = addStream(
            ["Type": .name("Metadata"), "Subtype": .name("XML")],
            data: XMPPacket(metadata: metadata).bytes,
            compress: false
        )
        var catalog: PDFDictionary = [
            "Type": .name("Catalog"), "Pages": .reference(Self.pageTree), "Metadata": .reference(xmp),
            "StructTreeRoot": .reference(Self.structureRoot), "MarkInfo": ["Marked": true],
            "Lang": .text(metadata.language), "ViewerPreferences": ["DisplayDocTitle": true],
            "OutputIntents": [outputIntent()],
        ]
        addAttachments(to: &catalog)
        for (key, value) in additions.entries { catalog[key] = value }
        define(Self.catalog, .dictionary(catalog), .common)
    }

    private mutating func outputIntent() -> PDFValue {
        [
            "Type": .name("OutputIntent"), "S": .name("GTS_PDFA1"), "OutputConditionIdentifier": .text("sRGB"),
            "Info": .text("sRGB IEC61966-2.1"), "DestOutputProfile": .reference(addStream(Self.colourProfile)),
        ]
    }

    private static let colourProfile = PDFStream(
        dictionary: ["N": 3],
        deflating: SRGBProfile.bytes,
        level: FlateEncoder.thorough
    )

    /// The cross-reference table (ISO 32000-1, 7.5.4) and the trailer (7.5.5).
    private mutating func writeTrailer(information: PDFReference) {
        let start = output.count
        output.append("xref\n0 ")
        output.append(places.count)
        output.append("\n0000000000 65535 f \n")
        for (number, place) in places.enumerated().dropFirst() {
            guard case .offset(let offset) = place else {
                preconditionFailure("object \(number) was reserved and never defined")
            }
            output.appendTenDigits(offset)
            output.append(" 00000 n \n")
        }
        let identifier = PDFValue.bytes(metadata.identifier)
        let trailer: PDFDictionary = [
            "Size": .integer(places.count), "Root": .reference(Self.catalog), "Info": .reference(information),
            "ID": [identifier, identifier],
        ]
        output.append("trailer\n")
        output.append(trailer)
        output.append("\n")
        appendEnd(start)
    }

    mutating func appendEnd(_ start: Int) {
        output.append("startxref\n")
        output.append(start)
        output.append("\n%%EOF\n")
    }
}

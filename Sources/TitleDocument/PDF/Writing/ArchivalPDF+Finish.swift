extension ArchivalPDF {
    /// The document without a seal.
    public consuming func finish() -> [UInt8] {
        complete(with: PDFBytes())
        return output.take()
    }

    /// Writes all that was still open, with `additions` in the catalog, up to and with `%%EOF`.
    mutating func complete(with additions: PDFBytes) {
        writePages()
        writeStructureTree()
        let about = metadata
        let information = add(.own) { $0.appendInformation(about) }
        writeCatalog(with: additions)
        if isPacking { writePackedTrailer(information: information) } else { writeTrailer(information: information) }
    }

    private mutating func writeCatalog(with additions: PDFBytes) {
        let entries = PDFBytes("/Type/Metadata/Subtype/XML")
        let xmp = addStream(PDFStream(entries, encoded: XMPPacket(metadata: metadata).bytes))
        let profile = addStream(Self.colourProfile)
        var syntax = PDFBytes("<</Type/Catalog/Pages ")
        syntax.append(Self.pageTree)
        syntax.append("/Metadata ")
        syntax.append(xmp)
        syntax.append("/StructTreeRoot ")
        syntax.append(Self.structureRoot)
        syntax.append("/MarkInfo<</Marked true>>/Lang")
        syntax.append(text: metadata.language)
        syntax.append("/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1")
        syntax.append("/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
        syntax.append(profile)
        syntax.append(">>]")
        appendAttachments(to: &syntax)
        syntax.append(additions)
        syntax.append(">>")
        write(Self.catalog, .common) { $0.append(syntax) }
    }

    private static let colourProfile = PDFStream(
        PDFBytes("/N 3"),
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

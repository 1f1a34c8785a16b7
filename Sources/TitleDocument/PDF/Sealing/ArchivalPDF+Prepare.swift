extension ArchivalPDF {
    /// Finishes the document around a signature field whose signature is still to come.
    ///
    /// The plan's page must have been added. DocMDP with P=1 (ISO 32000-1, 12.8.2.2) says that nothing may change
    /// afterwards; the certificates stand in the document security store of the same revision (ETSI EN 319 142-1, 5.4).
    public consuming func prepare(_ plan: PDFSignaturePlan) -> PreparedDocument {
        let signature = reserve()
        let field = addField(plan, signature: signature)
        var additions = PDFBytes("/AcroForm<</Fields[")
        additions.append(field)
        additions.append("]/SigFlags 3>>/Perms<</DocMDP ")
        additions.append(signature)
        additions.append(">>/DSS<</Type/DSS/Certs")
        additions.append(plan.certificates.map { addOften($0) })
        if !plan.revocationLists.isEmpty {
            additions.append("/CRLs")
            additions.append(plan.revocationLists.map { addOften($0) })
        }
        additions.append(">>/Extensions<</ESIC<</BaseVersion/1.7/ExtensionLevel 5>>>>")
        let hole = writeSignature(plan, as: signature)
        complete(with: additions)
        output.overwriteLength(of: hole)
        return PreparedDocument(bytes: output.take(), hole: hole.contents, beginning: beginning)
    }

    /// Every document of an office carries the same certificates and lists.
    private mutating func addOften(_ content: [UInt8]) -> PDFReference {
        addStream(PDFStream(PDFBytes("/Filter/FlateDecode"), encoded: FlateEncoder.encodeOften(content)))
    }

    private mutating func addField(_ plan: PDFSignaturePlan, signature: PDFReference) -> PDFReference {
        let field = reserve()
        let appearance = addForm(plan.appearance)
        let (page, key) = (pages[plan.page].reference, takeParentKey())
        write(field) { output in
            output.append("<</Type/Annot/Subtype/Widget/FT/Sig/T(Seal)/TU")
            output.append(text: plan.tooltip)
            output.append("/F 132/Rect")
            output.append(plan.rectangle)
            output.append("/P ")
            output.append(page)
            output.append("/StructParent ")
            output.append(key)
            output.append("/AP<</N ")
            output.append(appearance)
            output.append(">>/V ")
            output.append(signature)
            output.append(">>")
        }
        pages[plan.page].annotations.append(field)
        parents[key] = .reference(addElement(.form, of: field, on: page, alternative: plan.tooltip))
        return field
    }

    /// Where the signature goes, and where the length behind it is to be written.
    struct Hole {
        /// The hexadecimal string with its angle brackets.
        let contents: Range<Int>
        let lengthAfter: Int
    }

    private mutating func writeSignature(_ plan: PDFSignaturePlan, as reference: PDFReference) -> Hole {
        var hole = Hole(contents: 0..<0, lengthAfter: 0)
        writePlain(reference) { output in
            output.append("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached")
            output.appendStatements(plan)
            hole = output.appendHole(reservedBytes: plan.reservedBytes)
            output.append(">>")
        }
        return hole
    }
}

extension PDFBytes {
    private static let lengthWidth = 10

    fileprivate mutating func appendStatements(_ plan: PDFSignaturePlan) {
        append("/M")
        append(text: plan.signedAt.pdfText)
        append("/Name")
        append(text: plan.name)
        append("/Reason")
        append(text: plan.reason)
        append("/Location")
        append(text: plan.location)
        append("/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]")
    }

    fileprivate mutating func appendHole(reservedBytes: Int) -> ArchivalPDF.Hole {
        append("/Contents")
        let start = count
        append("<")
        append(bytes: [UInt8](repeating: UInt8(ascii: "0"), count: reservedBytes * 2))
        append(">")
        let end = count
        append("/ByteRange[0 ")
        append(start)
        append(" ")
        append(end)
        append(" ")
        let lengthAfter = count
        append(0, paddedTo: Self.lengthWidth)
        append("]")
        return ArchivalPDF.Hole(contents: start..<end, lengthAfter: lengthAfter)
    }

    fileprivate mutating func overwriteLength(of hole: ArchivalPDF.Hole) {
        var digits = PDFBytes()
        digits.append(count - hole.contents.upperBound, paddedTo: Self.lengthWidth)
        overwrite(at: hole.lengthAfter, with: digits.bytes)
    }
}

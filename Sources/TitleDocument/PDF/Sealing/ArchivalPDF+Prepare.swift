extension ArchivalPDF {
    /// Finishes the document around a signature field whose signature is still to come.
    ///
    /// The plan's page must have been added. DocMDP with P=1 (ISO 32000-1, 12.8.2.2) says that nothing may change
    /// afterwards; the certificates stand in the document security store of the same revision (ETSI EN 319 142-1, 5.4).
    public consuming func prepare(_ plan: PDFSignaturePlan) -> PreparedDocument {
        let signature = reserve()
        let field = addField(plan, signature: signature)
        let additions: PDFDictionary = [
            "AcroForm": ["Fields": [.reference(field)], "SigFlags": 3],
            "Perms": ["DocMDP": .reference(signature)],
            "DSS": securityStore(plan),
            "Extensions": ["ESIC": ["BaseVersion": .name("1.7"), "ExtensionLevel": 5]],
        ]
        let hole = writeSignature(plan, as: signature)
        complete(with: additions)
        output.overwriteLength(of: hole)
        return PreparedDocument(bytes: output.take(), hole: hole.contents)
    }

    private mutating func addField(_ plan: PDFSignaturePlan, signature: PDFReference) -> PDFReference {
        let field = reserve()
        let appearance = addForm(plan.appearance)
        let (page, key) = (pages[plan.page].reference, takeParentKey())
        define(
            field,
            [
                "Type": .name("Annot"), "Subtype": .name("Widget"), "FT": .name("Sig"), "T": .text("Seal"),
                "TU": .text(plan.tooltip), "F": 132, "Rect": plan.rectangle.value, "P": .reference(page),
                "StructParent": .integer(key), "AP": ["N": .reference(appearance)], "V": .reference(signature),
            ]
        )
        pages[plan.page].annotations.append(field)
        parents[key] = .reference(addElement(.form, of: field, on: page, alternative: plan.tooltip))
        return field
    }

    private mutating func securityStore(_ plan: PDFSignaturePlan) -> PDFValue {
        var store: PDFDictionary = ["Type": .name("DSS"), "Certs": references(to: plan.certificates)]
        if !plan.revocationLists.isEmpty { store["CRLs"] = references(to: plan.revocationLists) }
        return .dictionary(store)
    }

    /// Every document of an office carries the same ones.
    private mutating func references(to contents: [[UInt8]]) -> PDFValue {
        .array(
            contents.map { content in
                let encoded = FlateEncoder.encodeOften(content)
                return .reference(addStream(PDFStream(dictionary: ["Filter": .name("FlateDecode")], encoded: encoded)))
            }
        )
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
            output.appendEntries(of: plan.statements)
            hole = output.appendHole(reservedBytes: plan.reservedBytes)
            output.append(">>")
        }
        return hole
    }
}

extension PDFSignaturePlan {
    fileprivate var statements: PDFDictionary {
        [
            "M": .text(signedAt.pdfText), "Name": .text(name), "Reason": .text(reason), "Location": .text(location),
            "Reference": [
                [
                    "Type": .name("SigRef"), "TransformMethod": .name("DocMDP"),
                    "TransformParams": ["Type": .name("TransformParams"), "P": 1, "V": .name("1.2")],
                ]
            ],
        ]
    }
}

extension PDFBytes {
    private static let lengthWidth = 10

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

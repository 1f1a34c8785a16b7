extension ArchivalPDF {
    /// Attaches a file to the document as a whole; no two may have the same name.
    public mutating func attach(_ attachment: PDFAttachment) {
        let file = addStream(
            [
                "Type": .name("EmbeddedFile"), "Subtype": .name(attachment.mediaType),
                "Params": ["Size": .integer(attachment.bytes.count), "ModDate": .text(metadata.created.pdfText)],
            ],
            data: attachment.bytes
        )
        let specification = add(
            [
                "Type": .name("Filespec"), "F": .text(attachment.fileName), "UF": .text(attachment.fileName),
                "AFRelationship": .name("Data"), "Desc": .text(attachment.description),
                "EF": ["F": .reference(file), "UF": .reference(file)],
            ],
            .common
        )
        attachments.append((attachment.fileName, specification))
    }

    /// The associated files of the catalog (ISO 19005-3, 6.8) and the name tree, in the order of the names' bytes.
    func addAttachments(to catalog: inout PDFDictionary) {
        guard !attachments.isEmpty else { return }
        let sorted = attachments.sorted { Array($0.fileName.utf8).lexicographicallyPrecedes(Array($1.fileName.utf8)) }
        let names = sorted.flatMap { [PDFValue.text($0.fileName), .reference($0.specification)] }
        catalog["AF"] = .array(attachments.map { .reference($0.specification) })
        catalog["Names"] = ["EmbeddedFiles": ["Names": .array(names)]]
    }
}

extension ArchivalPDF {
    /// Attaches a file to the document as a whole; no two may have the same name.
    public mutating func attach(_ attachment: PDFAttachment) {
        let file = addStream(PDFStream(entries(of: attachment), deflating: attachment.bytes))
        let specification = add(.common) { output in
            output.append("<</Type/Filespec/F")
            output.append(text: attachment.fileName)
            output.append("/UF")
            output.append(text: attachment.fileName)
            output.append("/AFRelationship/Data/Desc")
            output.append(text: attachment.description)
            output.append("/EF<</F ")
            output.append(file)
            output.append("/UF ")
            output.append(file)
            output.append(">>>>")
        }
        attachments.append((attachment.fileName, specification))
    }

    private func entries(of attachment: PDFAttachment) -> PDFBytes {
        var entries = PDFBytes("/Type/EmbeddedFile/Subtype")
        entries.append(name: attachment.mediaType)
        entries.append("/Params<</Size ")
        entries.append(attachment.bytes.count)
        entries.append("/ModDate")
        entries.append(text: metadata.created.pdfText)
        entries.append(">>")
        return entries
    }

    /// The associated files of the catalog (ISO 19005-3, 6.8) and the name tree, in the order of the names' bytes.
    func appendAttachments(to catalog: inout PDFBytes) {
        guard !attachments.isEmpty else { return }
        catalog.append("/AF")
        catalog.append(attachments.map(\.specification))
        catalog.append("/Names<</EmbeddedFiles<</Names[")
        for attachment in attachments.sorted(by: { $0.fileName.utf8.lexicographicallyPrecedes($1.fileName.utf8) }) {
            catalog.append(text: attachment.fileName)
            catalog.append(" ")
            catalog.append(attachment.specification)
        }
        catalog.append("]>>>>")
    }
}

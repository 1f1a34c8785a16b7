import TitleFiles

extension PDFObjects {
    /// The files of the catalog's name tree, each under the name that its own specification gives.
    func attachments(of catalog: PDFDictionary, limit: Int) throws(PDFFault) -> [SealedPDF.Attachment] {
        guard let tree = dictionary(dictionary(catalog["Names"])?["EmbeddedFiles"]) else { return [] }
        guard let names = array(tree["Names"]), names.count.isMultiple(of: 2), names.count <= 2 * Self.mostAttachments,
            tree["Kids"] == nil
        else { throw .notOurForm(.attachments) }
        var (attachments, left) = ([SealedPDF.Attachment](), limit)
        for index in stride(from: 0, to: names.count, by: 2) {
            let attachment = try attachment(named: names[index], specification: names[index + 1], limit: left)
            left -= attachment.bytes.count
            attachments.append(attachment)
        }
        guard Set(attachments.map(\.fileName)).count == attachments.count else { throw .notOurForm(.attachments) }
        return attachments
    }

    /// Few, because each may be inflated from all of the file.
    private static let mostAttachments = 16

    private func attachment(
        named name: PDFValue,
        specification: PDFValue,
        limit: Int
    ) throws(PDFFault) -> SealedPDF.Attachment {
        guard let fileName = name.bytes.flatMap(ascii), let specification = dictionary(specification),
            specification["UF"] == name, specification["F"] == name,
            let file = specification["EF"]?.dictionary?["F"]?.reference
        else { throw .notOurForm(.attachments) }
        return SealedPDF.Attachment(fileName: fileName, bytes: try decodedStream(file, or: .attachments, limit: limit))
    }

    func decodedStream(
        _ reference: PDFReference,
        or rule: PDFFormRule,
        limit: Int
    ) throws(PDFFault) -> [UInt8] {
        guard let object = object(reference), let range = object.stream, let dictionary = object.value.dictionary else {
            throw .notOurForm(rule)
        }
        guard dictionary["Filter"] == nil || dictionary["Filter"] == .name("FlateDecode") else {
            throw .notOurForm(rule)
        }
        return try PDFScanner(bytes, limits: limits).decoded(range, of: dictionary, limit: limit)
    }

    /// The addresses behind the links of all pages, and how many pages there are.
    func links(of catalog: PDFDictionary) throws(PDFFault) -> (links: [String], pages: Int) {
        guard let tree = dictionary(catalog["Pages"]), let kids = array(tree["Kids"]),
            tree["Count"] == .integer(kids.count), Set(kids.map(\.reference)).count == kids.count
        else { throw .notOurForm(.pages) }
        var links: [String] = []
        for kid in kids {
            guard let page = dictionary(kid), page["Type"] == .name("Page") else { throw .notOurForm(.pages) }
            for annotation in page["Annots"]?.array ?? [] {
                if let link = try link(annotation) { links.append(link) }
            }
        }
        return (links, kids.count)
    }

    private func link(_ annotation: PDFValue) throws(PDFFault) -> String? {
        guard let dictionary = dictionary(annotation) else { throw .notOurForm(.pages) }
        guard dictionary["Subtype"] == .name("Link") else { return nil }
        guard let action = dictionary["A"]?.dictionary, action["S"] == .name("URI"),
            let uri = action["URI"]?.bytes.flatMap(ascii)
        else { throw .notOurForm(.pages) }
        return uri
    }
}

private func ascii(_ bytes: [UInt8]) -> String? {
    guard bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
}

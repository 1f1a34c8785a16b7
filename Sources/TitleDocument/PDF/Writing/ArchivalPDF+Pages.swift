extension ArchivalPDF {
    /// Adds a page at the end; its elements follow those of the pages before it.
    public mutating func addPage(_ page: PDFPage) {
        let reference = reserve()
        let level = isLong ? Self.longLevel : FlateEncoder.quick
        let content = addStream(PDFStream(deflating: page.content, level: level))
        var record = PageRecord(
            reference: reference,
            page: page.frame,
            content: content,
            parentKey: takeParentKey(),
            annotations: []
        )
        var structure = PageStructure(page: reference)
        for link in page.links {
            structure.links.append(PageStructure.Link(annotation: addLink(link), parentKey: takeParentKey()))
        }
        addElements(of: page, into: &structure)
        for (link, placed) in zip(page.links, structure.links) {
            define(link, as: placed, on: reference)
            record.annotations.append(placed.annotation)
        }
        let parentsByMark = structure.parentsByMark
        parents[record.parentKey] = isLong ? .reference(add(parentsByMark)) : parentsByMark
        pages.append(record)
    }

    /// The next key of the parent tree.
    mutating func takeParentKey() -> Int {
        parents.append(.null)
        return parents.count - 1
    }

    private mutating func addLink(_ link: PDFLink) -> PDFReference { reserve() }

    private mutating func define(_ link: PDFLink, as placed: PageStructure.Link, on page: PDFReference) {
        write(placed.annotation) { output in
            output.append("<</Type/Annot/Subtype/Link/Rect")
            output.append(link.rectangle)
            output.append("/P ")
            output.append(page)
            output.append("/F 4/Border[0 0 0]/Contents")
            output.append(text: link.alternative)
            output.append("/StructParent ")
            output.append(placed.parentKey)
            output.append("/A<</Type/Action/S/URI/URI")
            output.append(text: link.uri)
            output.append(">>>>")
        }
    }

    /// Writes the page dictionaries and their tree, once all annotations are known.
    mutating func writePages() {
        for record in pages {
            write(record.reference, .common) { output in
                output.append("<</Type/Page/Parent ")
                output.append(Self.pageTree)
                output.append("/MediaBox")
                output.append(PDFRectangle(x: 0, y: 0, width: record.page.width, height: record.page.height))
                output.append("/Contents ")
                output.append(record.content)
                output.append("/Resources")
                output.append(record.page.resources)
                output.append("/Tabs/S/StructParents ")
                output.append(record.parentKey)
                output.appendAnnotations(record.annotations)
                output.append(">>")
            }
        }
        let kids = pages.map(\.reference)
        write(Self.pageTree, .common) { output in
            output.append("<</Type/Pages/Count ")
            output.append(kids.count)
            output.append("/Kids")
            output.append(kids)
            output.append(">>")
        }
    }
}

extension PDFBytes {
    fileprivate mutating func appendAnnotations(_ annotations: [PDFReference]) {
        guard !annotations.isEmpty else { return }
        append("/Annots")
        append(annotations)
    }
}

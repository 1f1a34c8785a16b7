/// The structure of one page while it is written.
struct PageStructure {
    struct Link {
        let annotation: PDFReference
        let parentKey: Int
        /// Whether an element has named it.
        var isPlaced = false
    }

    let page: PDFReference
    var links: [Link] = []
    /// The element that holds each marked-content sequence, by MCID.
    private var elementOfMark: [PDFValue] = []

    init(page: PDFReference) {
        self.page = page
    }

    mutating func place(mark: Int, in element: PDFReference) {
        while elementOfMark.count <= mark { elementOfMark.append(.null) }
        elementOfMark[mark] = .reference(element)
    }

    var parentsByMark: PDFValue { .array(elementOfMark) }
}

/// An element of which later pages have more.
struct UnfinishedElement: Sendable {
    let reference: PDFReference
    /// What it holds so far, as syntax.
    let kids: PDFBytes
}

extension ArchivalPDF {
    mutating func addElements(of page: PDFPage, into structure: inout PageStructure) {
        for element in page.structure {
            let reference = addElement(element, parent: Self.documentElement, into: &structure)
            if !element.extent.isContinued { elements.append(reference) }
        }
        for (index, link) in page.links.enumerated() where !structure.links[index].isPlaced {
            let element = PDFStructureElement(.link, alternative: link.alternative, children: [.link(index)])
            elements.append(addElement(element, parent: Self.documentElement, into: &structure))
        }
    }

    private mutating func addElement(
        _ element: PDFStructureElement,
        parent: PDFReference,
        into structure: inout PageStructure
    ) -> PDFReference {
        let begun = element.extent.isContinued ? unfinished.removeValue(forKey: element.kind) : nil
        let reference = begun?.reference ?? reserve()
        var kids = begun?.kids ?? PDFBytes()
        for child in element.children {
            switch child {
            case .element(let inner):
                let kid = addElement(inner, parent: reference, into: &structure)
                if inner.extent.isContinued { continue }
                kids.append(kid)
            case .marked(let mark):
                structure.place(mark: mark, in: reference)
                kids.append(mark)
            case .link(let index):
                place(link: index, in: reference, of: &structure)
                kids.appendObjectReference(to: structure.links[index].annotation)
            }
            kids.append(" ")
        }
        if element.extent.goesOn {
            unfinished[element.kind] = UnfinishedElement(reference: reference, kids: kids)
            return reference
        }
        // What a figure shows may name a person.
        let sharing: PDFSharing = element.alternative == nil && element.actualText == nil ? .common : .own
        write(reference, sharing) { $0.append(element, parent: parent, page: structure.page, kids: kids) }
        return reference
    }

    private mutating func place(link index: Int, in element: PDFReference, of structure: inout PageStructure) {
        structure.links[index].isPlaced = true
        parents[structure.links[index].parentKey] = .reference(element)
    }

    /// The element of an annotation that no page's structure names: the seal's field.
    mutating func addElement(
        _ kind: PDFStructureElement.Kind,
        of annotation: PDFReference,
        on page: PDFReference,
        alternative: String
    ) -> PDFReference {
        let reference = reserve()
        var kids = PDFBytes()
        kids.appendObjectReference(to: annotation)
        let element = PDFStructureElement(kind, alternative: alternative, children: [])
        write(reference) { $0.append(element, parent: Self.documentElement, page: page, kids: kids) }
        elements.append(reference)
        return reference
    }

    mutating func writeStructureTree() {
        let parentTree = reserve()
        let all = parents
        write(parentTree, .common) { output in
            output.append("<</Nums[")
            for (key, value) in all.enumerated() {
                output.append(key)
                output.append(" ")
                output.append(value)
                output.append(" ")
            }
            output.append("]>>")
        }
        let elements = elements
        write(Self.documentElement, .common) { output in
            output.append("<</Type/StructElem/S/Document/P ")
            output.append(Self.structureRoot)
            output.append("/K")
            output.append(elements)
            output.append(">>")
        }
        write(Self.structureRoot, .common) { output in
            output.append("<</Type/StructTreeRoot/K[")
            output.append(Self.documentElement)
            output.append("]/ParentTree ")
            output.append(parentTree)
            output.append("/ParentTreeNextKey ")
            output.append(all.count)
            output.append(">>")
        }
    }
}

extension PDFBytes {
    /// An object reference dictionary (ISO 32000-1, 14.7.4.3).
    fileprivate mutating func appendObjectReference(to annotation: PDFReference) {
        append("<</Type/OBJR/Obj ")
        append(annotation)
        append(">>")
    }

    fileprivate mutating func append(
        _ element: PDFStructureElement,
        parent: PDFReference,
        page: PDFReference,
        kids: PDFBytes
    ) {
        append("<</Type/StructElem/S/")
        append(syntax: element.kind.rawValue)
        append("/P ")
        append(parent)
        append("/Pg ")
        append(page)
        appendTexts(of: element)
        appendAttributes(of: element)
        append("/K[")
        append(kids)
        append("]>>")
    }

    private mutating func appendTexts(of element: PDFStructureElement) {
        if let alternative = element.alternative {
            append("/Alt")
            append(text: alternative)
        }
        if let actualText = element.actualText {
            append("/ActualText")
            append(text: actualText)
        }
        if let language = element.language {
            append("/Lang")
            append(text: language)
        }
    }

    /// Layout attributes (14.8.5.4) of figures; the scope of header cells (14.8.5.7).
    private mutating func appendAttributes(of element: PDFStructureElement) {
        if let box = element.boundingBox {
            append("/A<</O/Layout/Placement/Block/BBox")
            append(box)
            append(">>")
        } else if element.kind == .tableHeader {
            append("/A<</O/Table/Scope/")
            append(syntax: element.scope.rawValue)
            append(">>")
        }
    }
}

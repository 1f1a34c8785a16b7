import TitleDocument

/// Writes one document's page: the fixed part by reference, the rest in the order of reading, with its structure.
struct PDFPageWriter {
    let list: DisplayList
    let prepared: PreparedPage
    var painter = PDFPainter(prefix: "D")
    private var nextMark: Int

    init(list: DisplayList) {
        self.list = list
        prepared = list.preparedPage
        nextMark = prepared.pieces.count
    }

    /// Goes on from the resources of the fixed part.
    mutating func page(in pdf: inout ArchivalPDF, after fixed: PDFResources) -> PDFPage {
        var resources = fixed
        let structure = paintPage()
        let used = PreparedResources(painter, width: list.width, height: list.height, level: FlateEncoder.quick)
        resources.add(used, to: &pdf)
        return page(resources, structure)
    }

    /// What was painted, as a page with these resources.
    func page(_ resources: PDFResources, _ structure: [PDFStructureElement]) -> PDFPage {
        PDFPage(
            width: list.width * pointsPerMillimetre,
            height: list.height * pointsPerMillimetre,
            content: painter.out.bytes,
            resources: resources.dictionary,
            structure: structure,
            links: list.links.map { link in
                PDFLink(rectangle: list.rectangle(link.box), uri: link.address, alternative: link.alternative)
            }
        )
    }

    mutating func paintPage() -> [PDFStructureElement] {
        let scale = pointsPerMillimetre
        painter.out.append("q\n")
        painter.append(Transform(a: scale, b: 0, c: 0, d: -scale, e: 0, f: list.height * scale))
        painter.out.append("/Artifact BMC\n/Background Do\nEMC\n")
        if list.isSample { painter.out.append("/Artifact BMC\n/Sample Do\nEMC\n") }
        list.ornaments.forEach { paint(ornament: $0) }
        let structure = list.reading.compactMap { element($0) }
        list.running.forEach { paint(running: $0) }
        painter.out.append("Q\n")
        return structure
    }

    /// An artifact whose text is empty besides (14.9.4), in a font that says nothing.
    private mutating func paint(ornament: DisplayPiece) {
        painter.out.append("/Artifact BMC\n/Span<</ActualText()>>BDC\n")
        painter.paintMute(ornament.commands)
        painter.out.append("EMC\nEMC\n")
    }

    private mutating func element(_ item: ReadingItem) -> PDFStructureElement? {
        if item.role == .table { return list.table.map { element($0) } }
        let marks = item.parts.compactMap { paint($0, item.role).map { PDFStructureElement.Child.marked($0) } }
        guard !marks.isEmpty else { return nil }
        switch item.role {
        case .heading1: return PDFStructureElement(.heading1, children: marks)
        case .heading2: return PDFStructureElement(.heading2, children: marks)
        case .heading3: return PDFStructureElement(.heading3, children: marks)
        case .paragraph: return PDFStructureElement(.paragraph, children: marks)
        case .figure: return figure(item.alternative ?? "", item.parts, marks)
        case .link: return link(item.parts, marks)
        case .table: return nil
        }
    }

    private func figure(
        _ alternative: String,
        _ parts: [String],
        _ marks: [PDFStructureElement.Child]
    ) -> PDFStructureElement {
        let box = parts.flatMap { piece($0)?.commands ?? fixedCommands($0) }.bounds()
        return PDFStructureElement(
            .figure,
            alternative: alternative,
            boundingBox: box.map { list.rectangle($0) },
            children: marks
        )
    }

    /// A link holds its picture and the place to press.
    private func link(_ parts: [String], _ marks: [PDFStructureElement.Child]) -> PDFStructureElement {
        guard let index = list.links.firstIndex(where: { parts.contains($0.piece) }) else {
            return PDFStructureElement(.paragraph, children: marks)
        }
        let alternative = list.links[index].alternative
        let figure = figure(alternative, parts, marks)
        return PDFStructureElement(.link, alternative: alternative, children: [.element(figure), .link(index)])
    }

    /// Commands under the next mark; nothing is marked where there are none.
    mutating func mark(_ commands: [DisplayCommand], as tag: String) -> [PDFStructureElement.Child] {
        guard !commands.isEmpty else { return [] }
        begin(tag: tag, nextMark)
        painter.paint(commands)
        painter.out.append("EMC\n")
        nextMark += 1
        return [.marked(nextMark - 1)]
    }

    /// A seal that no signature's field shows, over all that was painted.
    mutating func paint(_ seal: DisplayList.Seal) -> PDFStructureElement {
        let scale = pointsPerMillimetre
        begin(tag: "Figure", nextMark)
        painter.inside {
            $0.append(Transform(a: scale, b: 0, c: 0, d: -scale, e: 0, f: list.height * scale))
            $0.append(seal.map)
            $0.out.append("/Stamp gs\n/SD0 Do\n")
        }
        painter.out.append("EMC\n")
        nextMark += 1
        return PDFStructureElement(
            .figure,
            alternative: seal.alternative,
            boundingBox: list.rectangle(seal.box),
            children: [.marked(nextMark - 1)]
        )
    }

    /// A page has two dozen pieces with short names: to compare them takes less than to hash them.
    private func piece(_ name: String) -> DisplayPiece? { list.pieces.first { $0.name == name } }

    private func fixedCommands(_ name: String) -> [DisplayCommand] {
        list.fixed.pieces.first { $0.name == name }?.commands ?? []
    }

    /// The number of the part's mark; nil for a part that is not on this page.
    private mutating func paint(_ part: String, _ role: ReadingItem.Role) -> Int? {
        if part.utf8.first == UInt8(ascii: "#"), let fixed = prepared.pieces[part] {
            begin(role, fixed.mark, nil)
            painter.out.append(bytes: fixed.content)
            painter.forgetState()
            painter.out.append("EMC\n")
            return fixed.mark
        }
        guard let piece = piece(part) else { return nil }
        begin(role, nextMark, piece.language)
        painter.paint(piece.commands)
        painter.out.append("EMC\n")
        nextMark += 1
        return nextMark - 1
    }

    private mutating func begin(_ role: ReadingItem.Role, _ mark: Int, _ language: String?) {
        begin(tag: role == .link ? "Figure" : role.rawValue, mark, language)
    }

    private mutating func begin(tag: String, _ mark: Int, _ language: String? = nil) {
        painter.out.append("/")
        painter.out.append(syntax: tag)
        painter.out.append("<</MCID ")
        painter.out.append(mark)
        if let language {
            painter.out.append("/Lang")
            painter.out.append(.text(language))
        }
        painter.out.append(">>BDC\n")
    }
}

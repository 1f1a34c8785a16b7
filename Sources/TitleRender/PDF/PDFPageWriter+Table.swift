import TitleDocument

extension PDFPageWriter {
    /// A table (14.8.4.3.4) of whose rows this page has some; the repeated header of a later page is read to nobody.
    mutating func element(_ table: DisplayTable) -> PDFStructureElement {
        paint(table.rules, asArtifact: "/Artifact BMC\n")
        var parts: [PDFStructureElement] = []
        if table.isContinued {
            paint(
                table.header.flatMap { $0 },
                asArtifact: "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"
            )
        } else {
            parts.append(head(table.header))
        }
        if !table.rows.isEmpty || table.isContinued {
            var body = PDFStructureElement(.tableBody, children: table.rows.map { .element(row($0)) })
            body.extent = table.extent
            parts.append(body)
        }
        var element = PDFStructureElement(.table, children: parts.map { .element($0) })
        element.extent = table.extent
        return element
    }

    private mutating func head(_ cells: [[DisplayCommand]]) -> PDFStructureElement {
        let cells = cells.map { PDFStructureElement(.tableHeader, children: mark($0, as: "TH")) }
        let row = PDFStructureElement(.tableRow, children: cells.map { .element($0) })
        return PDFStructureElement(.tableHead, children: [.element(row)])
    }

    private mutating func row(_ cells: [DisplayTable.Cell]) -> PDFStructureElement {
        var children: [PDFStructureElement.Child] = []
        for cell in cells {
            let kind = cell.namesRow ? PDFStructureElement.Kind.tableHeader : .tableData
            var element = PDFStructureElement(kind, children: mark(cell.commands, as: kind.rawValue))
            element.scope = .row
            children.append(.element(element))
        }
        return PDFStructureElement(.tableRow, children: children)
    }

    /// Page numbers and the like: to be found and copied, but no part of what is read.
    mutating func paint(running piece: DisplayPiece) {
        paint(piece.commands, asArtifact: "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n")
    }

    private mutating func paint(_ commands: [DisplayCommand], asArtifact begin: StaticString) {
        guard !commands.isEmpty else { return }
        painter.out.append(begin)
        painter.paint(commands)
        painter.out.append("EMC\n")
    }
}

extension DisplayTable {
    fileprivate var extent: PDFStructureElement.Extent {
        switch (isContinued, goesOn) {
        case (false, false): .whole
        case (false, true): .begins
        case (true, true): .continues
        case (true, false): .ends
        }
    }
}

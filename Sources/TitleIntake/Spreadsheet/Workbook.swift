internal import TitleFiles

/// An xlsx workbook (ISO/IEC 29500): finds its parts and reads the one visible sheet that holds data.
struct Workbook {
    private let archive: ZipArchive
    private let mainPart: String
    private let sheets: [SheetEntry]
    private let isDate1904: Bool
    private let targets: [String: Relationship]

    init(_ bytes: [UInt8]) throws(IntakeFault) {
        archive = try Self.archive(bytes)
        mainPart = try Self.mainPart(of: archive)
        let workbook = try WorkbookPart.read(try Self.required(mainPart, in: archive), part: mainPart)
        (sheets, isDate1904) = (workbook.sheets, workbook.isDate1904)
        targets = try Self.relationships(of: mainPart, in: archive)
    }

    func sheet() throws(IntakeFault) -> Sheet {
        let strings = try part(ofType: "sharedStrings").map { part throws(IntakeFault) in
            try SharedStrings.read(try Self.required(part, in: archive), part: part)
        }
        let formats = try part(ofType: "styles").map { part throws(IntakeFault) in
            try DateFormats.read(try Self.required(part, in: archive), part: part)
        }
        var withData: [Sheet] = []
        for entry in sheets where entry.isVisible && !isDrawnOrRun(entry) {
            let part = try part(of: entry)
            let bytes = try Self.required(part, in: archive)
            var reader = WorksheetReader(part: part, strings ?? [], formats ?? .none, isDate1904: isDate1904)
            let sheet = try reader.read(bytes, name: entry.name)
            if !sheet.rows.isEmpty { withData.append(sheet) }
        }
        guard withData.count <= 1 else { throw .severalSheets(withData.compactMap { $0.source.sheetName }) }
        guard var sheet = withData.first else { throw .noData }
        sheet.unreadParts = unreadParts
        sheet.unreadSheets = sheets.filter { !$0.isVisible && holdsCells($0) }.map(\.name)
        return sheet
    }

    /// Whether a sheet that is not read holds something; one that cannot be read might.
    private func holdsCells(_ entry: SheetEntry) -> Bool {
        guard let relationship = targets[entry.relationship], relationship.type.hasSuffix("/worksheet") else {
            return false
        }
        guard let bytes = try? Self.required(relationship.target, in: archive) else { return true }
        let pairs = zip(bytes, bytes.dropFirst())
        return zip(pairs, bytes.dropFirst(2)).contains { pair, last in
            pair.0 == UInt8(ascii: "<") && pair.1 == UInt8(ascii: "c") && (last == 0x20 || last == UInt8(ascii: ">"))
        }
    }

    /// Sheets of charts and of macros hold no roster.
    private func isDrawnOrRun(_ entry: SheetEntry) -> Bool {
        let type = targets[entry.relationship]?.type ?? ""
        return (Self.macroSheets + ["/chartsheet"]).contains(where: type.hasSuffix)
    }

    private var unreadParts: [UnreadPart] {
        let types = targets.values.map(\.type)
        func holds(_ suffixes: [String]) -> Bool { types.contains { suffixes.contains(where: $0.hasSuffix) } }
        return UnreadPart.allCases.filter { part in
            switch part {
            case .macros: holds(["/vbaProject"]) || archive.holds("xl/vbaProject.bin")
            case .macroSheets: holds(Self.macroSheets)
            case .externalLinks: holds(["/externalLink", "/connections"])
            }
        }
    }

    private static let macroSheets = ["/xlMacrosheet", "/xlIntlMacrosheet", "/dialogsheet"]

    private func part(ofType suffix: String) -> String? {
        targets.values.first { $0.type.hasSuffix("/" + suffix) }?.target
    }

    private func part(of entry: SheetEntry) throws(IntakeFault) -> String {
        guard let relationship = targets[entry.relationship], relationship.type.hasSuffix("/worksheet") else {
            throw .brokenWorkbook(part: mainPart)
        }
        return relationship.target
    }
}

extension Workbook {
    private static func archive(_ bytes: [UInt8]) throws(IntakeFault) -> ZipArchive {
        do throws(ZipFault) {
            return try ZipArchive(bytes)
        } catch {
            throw .zip(error)
        }
    }

    private static func required(_ part: String, in archive: ZipArchive) throws(IntakeFault) -> [UInt8] {
        let contents: [UInt8]?
        do throws(ZipFault) {
            contents = try archive.contents(of: part)
        } catch {
            throw .zip(error)
        }
        guard let contents else { throw .brokenWorkbook(part: part) }
        return contents
    }

    private static func mainPart(of archive: ZipArchive) throws(IntakeFault) -> String {
        guard archive.holds("_rels/.rels") else { throw .otherKind(.otherArchive) }
        let roots = try relationships(of: "", in: archive)
        guard let root = roots.values.first(where: { $0.type.hasSuffix("/officeDocument") }) else {
            throw .otherKind(.otherArchive)
        }
        guard root.target.hasSuffix("workbook.xml") else { throw .otherKind(.otherArchive) }
        return root.target
    }

    private static func relationships(
        of part: String,
        in archive: ZipArchive
    ) throws(IntakeFault) -> [String: Relationship] {
        let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let folder = String(part[..<slash])
        let rels = folder + "_rels/" + part[slash...] + ".rels"
        return try Relationship.read(try required(rels, in: archive), part: rels, folder: folder)
    }
}

extension Sheet.Source {
    var sheetName: String? {
        switch self {
        case .xlsx(let sheet), .xls(let sheet): sheet
        case .csv: nil
        }
    }
}

internal import TitleFiles

/// A sheet as `xl/workbook.xml` lists it.
struct SheetEntry {
    let name: String
    let relationship: String
    let isVisible: Bool
}

/// `xl/workbook.xml`: the sheets in their order, and which day the serial numbers of dates count from.
struct WorkbookPart {
    private(set) var sheets: [SheetEntry] = []
    private(set) var isDate1904 = false

    static func read(_ bytes: [UInt8], part: String) throws(IntakeFault) -> WorkbookPart {
        var workbook = WorkbookPart()
        var reader = try PartReader(bytes, part: part)
        try reader.forEachTag { tag throws(IntakeFault) in try workbook.take(tag, part: part) }
        return workbook
    }

    private mutating func take(_ tag: XMLTag, part: String) throws(IntakeFault) {
        switch tag.localName {
        case "workbookPr": isDate1904 = tag.isTrue("date1904")
        case "sheet":
            let relationship = tag.attributes.first { $0.name != "id" && XMLTag.localName($0.name) == "id" }?.value
            guard let name = tag["name"], let relationship else { throw .brokenWorkbook(part: part) }
            let isVisible = (tag["state"] ?? "visible") == "visible"
            sheets.append(SheetEntry(name: name, relationship: relationship, isVisible: isVisible))
        default: break
        }
    }
}

/// A relationship of an OPC package (ISO/IEC 29500-2, 9.3): what a part refers to by an id.
struct Relationship {
    let type: String
    /// The part's name in the archive.
    let target: String

    /// Relationships to things outside the package are left out.
    static func read(
        _ bytes: [UInt8],
        part: String,
        folder: String
    ) throws(IntakeFault) -> [String: Relationship] {
        var found: [String: Relationship] = [:]
        var reader = try PartReader(bytes, part: part)
        try reader.forEachTag { tag throws(IntakeFault) in
            guard tag.localName == "Relationship", tag["TargetMode"] != "External" else { return }
            guard let id = tag["Id"], let type = tag["Type"], let target = tag["Target"] else {
                throw .brokenWorkbook(part: part)
            }
            let relationship = Relationship(type: type, target: resolved(target, folder: folder))
            guard found.updateValue(relationship, forKey: id) == nil else { throw .brokenWorkbook(part: part) }
        }
        return found
    }

    /// `/xl/x.xml` counts from the root, `../x.xml` and `x.xml` from the part's folder.
    private static func resolved(_ target: String, folder: String) -> String {
        var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") {
            if step == ".." {
                _ = parts.popLast()
            } else if step != "." {
                parts.append(step)
            }
        }
        return parts.joined(separator: "/")
    }
}

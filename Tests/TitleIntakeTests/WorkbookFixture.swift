import TitleFiles

/// An xlsx made by hand, part by part, so that each of its oddities can be chosen.
struct WorkbookFixture {
    var sheets: [(name: String, state: String, xml: String)] = []
    var strings: [String] = []
    var styles = ""
    var workbookProperties = ""
    var extraParts: [(String, String)] = []
    /// Relationships of the workbook by the end of their type, such as `vbaProject`, with their targets.
    var extraLinks: [(type: String, target: String)] = []
    /// Kinds of sheets that are no worksheets, by the sheet's place.
    var sheetTypes: [Int: String] = [:]

    /// One visible sheet with these rows (`<row>` elements) and whatever stands around `sheetData`.
    init(rows: String, before: String = "", after: String = "") {
        sheets = [("花名册", "visible", Self.worksheet(rows, before: before, after: after))]
    }

    static func worksheet(_ rows: String, before: String = "", after: String = "") -> String {
        "<?xml version=\"1.0\"?><worksheet xmlns=\"\(main)\">\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
    }

    var bytes: [UInt8] {
        var writer = ZipWriter()
        for (name, text) in parts + extraParts { writer.add(name, Array(text.utf8)) }
        return writer.finished()
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private var parts: [(String, String)] {
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"r\(index)\"/>"
        }
        var links = sheets.indices.map { index in
            "<Relationship Id=\"r\(index)\" Type=\"\(Self.relations)/\(sheetTypes[index] ?? "worksheet")\" Target=\"worksheets/s\(index).xml\"/>"
        }
        links += extraLinks.enumerated().map { index, link in
            "<Relationship Id=\"x\(index)\" Type=\"\(Self.relations)/\(link.type)\" Target=\"\(link.target)\"/>"
        }
        links.append("<Relationship Id=\"t\" Type=\"\(Self.relations)/sharedStrings\" Target=\"/xl/strings.xml\"/>")
        links.append("<Relationship Id=\"y\" Type=\"\(Self.relations)/styles\" Target=\"../xl/styles.xml\"/>")
        let shared = strings.map { "<si>\($0)</si>" }.joined()
        return [
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(Self.relations)/officeDocument\" "
                    + "Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\">\(workbookProperties)<sheets>"
                    + list.joined() + "</sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(package)\">\(links.joined())</Relationships>"),
            ("xl/strings.xml", "<sst xmlns=\"\(Self.main)\">\(shared)</sst>"),
            ("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"),
        ] + sheets.enumerated().map { ("xl/worksheets/s\($0).xml", $1.xml) }
    }
}

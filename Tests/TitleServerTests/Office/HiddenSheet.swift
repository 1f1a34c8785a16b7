import TitleFiles

/// A workbook with a further sheet that is hidden and holds something.
enum HiddenSheet {
    static func added(to bytes: [UInt8], named name: String) throws -> [UInt8] {
        let archive = try ZipArchive(bytes)
        var writer = ZipWriter()
        for entry in archive.entries {
            let content = try archive.contents(of: entry.name) ?? []
            writer.add(entry.name, changed(content, of: entry.name, name), isDeflated: true)
        }
        let sheet = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">\
            <c r="A1"><v>1</v></c></row></sheetData></worksheet>
            """
        writer.add("xl/worksheets/hidden.xml", Array(sheet.utf8), isDeflated: true)
        return writer.finished()
    }

    private static func changed(_ content: [UInt8], of part: String, _ name: String) -> [UInt8] {
        let text = String(decoding: content, as: UTF8.self)
        let sheet = "<sheet name=\"\(name)\" sheetId=\"99\" state=\"hidden\" r:id=\"rIdHidden\"/></sheets>"
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
        let link =
            "<Relationship Type=\"\(type)\" Target=\"/xl/worksheets/hidden.xml\" Id=\"rIdHidden\"/></Relationships>"
        return switch part {
        case "xl/workbook.xml": Array(text.replacing("</sheets>", with: sheet).utf8)
        case "xl/_rels/workbook.xml.rels": Array(text.replacing("</Relationships>", with: link).utf8)
        default: content
        }
    }
}

internal import TitleFiles

/// Reads a spreadsheet that was handed in, xlsx, xls or csv, told apart by its bytes.
public enum SpreadsheetFile {
    /// The most bytes a workbook may have.
    public static let byteLimit = 20 << 20
    /// The most bytes a csv may have, which is packed by nobody: 100,000 rows with every column in any of its encodings.
    public static let textByteLimit = 40 << 20

    public static func read(path: String) throws(IntakeFault) -> Sheet {
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try FileBytes.read(path, limit: textByteLimit)
        } catch {
            throw .file(error)
        }
        return try read(bytes)
    }

    public static func read(_ bytes: [UInt8]) throws(IntakeFault) -> Sheet {
        guard !bytes.isEmpty else { throw .empty }
        let kind = FileKind(bytes)
        let limit = kind == .other ? textByteLimit : byteLimit
        guard bytes.count <= limit else { throw .file(.tooLarge(bytes: bytes.count, limit: limit)) }
        switch kind {
        case .xlsx, .otherArchive: return try Workbook(bytes).sheet()
        case .xls: return try LegacyWorkbook(bytes).sheet()
        case .other: return try csv(bytes)
        case let kind: throw .otherKind(kind)
        }
    }

    private static func csv(_ bytes: [UInt8]) throws(IntakeFault) -> Sheet {
        let decoded = try decoded(bytes)
        let rows = try rows(of: decoded.text).enumerated().map { index, fields in
            SheetRow(number: index + 1, cells: fields.map { SheetCell($0.isEmpty ? .empty : .text($0)) })
        }
        let filled = rows.filter { !$0.isEmpty }
        guard !filled.isEmpty else { throw .noData }
        return Sheet(source: .csv(decoded.encoding), rows: filled)
    }

    private static func decoded(_ bytes: [UInt8]) throws(IntakeFault) -> DecodedText {
        do throws(TextFault) {
            return try DecodedText(bytes)
        } catch {
            throw .text(error)
        }
    }

    /// Programs separate by commas, by tabs ("Unicode text") or, in some languages, by semicolons.
    private static func rows(of text: String) throws(IntakeFault) -> [[String]] {
        let header = text.utf8.prefix { $0 != 10 && $0 != 13 }
        let separators: [Unicode.Scalar] = [",", "\t", ";"]
        let best = separators.max { a, b in count(a, in: header) < count(b, in: header) } ?? ","
        do throws(CSVFault) {
            return try CSVReader.rows(of: text, separator: best)
        } catch {
            throw .csv(error)
        }
    }

    private static func count(_ separator: Unicode.Scalar, in header: Substring.UTF8View) -> Int {
        header.count { UInt32($0) == separator.value }
    }
}

internal import CXlsxWriter
internal import Glibc

/// Writes xlsx workbooks (libxlsxwriter): the workbook itself in memory, its parts, while it writes them, in nameless files of
/// the temporary folder.
public enum SpreadsheetWriter {
    /// The most characters that a cell, and a note, may have in the format.
    private static let longestText = 32_767

    /// The bytes of a workbook with these sheets.
    /// - Throws: `SpreadsheetNotWritten`.
    public static func bytes(of sheets: [WrittenSheet]) throws(SpreadsheetNotWritten) -> [UInt8] {
        let file = titlecert_memory_file()
        guard file >= 0 else { throw SpreadsheetNotWritten(reason: "memfd_create") }
        defer { close(file) }
        guard let book = titlecert_workbook("/proc/self/fd/\(file)") else {
            throw SpreadsheetNotWritten(reason: "workbook_new")
        }
        let looks = Looks(book)
        for sheet in sheets { write(sheet, into: book, looks) }
        let outcome = workbook_close(book)
        guard outcome == LXW_NO_ERROR else {
            throw SpreadsheetNotWritten(reason: String(cString: lxw_strerror(outcome)))
        }
        return try contents(of: file)
    }

    private static func write(_ sheet: WrittenSheet, into book: UnsafeMutablePointer<lxw_workbook>, _ looks: Looks) {
        guard let page = workbook_add_worksheet(book, sheet.name) else { return }
        for (column, width) in sheet.widths.enumerated() {
            worksheet_set_column(page, lxw_col_t(column), lxw_col_t(column), Double(width), looks.plain)
        }
        worksheet_freeze_panes(page, lxw_row_t(sheet.frozenRows), 0)
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() where !cell.text.isEmpty || cell.look != .plain {
                put(cell, on: page, lxw_row_t(row), lxw_col_t(column), looks)
            }
        }
    }

    private static func put(
        _ cell: WrittenCell,
        on page: UnsafeMutablePointer<lxw_worksheet>,
        _ row: lxw_row_t,
        _ column: lxw_col_t,
        _ looks: Looks
    ) {
        worksheet_write_string(page, row, column, cut(cell.text), looks[cell.look])
        if let note = cell.note { worksheet_write_comment(page, row, column, cut(note)) }
    }

    private static func cut(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText)))
    }

    private static func contents(of file: Int32) throws(SpreadsheetNotWritten) -> [UInt8] {
        let length = lseek(file, 0, SEEK_END)
        guard length > 0, lseek(file, 0, SEEK_SET) == 0 else { throw SpreadsheetNotWritten(reason: "lseek") }
        var bytes = [UInt8](repeating: 0, count: length)
        var place = 0
        while place < length {
            let count = bytes.withUnsafeMutableBytes {
                pread(file, $0.baseAddress?.advanced(by: place), length - place, place)
            }
            guard count > 0 else { throw SpreadsheetNotWritten(reason: "read") }
            place += count
        }
        return bytes
    }
}

/// The workbook could not be written: no memory, or no room for the library's own temporary files.
public struct SpreadsheetNotWritten: Error, Hashable, Sendable {
    public let reason: String
}

/// The three looks of cells in one workbook, all of them formatted as text, so that nothing typed in becomes a formula.
private struct Looks {
    let plain, header, fault: UnsafeMutablePointer<lxw_format>?

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func format(_ color: UInt32?, isBold: Bool) -> UnsafeMutablePointer<lxw_format>? {
            guard let format = workbook_add_format(book) else { return nil }
            format_set_num_format(format, "@")
            if isBold { format_set_bold(format) }
            if let color { format_set_bg_color(format, color) }
            return format
        }
        plain = format(nil, isBold: false)
        header = format(0xE8_EDF3, isBold: true)
        fault = format(0xFF_D9D6, isBold: false)
    }

    subscript(look: WrittenCell.Look) -> UnsafeMutablePointer<lxw_format>? {
        switch look {
        case .plain: plain
        case .header: header
        case .fault: fault
        }
    }
}

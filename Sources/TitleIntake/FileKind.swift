/// What a file is by its first bytes; its name says nothing.
public enum FileKind: String, CaseIterable, Sendable {
    case xlsx
    /// Before 2007 (BIFF in a compound file).
    case xls
    /// A compound file that holds an encrypted package.
    case encryptedSpreadsheet = "encrypted-spreadsheet"
    /// A zip archive that is no workbook: docx, ods, ofd, photographs.
    case otherArchive = "other-archive"
    case compressed
    case pdf
    case jpeg
    case png
    /// A web page, often saved under the name of a spreadsheet.
    case html
    /// Anything else; it may be text.
    case other

    public init(_ bytes: [UInt8]) {
        self = FileKind.signatures.first { bytes.starts(with: $0.bytes) }?.kind ?? FileKind.byContents(bytes)
        if self == .otherArchive, FileKind.isWorkbook(bytes) { self = .xlsx }
        if self == .xls, FileKind.holdsEncryptedPackage(bytes) { self = .encryptedSpreadsheet }
    }
}

extension FileKind {
    private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
        ([0x50, 0x4B, 0x03, 0x04], .otherArchive), ([0x50, 0x4B, 0x05, 0x06], .otherArchive),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .xls), (Array("%PDF-".utf8), .pdf),
        ([0xFF, 0xD8, 0xFF], .jpeg), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        ([0x1F, 0x8B], .compressed), (Array("Rar!".utf8), .compressed), ([0x37, 0x7A, 0xBC, 0xAF], .compressed),
        ([0x09, 0x08], .xls),
    ]

    private static func byContents(_ bytes: [UInt8]) -> FileKind {
        let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
        return start.contains("<html") || start.contains("<!doctype html") || start.contains("<table") ? .html : .other
    }

    /// Whether the name of a workbook's part stands in the archive; the reader looks closer.
    private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
        holds(bytes, Array("workbook.xml".utf8))
    }

    private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
        holds(bytes, "EncryptedPackage".utf8.flatMap { [$0, 0] })
    }

    private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return true }
        var rest = bytes[...]
        while let start = rest.firstIndex(of: first) {
            if bytes[start...].starts(with: wanted) { return true }
            rest = bytes[(start + 1)...]
        }
        return false
    }
}

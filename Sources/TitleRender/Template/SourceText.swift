/// A file under reading: its bytes, and the line and column of each.
struct SourceText {
    let file: String
    let bytes: [UInt8]

    /// No template file needs more.
    static let limit = 8 << 20

    func fault(_ code: TemplateFault.Code, at offset: Int, _ subject: String = "", found: String = "") -> TemplateFault
    {
        let (line, column) = place(of: offset)
        return TemplateFault(
            file: file,
            line: line,
            column: column,
            code: code,
            subject: subject,
            found: String(found.prefix(60))
        )
    }

    /// What stands there or next behind it, for a fault's words; empty where nothing is left.
    func ahead(of offset: Int) -> String {
        let rest = bytes[min(offset, bytes.count)...].drop { [0x20, 9, 10, 13].contains($0) }
        return String(decoding: rest.prefix(24).prefix { $0 != 10 && $0 != 13 }, as: UTF8.self)
    }

    private func place(of offset: Int) -> (line: Int, column: Int) {
        let before = bytes.prefix(offset)
        let newline = UInt8(ascii: "\n")
        let start = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
        let line = before.reduce(1) { $0 + ($1 == newline ? 1 : 0) }
        let column = before[start...].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return (line, column)
    }
}

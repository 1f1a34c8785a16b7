import TitleWords

/// What was handed in, by its first bytes.
enum Submission {
    case qrText(String)
    /// COSE_Sign1.
    case envelope([UInt8])
    case file([UInt8])

    /// Takes the text of a QR code, `-` for standard input, or the path of a file.
    init(_ argument: String, _ words: Words) throws(ProgramFault) {
        if argument.utf8.starts(with: "https://".utf8) {
            self = .qrText(Submission.trimmed(argument))
        } else if argument == "-" {
            self.init(try InputFile.readStandardInput(named: words("verify.standardInput")))
        } else {
            self.init(try InputFile.read(argument))
        }
    }

    private init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        let trimmed = Submission.trimmed(text)
        if bytes.starts(with: [0xD2, 0x84]) {
            self = .envelope(bytes)
        } else if bytes.count <= 4096, trimmed.utf8.starts(with: "https://".utf8) {
            self = .qrText(trimmed)
        } else {
            self = .file(bytes)
        }
    }

    /// Scanners and editors add a byte order mark or the end of a line.
    private static func trimmed(_ text: String) -> String {
        let isMargin: (Unicode.Scalar) -> Bool = { [" ", "\t", "\r", "\n", "\u{FEFF}"].contains($0) }
        let scalars = text.unicodeScalars.drop(while: isMargin).reversed().drop(while: isMargin).reversed()
        var trimmed = String.UnicodeScalarView()
        trimmed.append(contentsOf: scalars)
        return String(trimmed)
    }
}

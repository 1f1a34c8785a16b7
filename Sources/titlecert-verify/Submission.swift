import TitleDocument
import TitleIntake
import TitleVerify
import TitleWords

/// What was handed in, by its first bytes.
enum Submission {
    case qrText(String)
    /// COSE_Sign1.
    case envelope([UInt8])
    case file([UInt8])
    /// The texts of the QR codes in a photograph, a screenshot or a scan.
    case pictureCodes([String])
    case unreadablePicture(Reason)

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
            self = Submission.picture(bytes) ?? .file(bytes)
        }
    }

    /// A PDF is a picture only when it is no document of anybody: a scan bears no seal.
    private static func picture(_ bytes: [UInt8]) -> Submission? {
        if FileKind(bytes) == .pdf, isDocument(bytes) { return nil }
        switch PictureReading(bytes) {
        case .codes(let texts)?: return .pictureCodes(texts)
        case .fault(let fault)?: return .unreadablePicture(Reason(fault))
        case nil: return nil
        }
    }

    private static func isDocument(_ bytes: [UInt8]) -> Bool {
        do throws(PDFFault) {
            _ = try SealedPDF.read(bytes)
            return true
        } catch {
            return error != .noSignature
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

extension Reason {
    init(_ fault: PictureFault) {
        self.init(Code(rawValue: fault.code) ?? .pictureDamaged, fault.facts)
    }
}

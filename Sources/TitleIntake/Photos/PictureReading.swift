/// What the QR codes in a picture say, or why it was not looked at.
public enum PictureReading: Equatable, Sendable {
    /// The texts of all codes, each once; there may be none.
    case codes([String])
    case fault(PictureFault)

    /// Nil when the bytes are no picture: neither PNG nor JPEG nor a PDF whose pages are one image each.
    public init?(_ bytes: [UInt8], limits: PictureLimits = PictureLimits()) {
        guard bytes.count <= limits.fileBytes else { return nil }
        do throws(PictureFault) {
            switch FileKind(bytes) {
            case .jpeg, .png:
                self = .codes(try QRCodeFinder.texts(in: try PictureDecoder.decode(bytes, limits: limits)))
            case .pdf:
                guard let scan = ScannedPDF(bytes, limits: limits) else { return nil }
                self = .codes(try PictureReading.codes(in: scan))
            default: return nil
            }
        } catch {
            self = .fault(error)
        }
    }

    /// The same of any PDF: what the pictures in it say, whatever else stands on its pages.
    ///
    /// More is read than of a scan: a code proves what is registered, and nothing of the page that it stands on.
    public init?(picturesIn bytes: [UInt8], limits: PictureLimits = PictureLimits()) {
        guard FileKind(bytes) == .pdf else {
            self.init(bytes, limits: limits)
            return
        }
        guard bytes.count <= limits.fileBytes else { return nil }
        var (found, fault): (Set<String>, PictureFault?) = ([], nil)
        let scan = ScannedPDF(picturesOf: bytes, limits: limits)
        for image in scan.images {
            do throws(PictureFault) {
                found.formUnion(try QRCodeFinder.texts(in: try scan.picture(of: image)))
            } catch {
                fault = error
            }
        }
        self = found.isEmpty ? fault.map { .fault($0) } ?? .codes([]) : .codes(found.sorted())
    }

    private static func codes(in scan: ScannedPDF) throws(PictureFault) -> [String] {
        var found: Set<String> = []
        for image in scan.images { found.formUnion(try QRCodeFinder.texts(in: try scan.picture(of: image))) }
        return found.sorted()
    }
}

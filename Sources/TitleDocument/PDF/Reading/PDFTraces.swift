import TitleFiles

/// Looks in a file of any PDF syntax for what only a document of ours brings along.
///
/// Programs that save a file again carry over the name of the maker, the attached claim or the address in the QR code, the
/// first two often inside compressed streams. Anybody can put these traces into a file: they only choose the words of a
/// refusal.
struct PDFTraces {
    let areOurs: Bool

    init(_ bytes: [UInt8], limits: PDFLimits) {
        areOurs = PDFTraces.standIn(bytes) || PDFTraces.standInStreams(of: bytes, limits: limits)
    }

    private static func standIn(_ bytes: [UInt8]) -> Bool {
        spelled(ByteSearch(bytes)) || withoutEscapes(bytes).map { spelled(ByteSearch($0)) } ?? false
    }

    private static func spelled(_ text: ByteSearch) -> Bool {
        text.holds(":Producer>titlecert") || text.holds("/Producer(titlecert") || text.holds("/Producer (titlecert")
            || text.holds("titlecert-claim.cose") || holdsAddress(text)
    }

    /// With three octal digits behind a backslash (ISO 32000-1, 7.3.4.2) as the byte that they mean, in which some
    /// programs write every sign that is no letter; nil where there are none.
    private static func withoutEscapes(_ bytes: [UInt8]) -> [UInt8]? {
        guard ByteSearch(bytes).holds("\\0") else { return nil }
        var (plain, place) = ([UInt8](), 0)
        plain.reserveCapacity(bytes.count)
        while place < bytes.count {
            let code = bytes[place] == UInt8(ascii: "\\") ? octal(bytes[(place + 1)...].prefix(3)) : nil
            plain.append(code ?? bytes[place])
            place += code == nil ? 1 : 4
        }
        return plain
    }

    private static func octal(_ digits: ArraySlice<UInt8>) -> UInt8? {
        guard digits.count == 3, digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 &* 8 &+ ($1 - 0x30) }
    }

    /// The address of a QR code: a claim of at least 100 bytes makes more than 200 digits.
    private static func holdsAddress(_ text: ByteSearch) -> Bool {
        guard let start = text.first("/v#") else { return false }
        return text.bytes[(start + 3)...].prefix(200).count { $0.decimalDigit != nil } == 200
    }

    /// A stream costs what it inflates to, and no less than `failure` when it does not: so a hostile file costs no more
    /// than a large one.
    private static func standInStreams(of bytes: [UInt8], limits: PDFLimits) -> Bool {
        let text = ByteSearch(bytes)
        var (place, left) = (0, limits.inflatedBytes)
        while left > 0, let keyword = text.first("stream", from: place) {
            guard let end = text.first("endstream", from: keyword + 6) else { return false }
            let data = contents(of: bytes[(keyword + 6)..<end])
            if data.first == 0x78 {
                let inflated = Inflate.zlib(upToEndOfLine: data, limit: largest)
                if let inflated, standIn(inflated) { return true }
                left -= inflated?.count ?? failure
            }
            place = end + 9
        }
        return false
    }

    /// Without the ends of lines behind `stream` and before `endstream`.
    private static func contents(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop { $0 == 0x0D }
        if bytes.first == 0x0A { bytes = bytes.dropFirst() }
        return bytes
    }

    /// More than any stream of names has; fonts and pictures hold no traces.
    private static let largest = 1 << 18
    private static let failure = 1 << 16
}

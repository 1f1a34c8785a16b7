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
        let text = PDFByteSearch(bytes)
        return text.holds("<pdf:Producer>titlecert<") || text.holds("/Producer(titlecert)")
            || text.holds("/Producer (titlecert)") || text.holds("titlecert-claim.cose") || holdsAddress(text)
    }

    /// The address of a QR code: a claim of at least 100 bytes makes more than 200 digits.
    private static func holdsAddress(_ text: PDFByteSearch) -> Bool {
        guard let start = text.first("/v#") else { return false }
        return text.bytes[(start + 3)...].prefix(200).count { $0.decimalDigit != nil } == 200
    }

    /// A stream costs what it inflates to, and no less than `failure` when it does not: so a hostile file costs no more
    /// than a large one.
    private static func standInStreams(of bytes: [UInt8], limits: PDFLimits) -> Bool {
        let text = PDFByteSearch(bytes)
        var (place, left) = (0, limits.inflatedBytes)
        while left > 0, let keyword = text.first("stream", from: place) {
            guard let end = text.first("endstream", from: keyword + 6) else { return false }
            let data = contents(of: bytes[(keyword + 6)..<end])
            if data.first == 0x78 {
                let inflated = inflate(data)
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

    private static func inflate(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        for margin in 0...2 {
            if let inflated = try? Inflate.zlib(bytes.dropLast(margin), limit: largest) { return inflated }
        }
        return nil
    }
}

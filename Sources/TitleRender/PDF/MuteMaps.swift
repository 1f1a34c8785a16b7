import Synchronization
import TitleDocument

/// The maps to Unicode of text that says nothing: each code is a space.
///
/// Readers differ in what they take from text: mupdf and pdfium tell that of artifacts, and mupdf 1.21 knows no ActualText.
/// The map is what all of them ask.
enum MuteMaps {
    private static let kept = Mutex<[Int: PDFStream]>([:])
    /// Documents need some dozen codes, each face about the same ones.
    private static let room = 64

    /// For the codes 1…`highest`.
    static func map(upTo highest: Int) -> PDFStream {
        if let known = kept.withLock({ $0[highest] }) { return known }
        let spaces = [GlyphCharacters](repeating: GlyphCharacters(" "), count: highest)
        let fresh = PDFStream(deflating: ToUnicodeMap(texts: spaces).shortBytes(), level: FlateEncoder.thorough)
        kept.withLock { kept in
            if kept.count == room { kept.removeAll() }
            kept[highest] = fresh
        }
        return fresh
    }
}

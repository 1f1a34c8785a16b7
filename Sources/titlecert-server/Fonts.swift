import TitleModel
import TitleRender

/// The characters that the fonts of the certificate's face have; nil, and so not checked, where the fonts are missing.
func faceCoverage() -> TitleModel.GlyphCoverage? {
    guard let fonts = try? FontLibrary([.song, .mongolian]) else { return nil }
    let (song, mongolian) = (fonts.coverage(.song), fonts.coverage(.mongolian))
    return TitleModel.GlyphCoverage({ song.contains($0) }, mongolian: { mongolian.contains($0) })
}

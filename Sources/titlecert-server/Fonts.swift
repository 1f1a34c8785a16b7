import TitleModel
import TitleRender

/// The characters that the fonts of the certificate's face have; nil, and so not checked, where the fonts are missing.
func faceCoverage() -> TitleModel.GlyphCoverage? {
    guard let fonts = try? FontLibrary([.song]) else { return nil }
    let coverage = fonts.coverage(.song)
    return TitleModel.GlyphCoverage { coverage.contains($0) }
}

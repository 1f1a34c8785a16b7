/// Why a document cannot be drawn; each case names the part of the template.
public enum DrawingError: Error, Hashable, Sendable {
    case missingText(field: String)
    case missingPicture(String)
    case missingSymbol(String)
    /// The text does not fit its box even at the smallest size.
    case overflow(field: String, text: String)
    case missingGlyph(field: String, character: Unicode.Scalar)
    case badPicture(String, PictureFault)
    /// A seal drawn as SVG that steps outside the subset.
    case badDrawing(String, [TemplateFault])
    /// Not encodable, or so long that a module would be smaller than a scanner sees.
    case badSymbol(String)
}

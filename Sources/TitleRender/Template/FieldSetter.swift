/// A field with what setting its words takes, found once for all documents of a template.
///
/// A class: of a structure every document would count all parts.
final class FieldSetter: Sendable {
    let field: Manifest.Field
    let shaper: Shaper
    /// An office fills it alike on all its documents.
    let saysNothingPersonal: Bool
    let settled = PieceShelf()
    /// Of words in a script whose letters change with their neighbours, where they name nobody.
    private let words: WordShelf?

    init(_ field: Manifest.Field, in language: String, _ fonts: FontLibrary) {
        self.field = field
        shaper = Shaper(faces: fonts.faces(field.style.chain), language: field.style.language ?? language)
        saysNothingPersonal = field.pattern.saysNothingPersonal
        words = field.style.isVertical && !field.pattern.namesTheHolder ? WordShelf() : nil
    }

    func shaped(_ words: String) throws(DrawingError) -> ShapedText {
        do {
            if let kept = self.words { return try kept.shape(words, by: shaper) }
            return try shaper.shape(words)
        } catch {
            throw .missingGlyph(field: field.name, character: error.scalar)
        }
    }

    func set(_ text: ShapedText, _ words: String) throws(DrawingError) -> DisplayPiece {
        if let degrees = field.across {
            let setting = AcrossSetting(text: text, style: field.style, box: field.box, degrees: degrees)
            return DisplayPiece(name: field.name, commands: setting.commands(), language: field.style.language)
        }
        guard let commands = TextSetting(text: text, style: field.style, box: field.box).commands() else {
            throw .overflow(field: field.name, text: words)
        }
        return DisplayPiece(name: field.name, commands: commands, language: field.style.language)
    }
}

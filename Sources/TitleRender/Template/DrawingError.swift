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
    /// Words of the template in this language have been approved by nobody: they are for samples alone.
    case wordingNotApproved(language: String)
}

extension DrawingError {
    /// The key of its words.
    public var key: String {
        switch self {
        case .missingText: "drawing.missingText"
        case .missingPicture: "drawing.missingPicture"
        case .missingSymbol: "drawing.missingSymbol"
        case .overflow: "drawing.overflow"
        case .missingGlyph: "drawing.missingGlyph"
        case .badPicture(_, let fault): fault.key
        case .badDrawing: "drawing.badDrawing"
        case .badSymbol: "drawing.badSymbol"
        case .wordingNotApproved: "drawing.wordingNotApproved"
        }
    }

    /// The facts that these words name.
    public var facts: [String: String] {
        switch self {
        case .missingText(let part), .missingPicture(let part), .missingSymbol(let part), .badSymbol(let part):
            ["part": part]
        case .wordingNotApproved(let language): ["language": language]
        case .overflow(let part, let text): ["part": part, "text": text]
        case .missingGlyph(let part, let character):
            ["part": part, "character": String(character), "code": character.code]
        case .badPicture(let part, let fault): fault.facts.merging(["part": part]) { $1 }
        case .badDrawing(let part, let faults):
            ["part": part, "line": String(faults.first?.line ?? 0), "subject": faults.first?.subject ?? ""]
        }
    }
}

extension Unicode.Scalar {
    /// The number as it is usually written, such as `U+4DAE`.
    var code: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

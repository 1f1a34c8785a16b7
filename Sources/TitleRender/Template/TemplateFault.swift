/// One thing wrong with a template, where it stands.
public struct TemplateFault: Hashable, Sendable {
    /// What is wrong; the raw value is the key of its words.
    public enum Code: String, CaseIterable, Sendable {
        case unreadable = "template.unreadable"
        case notText = "template.not-text"
        case malformedMarkup = "template.malformed-markup"
        case forbiddenMarkup = "template.forbidden-markup"
        case tooDeep = "template.too-deep"
        case tooMany = "template.too-many"
        case unknownElement = "template.unknown-element"
        case unknownAttribute = "template.unknown-attribute"
        case missingAttribute = "template.missing-attribute"
        case badValue = "template.bad-value"
        case duplicateName = "template.duplicate-name"
        case unknownReference = "template.unknown-reference"
        case circularReference = "template.circular-reference"
        case unknownFont = "template.unknown-font"
        case missingGlyph = "template.missing-glyph"
        case strayText = "template.stray-text"
        case placeholderInDrawing = "template.placeholder-in-drawing"
        case unreadText = "template.unread-text"
        case badPicture = "template.bad-picture"
        case malformedManifest = "template.malformed-manifest"
        case unknownKey = "template.unknown-key"
        case missingKey = "template.missing-key"
        case outsidePage = "template.outside-page"
        case boxTooLow = "template.box-too-low"
        case unknownPart = "template.unknown-part"
        case partTwice = "template.part-twice"
        case unreadPart = "template.unread-part"
        case pageSizesDiffer = "template.page-sizes-differ"
    }

    public let file: String
    /// Counted from 1, the column in characters.
    public let line: Int
    public let column: Int
    public let code: Code
    /// What it is about: the element, attribute, key or part; empty when there is nothing to name.
    public let subject: String
    /// What stands there instead of what should.
    public let found: String
}

/// All faults of a template, in the order of its files and lines.
public struct TemplateFaults: Error, Equatable, Sendable {
    public let faults: [TemplateFault]
}

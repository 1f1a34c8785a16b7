/// One thing wrong with a template, where it stands.
public struct TemplateFault: Hashable, Sendable {
    /// What is wrong; the raw value is the key of its words.
    public enum Code: String, CaseIterable, Sendable {
        case unreadable = "template.unreadable"
        case notText = "template.notText"
        case malformedMarkup = "template.malformedMarkup"
        case endsEarly = "template.endsEarly"
        case forbiddenMarkup = "template.forbiddenMarkup"
        case tooDeep = "template.tooDeep"
        case tooMany = "template.tooMany"
        case unknownElement = "template.unknownElement"
        case unknownAttribute = "template.unknownAttribute"
        case missingAttribute = "template.missingAttribute"
        case badValue = "template.badValue"
        case duplicateName = "template.duplicateName"
        case unknownReference = "template.unknownReference"
        case circularReference = "template.circularReference"
        case unknownFont = "template.unknownFont"
        case missingGlyph = "template.missingGlyph"
        case strayText = "template.strayText"
        case placeholderInDrawing = "template.placeholderInDrawing"
        case unreadText = "template.unreadText"
        case badPicture = "template.badPicture"
        case malformedManifest = "template.malformedManifest"
        case unknownKey = "template.unknownKey"
        case missingKey = "template.missingKey"
        case outsidePage = "template.outsidePage"
        case boxTooLow = "template.boxTooLow"
        case unknownPart = "template.unknownPart"
        case partTwice = "template.partTwice"
        case unreadPart = "template.unreadPart"
        case columnsDoNotFill = "template.columnsDoNotFill"
        case pageSizesDiffer = "template.pageSizesDiffer"
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

    /// The facts that the words of `code` name.
    public var facts: [String: String] {
        [
            "file": file, "line": String(line), "column": String(column), "subject": subject, "found": found,
            "code": subject.unicodeScalars.map(\.code).joined(separator: " "),
        ]
    }
}

/// All faults of a template, in the order of its files and lines.
public struct TemplateFaults: Error, Equatable, Sendable {
    public let faults: [TemplateFault]
}

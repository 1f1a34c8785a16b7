public import TitleModel
internal import TitleRender
internal import TitleStore

/// 补正通知书: what an applicant for a conversion still has to bring, and until when.
public struct SupplementLetter: Sendable {
    private let found: ConversionCase
    private let asked: ConversionCase.Step
    private let until: CivilDate
    private let body: String
    private let missing: [String]

    /// `missing`: what of the evidence list is not there, in words.
    ///
    /// Nil of a case for which nothing is to be brought.
    public init?(_ found: ConversionCase, body: String, missing: [String]) {
        guard found.progress == .toBeCompleted, let asked = found.last(.askForMore), let until = asked.until else {
            return nil
        }
        (self.found, self.asked, self.until) = (found, asked, until)
        (self.body, self.missing) = (body, missing)
    }

    func content(isSample: Bool) -> FaceContent {
        let applied = found.application
        let texts = [
            "body": body, "heading": "换发职称证书补正通知书", "name": applied.holder.name,
            "appliedOn": applied.appliedOn.written, "number": applied.original.number,
            "issuer": applied.original.issuer, "until": until.written, "askedOn": asked.at.civilDate.written,
        ]
        return FaceContent(texts: texts, sample: isSample, rows: TableRows(rows.flatMap(LetterRows.cells)))
    }

    private var rows: [ConversionLetter.Line] {
        [ConversionLetter.Line(item: "须补正", text: asked.statement)]
            + missing.map { ConversionLetter.Line(item: "清单所缺材料", text: $0) }
            + [
                ConversionLetter.Line(item: "截止日", text: until.written),
                ConversionLetter.Line(item: "政策依据", text: "赤人社办发〔2019〕101号 十六(二)"),
                ConversionLetter.Line(item: "逾期未补正", text: "按已有材料作出决定；仍需换证的，可以重新申请。"),
            ]
    }
}

/// Rows of a letter's table; long words go on in further rows.
enum LetterRows {
    static func cells(_ line: ConversionLetter.Line) -> [[String: String]] {
        let text = line.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        var (rest, cells) = (text[...], [[String: String]]())
        repeat {
            let part = first(of: rest)
            cells.append(["item": cells.isEmpty ? line.item : "（续）", "text": String(part)])
            rest = rest[part.endIndex...]
        } while !rest.isEmpty
        return cells
    }

    /// As many whole characters as a row has room for; one that is longer than a row is parted.
    private static func first(of text: Substring) -> Substring {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(text.startIndex, offsetBy: longest, limitedBy: text.endIndex),
            end < text.endIndex
        else { return text }
        let whole = text.indices.prefix { $0 <= end }.last ?? text.startIndex
        return text[..<(whole > text.startIndex ? whole : end)]
    }

    /// So many of the widest characters stand in one line of a row at its smallest size: 112 mm have 53 of 6 points.
    private static let longest = 50
}

extension PaperDesk {
    /// Draws the letter on what is to be completed, unsealed: to be signed and stamped by hand.
    /// - Throws: `DrawingError`.
    public func write(
        _ letter: SupplementLetter,
        of conversion: Identifier,
        at now: Instant,
        to sink: @escaping ([UInt8]) throws -> Void
    ) async throws {
        let isSample = try await store.read { try $0.storeFacts().isDemo }
        let content = letter.content(isSample: isSample).drawn(with: try FontLibrary([.song]))
        try print([content], "supplement", of: conversion.text, at: now, to: sink) { _, _ in }
    }
}

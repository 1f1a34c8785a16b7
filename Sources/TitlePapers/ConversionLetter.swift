public import TitleModel
internal import TitleRender
internal import TitleStore

/// 换证决定书: why a conversion was refused, or is not needed; what was checked and what was not; how to appeal.
public struct ConversionLetter: Sendable {
    /// One line of what it says: the matter, and the words of it.
    public struct Line: Sendable {
        public let item: String
        public let text: String

        public init(item: String, text: String) {
            self.item = item
            self.text = text
        }
    }

    private let found: ConversionCase
    private let decision: ConversionDecision
    private let body: String
    private let checked: [Line]

    /// `checked`: what a machine checked of the original and what not, in words.
    ///
    /// Nil as long as the case has not ended so.
    public init?(_ found: ConversionCase, body: String, checked: [Line]) {
        guard let decision = found.decision, found.outcome == .refuse || found.outcome == .notNeeded else { return nil }
        (self.found, self.decision, self.body, self.checked) = (found, decision, body, checked)
    }

    func content(isSample: Bool) -> FaceContent {
        let (applied, isRefused) = (found.application, found.outcome == .refuse)
        let texts = [
            "body": body, "documentNumber": decision.documentNumber,
            "heading": isRefused ? "不予换发职称证书决定书" : "无需换发职称证书告知书",
            "name": applied.holder.name, "appliedOn": applied.appliedOn.written, "number": applied.original.number,
            "issuer": applied.original.issuer, "outcome": isRefused ? "决定不予换发" : "无需换证",
            "documentDate": decision.documentDate.written,
        ]
        return FaceContent(texts: texts, sample: isSample, rows: TableRows(rows.flatMap(LetterRows.cells)))
    }

    private var rows: [Line] {
        checked + [
            Line(item: "政策依据", text: "赤人社办发〔2019〕101号 十六(二)"), Line(item: "理由", text: decision.ground),
            Line(item: "救济途径", text: Self.appeal),
        ]
    }

    /// 行政复议法 and 行政诉讼法 give these periods.
    private static let appeal = "如不服本决定，可自收到之日起六十日内依法申请行政复议，或者自收到之日起六个月内依法提起行政诉讼。"
}

extension PaperDesk {
    /// Draws the letter of a conversion that was refused or is not needed, unsealed: to be signed and stamped by hand.
    /// - Throws: `DrawingError`.
    public func write(
        _ letter: ConversionLetter,
        of conversion: Identifier,
        at now: Instant,
        to sink: @escaping ([UInt8]) throws -> Void
    ) async throws {
        let isSample = try await store.read { try $0.storeFacts().isDemo }
        let content = letter.content(isSample: isSample).drawn(with: try FontLibrary([.song]))
        try print([content], "conversion", of: conversion.text, at: now, to: sink) { _, _ in }
    }
}

import TitleModel
import TitlePapers
import TitleWords

/// The letters of conversions, as the office prints them and applicants fetch them: unsealed, in Chinese.
struct ConversionLetters: Sendable {
    let papers: PaperDesk
    let registry: BodyRegistry

    /// 决定书 of a case that was refused or is not needed; nil of any other.
    func decision(on found: ConversionCase, at now: Instant) async throws -> [UInt8]? {
        let told = ConversionWording(words: Words(.chinese), registry: registry, now: now)
        let checked = told.checked(found)
        guard let decision = found.decision,
            let letter = ConversionLetter(
                found,
                body: told.body(decision.body),
                checked: checked.map { ConversionLetter.Line(item: $0.label, text: $0.value) }
            )
        else { return nil }
        let file = LetterBytes()
        try await papers.write(letter, of: found.id, at: now, to: file.take)
        return file.bytes
    }

    /// 补正通知书 of a case for which something is to be brought; nil of any other.
    func supplement(
        of found: ConversionCase,
        missing: [ConversionEvidenceRule],
        at now: Instant
    ) async throws -> [UInt8]? {
        let told = ConversionWording(words: Words(.chinese), registry: registry, now: now)
        guard
            let letter = SupplementLetter(found, body: told.body(found.receiver), missing: told.names(of: missing))
        else { return nil }
        let file = LetterBytes()
        try await papers.write(letter, of: found.id, at: now, to: file.take)
        return file.bytes
    }
}

/// The bytes of a file in the order in which they came.
private final class LetterBytes {
    private(set) var bytes: [UInt8] = []

    func take(_ piece: [UInt8]) { bytes += piece }
}

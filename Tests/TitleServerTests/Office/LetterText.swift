import TestSupport

/// What a letter says, without the white space between its words.
enum LetterText {
    static func read(_ pdf: [UInt8]) async throws -> String {
        let folder = try TemporaryFolder()
        let file = try folder.write(pdf, as: "letter.pdf")
        return try await Command.run("pdftotext", ["-raw", file, "-"]).text.filter { !$0.isWhitespace }
    }
}

import TitleStore
import TitleTerminal
import TitleWords

/// Runs a command's work; a fault becomes its sentence on standard error and exit code 1.
///
/// What the work does is traced as done at the terminal.
func reportingErrors(_ words: Words, _ work: () async throws -> Void) async throws {
    try await ActOrigin.$current.withValue("terminal") {
        try await explaining({ sentence(for: $0, words) }, work)
    }
}

import ArgumentParser
import Foundation
import TitleIssuance
import TitleModel
import TitleReference
import TitleSeal
import TitleStore
import TitleWords

func say(_ text: String) { print(text) }

func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}

func systemClock() -> Instant {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
}

/// Runs a command's work; a fault becomes its sentence on standard error and exit code 1.
func reportingErrors(_ words: Words, _ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let exit as ExitCode {
        throw exit
    } catch {
        complain(sentence(for: error, words))
        throw ExitCode(1)
    }
}

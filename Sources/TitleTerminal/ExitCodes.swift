public import ArgumentParser
import Glibc

/// What every program of the house ends with: 0 done, 1 an error, 2 a wrong use; a verdict has codes of its own.
extension ParsableCommand {
    /// Runs the command that was asked for and ends the process.
    public static func runToExit() async -> Never {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            Glibc.exit(0)
        } catch let exit as ExitCode {
            Glibc.exit(exit.rawValue)
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            complain(fullMessage(for: error))
            Glibc.exit(2)
        }
    }
}

/// Does a command's work; a fault becomes its sentence on standard error and exit code 1.
public func explaining(_ sentence: (any Error) -> String, _ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let exit as ExitCode {
        throw exit
    } catch {
        complain(sentence(error))
        throw ExitCode(1)
    }
}

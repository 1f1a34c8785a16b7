import ArgumentParser
import TitleTerminal
import TitleWords

/// Does a command's work; a fault becomes its sentence on standard error and exit code 1.
func explainingFaults(_ words: Words, _ work: () throws(ProgramFault) -> Int32) throws {
    let code: Int32
    do throws(ProgramFault) {
        code = try work()
    } catch {
        complain(error.sentence(words))
        throw ExitCode(error.exitCode)
    }
    if code != 0 { throw ExitCode(code) }
}

import ArgumentParser
import Glibc
import TitleWords

/// Writes all of a text to a file descriptor.
func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
    }
}

func say(_ text: String) {
    write(text + "\n", to: STDOUT_FILENO)
}

/// Does a command's work; a fault becomes its sentence on standard error and exit code 1.
func explainingFaults(_ words: Words, _ work: () throws(ProgramFault) -> Int32) throws {
    let code: Int32
    do throws(ProgramFault) {
        code = try work()
    } catch {
        write(error.sentence(words) + "\n", to: STDERR_FILENO)
        throw ExitCode(1)
    }
    if code != 0 { throw ExitCode(code) }
}

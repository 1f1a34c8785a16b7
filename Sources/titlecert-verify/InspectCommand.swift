import ArgumentParser
import TitleFiles
import TitleTerminal
import TitleWords

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what is in a file or a QR code, without judging it."
    )
    @Argument(help: "A file, the text of a QR code, or - for standard input.")
    var subject: String
    @Flag(help: "One JSON object on one line.")
    var json = false
    @Option(help: "Language: zh or en.")
    var lang: Language = .chinese

    func run() throws {
        let words = Words(lang)
        try explainingFaults(words) { () throws(ProgramFault) in
            let contents = Contents(of: try Submission(subject, words))
            if json {
                say(contents.json.text)
            } else {
                say(words("verify.inspect.title"))
                say(contents.lines(words).joined(separator: "\n"))
            }
            return contents.isEmpty ? 21 : 0
        }
    }
}

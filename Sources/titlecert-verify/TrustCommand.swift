import ArgumentParser
import TitleFiles
import TitleTerminal
import TitleVerify
import TitleWords

struct TrustCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust",
        abstract: "Add or list the roots that certificates are recognised by.",
        subcommands: [Add.self, List.self]
    )

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Accept the root of a trust list, and keep the list with its catalogue."
        )
        @Argument(
            help: """
                A trust list (trust.cose), or the folder it lies in; catalogue.cose, transitions.cose and the lists of \
                what compromised keys had signed before (before-KEYID-N.cose) beside it come along.
                """
        )
        var file: String
        @Option(help: "The catalogue, where it does not lie beside the trust list.")
        var catalogue: String?
        @Option(help: "Language: zh or en.")
        var lang: Language = .chinese

        func run() throws {
            let words = Words(lang)
            try explainingFaults(words) { () throws(ProgramFault) in
                let store = TrustStore.standard()
                let (trust, succeeded) = try store.add(TrustFile(path: file, catalogue: catalogue))
                say(words("verify.trust.added", ["name": trust.installationName]))
                say(TrustText(trust, words).lines.joined(separator: "\n"))
                for old in succeeded { say(words("verify.trust.succeeded", ["fingerprint": old])) }
                guard succeeded.isEmpty else { return 0 }
                say(words("verify.trust.compare", ["folder": store.folder(of: trust.rootFingerprint)]))
                return 0
            }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the accepted roots."
        )
        @Flag(help: "One JSON object a line.")
        var json = false
        @Option(help: "Language: zh or en.")
        var lang: Language = .chinese

        func run() throws {
            let words = Words(lang)
            try explainingFaults(words) { () throws(ProgramFault) in
                let store = TrustStore.standard()
                let fingerprints = store.fingerprints()
                if fingerprints.isEmpty, !json { say(words("verify.trust.empty")) }
                for fingerprint in fingerprints {
                    let text = TrustText(try store.trust(fingerprint), words)
                    say(json ? text.json.text : text.lines.joined(separator: "\n"))
                }
                return 0
            }
        }
    }
}

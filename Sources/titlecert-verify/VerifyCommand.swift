import ArgumentParser
import TitleClaim
import TitleFiles
import TitleModel
import TitleTerminal
import TitleVerify
import TitleWords

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify a file or the text of a QR code (the default command)."
    )
    @Argument(help: "A file, the text of a QR code, or - for standard input.")
    var subject: String
    @Option(
        name: .long,
        help: """
            A trust list to recognise issuers by, or an installation's trust folder: its list with those of other regions \
            that it took over. May be given more than once.
            """
    )
    var trust: [String] = []
    @Option(help: "The catalogue of names, where it does not lie beside the trust list.")
    var catalogue: String?
    @Option(help: "A signed status list, as /status/LIST gives it; may be given more than once.")
    var status: [String] = []
    @Option(help: "A past day, as 2026-03-31: was the certificate good then? By that day's list, given with --status.")
    var at: String?
    @Option(
        help: """
            A PEM file with the authorities whose time stamps count, where tsa.pem does not lie beside the trust list. May be \
            given more than once.
            """
    )
    var tsa: [String] = []
    @Flag(help: "Do without the certificate's present status.")
    var offline = false
    @Flag(help: "One JSON object on one line.")
    var json = false
    @Option(help: "Language: zh or en.")
    var lang: Language = .chinese

    func run() throws {
        let words = Words(lang)
        try explainingFaults(words) { () throws(ProgramFault) in
            let submission = try Submission(subject, words)
            let files = try StatusFiles(status, at: at, offline: offline, now: systemClock())
            let answer = answer(submission, files, try trusts())
            let text = VerdictText(verdict: answer.verdict, trust: answer.trust, words: words)
            say(json ? text.json.text : text.lines.joined(separator: "\n"))
            return answer.verdict.exitCode
        }
    }

    private func trusts() throws(ProgramFault) -> [Trust] {
        let store = TrustStore.standard()
        var trusts: [Trust] = []
        for path in trust { trusts += try TrustFile.trusts(at: path, catalogue: catalogue, notOlderThan: store) }
        if trust.isEmpty {
            for fingerprint in store.fingerprints() { trusts.append(try store.trust(fingerprint)) }
        }
        guard !trusts.isEmpty else { throw .noTrust }
        var anchors = StampAnchors()
        for path in tsa { anchors = anchors.joined(with: try StampAnchors.read(path)) }
        return trusts.map { $0.accepting(stampsOf: anchors) }
    }

    /// The answer under the trust list that knows the issuer; under the first one when none does.
    private func answer(
        _ submission: Submission,
        _ files: StatusFiles,
        _ trusts: [Trust]
    ) -> (verdict: Verdict, trust: Trust) {
        Regions.judge(by: trusts[0], Array(trusts.dropFirst())) { verdict(submission, files, $0) }
    }

    private func verdict(_ submission: Submission, _ files: StatusFiles, _ verifier: Verifier) -> Verdict {
        let status = files.knowledge(for: verifier)
        switch submission {
        case .qrText(let text): return verifier.verify(qrText: text, status: status, at: systemClock())
        case .envelope(let bytes): return verifier.verify(envelope: bytes, status: status, at: systemClock())
        case .file(let bytes): return verifier.verify(file: bytes, status: status, at: systemClock())
        case .pictureCodes(let texts): return verifier.verify(pictureCodes: texts, status: status, at: systemClock())
        case .unreadablePicture(let reason): return .unreadablePicture(reason)
        }
    }
}

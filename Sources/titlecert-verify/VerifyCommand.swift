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
    @Option(name: .long, help: "A trust list to recognise issuers by; may be given more than once.")
    var trust: [String] = []
    @Option(help: "The catalogue of names, where it does not lie beside the trust list.")
    var catalogue: String?
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
            let answer = answer(submission, try trusts())
            let text = VerdictText(verdict: answer.verdict, trust: answer.trust, words: words)
            say(json ? text.json.text : text.lines.joined(separator: "\n"))
            return answer.verdict.exitCode
        }
    }

    private func trusts() throws(ProgramFault) -> [Trust] {
        let store = TrustStore.standard()
        var trusts: [Trust] = []
        for path in trust {
            trusts.append(try TrustFile(path: path, catalogue: catalogue).openNotOlder(than: store))
        }
        if trust.isEmpty {
            for fingerprint in store.fingerprints() { trusts.append(try store.trust(fingerprint)) }
        }
        guard !trusts.isEmpty else { throw .noTrust }
        return trusts
    }

    /// The answer under the trust list that knows the issuer; under the first one when none does.
    private func answer(_ submission: Submission, _ trusts: [Trust]) -> (verdict: Verdict, trust: Trust) {
        let answers = trusts.map { (verdict: verdict(submission, Verifier(trust: $0)), trust: $0) }
        return answers.first { $0.verdict.outcome != .untrusted } ?? answers[0]
    }

    private func verdict(_ submission: Submission, _ verifier: Verifier) -> Verdict {
        let status: StatusKnowledge = offline ? .waived : .unavailable
        switch submission {
        case .qrText(let text): return verifier.verify(qrText: text, status: status, at: systemClock())
        case .envelope(let bytes): return verifier.verify(envelope: bytes, status: status, at: systemClock())
        case .file(let bytes): return verifier.verify(file: bytes, status: status, at: systemClock())
        case .pictureCodes(let texts): return verifier.verify(pictureCodes: texts, status: status, at: systemClock())
        case .unreadablePicture(let reason): return .unreadablePicture(reason)
        }
    }
}

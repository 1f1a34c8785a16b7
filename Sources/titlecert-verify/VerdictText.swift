import TitleClaim
import TitleFiles
import TitleModel
import TitleVerify
import TitleWords

/// A verdict in words and as JSON (docs/formats/verdict.md).
struct VerdictText {
    let verdict: Verdict
    let trust: Trust
    let words: Words

    var lines: [String] {
        var lines = [banner, "  \(subject)"]
        if verdict.isOfOtherRegion { lines.append("  \(words("result.region"))  \(trust.installationName)") }
        let rows = FactRows(verdict).rows
        if !rows.isEmpty {
            lines += ["", words("verify.face")]
            lines += rows.map { "  \(words("verdict.fact.\($0.key)"))  \($0.value)" }
        }
        let copy = CopyRows(verdict).rows
        if !copy.isEmpty {
            lines += ["", words("verify.copy")]
            lines += copy.map { "  \(words("verdict.fact.\($0.key)"))  \($0.value)" }
        }
        let receipt = ReceiptRows(verdict).rows
        if !receipt.isEmpty {
            lines += ["", words("verify.receipt")]
            lines += receipt.map { "  \(words("verdict.receipt.\($0.key)"))  \($0.shown(words))" }
        }
        lines += ["", words("verify.checks")]
        lines += verdict.checks.map { "  \(line(of: $0))" }
        lines += ["", "\(words("verify.next"))  \(words("\(verdict.headline).next"))"]
        return lines + ["", TrustText(trust, words).lines.prefix(2).joined(separator: "\n")]
    }

    private var banner: String {
        let sample = verdict.isSample ? "【\(words("verdict.sample"))】" : ""
        return "\(mark) \(sample)\(words(verdict.headline))"
    }

    private var mark: String {
        switch verdict.outcome {
        case .valid: "✓"
        case .indeterminate, .suspended, .superseded, .expired: "!"
        default: "✗"
        }
    }

    private var subject: String {
        let subject = words("verdict.subject.\(verdict.subject.rawValue)")
        return verdict.kind.map { "\(words("verdict.kind.\($0.code)")) · \(subject)" } ?? subject
    }

    private func line(of check: Check) -> String {
        let name = words("verdict.check.\(check.name.rawValue)")
        switch check.result {
        case .passed: return "✓ \(name)"
        case .failed(let reason): return "✗ \(name) — \(text(of: reason))"
        case .notChecked(let reason): return "– \(name) — \(text(of: reason))"
        }
    }

    private func text(of reason: Reason) -> String {
        words("verdict.reason.\(reason.code.rawValue)", reason.facts)
    }
}

extension VerdictText {
    var json: JSONText { .object(verdict.json(words, root: trust.rootFingerprint)) }
}

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
        let rows = FactRows(verdict).rows
        if !rows.isEmpty {
            lines += ["", words("verify.face")]
            lines += rows.map { "  \(words("verdict.fact.\($0.key)"))  \($0.value)" }
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
    var json: JSONText {
        .object([
            ("outcome", .string(verdict.outcome.rawValue)),
            ("exitCode", .integer(Int(verdict.exitCode))),
            ("text", .string(words(verdict.headline))),
            ("subject", .string(verdict.subject.rawValue)),
            ("kind", .string(verdict.kind?.code)),
            ("sample", .bool(verdict.isSample)),
            ("statusWaived", .bool(verdict.isStatusWaived)),
            ("statusAsOf", .string(verdict.statusAsOf?.description)),
            ("supersededBy", .string(verdict.supersededBy)),
            ("issuer", issuer),
            ("installation", .string(verdict.installation)),
            ("root", .string(trust.rootFingerprint)),
            ("checks", .array(verdict.checks.map(json))),
            ("facts", facts),
            ("next", .string(words("\(verdict.headline).next"))),
        ])
    }

    private var issuer: JSONText {
        guard let facts = verdict.facts else { return .null }
        return .object([("code", .string(facts.issuerCode)), ("name", .string(verdict.issuerName))])
    }

    private var facts: JSONText {
        guard verdict.facts != nil else { return .null }
        return .object(FactRows(verdict).rows.map { ($0.key, .string($0.value)) })
    }

    private func json(_ check: Check) -> JSONText {
        let (result, reason): (String, Reason?) =
            switch check.result {
            case .passed: ("passed", nil)
            case .failed(let reason): ("failed", reason)
            case .notChecked(let reason): ("not_checked", reason)
            }
        return .object([
            ("name", .string(check.name.rawValue)),
            ("result", .string(result)),
            ("reason", .string(reason?.code.rawValue)),
            ("facts", .object(reason?.facts ?? [:])),
            ("text", .string(reason.map { text(of: $0) })),
        ])
    }
}

import TitleClaim
package import TitleFiles
import TitleModel
package import TitleWords

extension Verdict {
    /// The verdict for machines, with its words in one language (docs/formats/verdict.md, JSON).
    ///
    /// `root` is the fingerprint of the trust list's root.
    package func json(_ words: Words, root: String) -> [(key: String, value: JSONText)] {
        [
            ("outcome", .string(outcome.rawValue)),
            ("exitCode", .integer(Int(exitCode))),
            ("text", .string(words(headline))),
            ("subject", .string(subject.rawValue)),
            ("kind", .string(kind?.code)),
            ("sample", .bool(isSample)),
            ("statusWaived", .bool(isStatusWaived)),
            ("statusAsOf", .string(statusAsOf?.description)),
            ("supersededBy", .string(supersededBy)),
            ("issuer", issuerJSON),
            ("installation", .string(installation)),
            ("root", .string(root)),
            ("otherRegion", .bool(isOfOtherRegion)),
            ("checks", .array(checks.map { $0.json(words) })),
            ("facts", factsJSON),
            ("receipt", receiptJSON),
            ("copy", copyJSON),
            ("next", .string(words("\(headline).next"))),
        ]
    }

    private var issuerJSON: JSONText {
        guard let code = facts?.issuerCode ?? copy?.issuerCode else { return .null }
        return .object([("code", .string(code)), ("name", .string(issuerName))])
    }

    private var receiptJSON: JSONText {
        guard receipt != nil else { return .null }
        return .object(ReceiptRows(self).rows.map { ($0.key, .string($0.value)) })
    }

    private var copyJSON: JSONText {
        guard copy != nil else { return .null }
        return .object(CopyRows(self).rows.map { ($0.key, .string($0.value)) })
    }

    private var factsJSON: JSONText {
        guard facts != nil else { return .null }
        return .object(FactRows(self).rows.map { ($0.key, .string($0.value)) })
    }
}

extension Check {
    fileprivate func json(_ words: Words) -> JSONText {
        let code =
            switch result {
            case .passed: "passed"
            case .failed: "failed"
            case .notChecked: "not_checked"
            }
        return .object([
            ("name", .string(name.rawValue)),
            ("result", .string(code)),
            ("reason", .string(reason?.code.rawValue)),
            ("facts", .object(reason?.facts ?? [:])),
            ("text", .string(reason.map { words("verdict.reason.\($0.code.rawValue)", $0.facts) })),
        ])
    }
}

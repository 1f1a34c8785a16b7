import TitleClaim
import TitleModel
package import TitleWords

/// What a receipt says as rows: the key of the row's words, which is also its key in JSON, and its value.
package struct ReceiptRows {
    package struct Row {
        package let key: String
        package let value: String
        /// Whether it is told of a copy, whose outcomes have words of their own.
        fileprivate var isOfCopy = false

        /// An outcome is a stable code; people read its words.
        package func shown(_ words: Words) -> String {
            switch key {
            case "outcome" where isOfCopy: words("verdict.\(copyWord)")
            case "outcome": words("verdict.\(value)")
            case "counts":
                value.split(separator: " ").map { ReceiptRows.count($0, words) }.joined(
                    separator: words("list.separator")
                )
            default: value
            }
        }

        private var copyWord: String {
            switch value {
            case "valid": "copy"
            case "revoked", "cancelled", "superseded": "copy_ended"
            default: value
            }
        }
    }

    package let rows: [Row]

    package init(_ verdict: Verdict) {
        guard let receipt = verdict.receipt else {
            rows = []
            return
        }
        let all: [(String, String?)] =
            [("lookUp", receipt.lookUp), ("time", Instant(milliseconds: receipt.time).chinaTime)]
            + Self.rows(of: receipt.subject) + [("asker", receipt.asker), ("purpose", receipt.purpose)]
        let isOfCopy = if case .copy = receipt.subject { true } else { false }
        rows = all.compactMap { key, value in value.map { Row(key: key, value: $0, isOfCopy: isOfCopy) } }
    }

    private static func rows(of subject: ReceiptClaim.Subject) -> [(String, String?)] {
        switch subject {
        case .certificate(let certificate):
            [
                ("outcome", certificate.outcome), ("number", certificate.number), ("name", certificate.name),
                ("title", certificate.titleName), ("issuer", certificate.issuer),
                ("code", VerificationCode(certificate.verificationCode)?.grouped),
            ]
        case .copy(let copy):
            [
                ("outcome", copy.outcome), ("name", copy.name), ("copyPurpose", copy.purpose),
                ("receiver", copy.receiver),
                ("expires", CivilDate(daysSinceEpoch: Int(copy.expiresOn)).description), ("issuer", copy.issuer),
                ("code", VerificationCode(copy.verificationCode)?.grouped),
            ]
        case .list(let list):
            [
                ("lines", String(list.lines)),
                ("counts", list.counts.map { "\($0.outcome)=\($0.lines)" }.joined(separator: " ")),
                ("digest", hex(list.digest)),
            ]
        }
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// `valid=3` as 真实有效 3.
    private static func count(_ text: Substring, _ words: Words) -> String {
        let parts = text.split(separator: "=")
        guard parts.count == 2 else { return String(text) }
        return "\(words("verdict.\(parts[0])")) \(parts[1])"
    }
}

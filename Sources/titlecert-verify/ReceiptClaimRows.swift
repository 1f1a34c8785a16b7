import TitleClaim
import TitleModel
import TitleSecrets

extension ReceiptClaim {
    var rows: [(key: String, value: String?)] {
        let common: [(String, String?)] = [
            ("lookUp", lookUp), ("time", Instant(milliseconds: time).chinaTime), ("asker", asker), ("purpose", purpose),
        ]
        switch subject {
        case .certificate(let certificate):
            return common + [
                ("outcome", certificate.outcome), ("number", certificate.number), ("name", certificate.name),
                ("title", certificate.titleName), ("issuer", certificate.issuer),
                ("code", certificate.verificationCode),
            ]
        case .copy(let copy):
            let day = CivilDate(daysSinceEpoch: Int(copy.expiresOn)).description
            return common + [
                ("outcome", copy.outcome), ("name", copy.name), ("copyPurpose", copy.purpose),
                ("receiver", copy.receiver), ("expires", day), ("issuer", copy.issuer),
                ("code", copy.verificationCode),
            ]
        case .list(let list):
            let counts = list.counts.map { "\($0.outcome)=\($0.lines)" }.joined(separator: " ")
            return common + [("lines", String(list.lines)), ("counts", counts), ("digest", hexText(list.digest))]
        }
    }
}

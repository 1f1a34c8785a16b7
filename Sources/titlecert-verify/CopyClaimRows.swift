import TitleClaim
import TitleModel
import TitleVerify

extension CopyClaim {
    var rows: [(key: String, value: String?)] {
        [
            ("sample", sample ? "true" : nil), ("purpose", purpose), ("receiver", receiver),
            ("made", Self.day(madeOn)), ("expires", Self.day(expiresOn)), ("name", name),
            ("identity", shown.identityTail.map { "****************" + $0 }),
            ("title", shown.title.map { String($0) }), ("specialty", shown.specialty),
            ("route", shown.route.map { String($0) }), ("issuer", issuer),
            ("qualified", shown.qualifiedOn.map(Self.day)), ("issued", shown.certifiedOn.map(Self.day)),
            ("restriction", restriction.map { String($0) }), ("code", verificationCode),
            ("status", "\(status.list) / \(status.index)"),
        ]
    }

    private static func day(_ day: Int32) -> String { CivilDate(daysSinceEpoch: Int(day)).description }
}

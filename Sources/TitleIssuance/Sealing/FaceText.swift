internal import TitleClaim
internal import TitleModel

/// The words on the face of a title certificate, field by field, from its claims and the holder's own particulars.
struct FaceText {
    let compact: CompactClaim
    let full: FullClaim
    let holder: Holder
    let host: String

    /// What the holder's own document shows beyond the claims.
    struct Holder: Sendable {
        let sex: Sex
        let identity: IdentityDocument
        let employer: String
    }

    /// The title line of certificates issued under the order of 2019 (赤人社办发〔2019〕101号, §十六).
    static let titleLine = "专业技术资格证书"

    /// Field names are those of `templates/face/*/manifest.json`.
    var fields: [String: String] {
        var fields = person.merging(title) { first, _ in first }.merging(decision) { first, _ in first }
        fields["number"] = compact.number
        fields["code"] = VerificationCode(full.verificationCode)?.grouped
        fields["host"] = host
        fields["restriction"] = full.restriction
        fields["previous"] = full.previous.map { "\($0.number)（\($0.issuer)）" }
        return fields
    }

    private var person: [String: String] {
        [
            "name": full.name,
            "sex": holder.sex == .male ? "男" : "女",
            "birthDate": full.birthDate.map { FaceText.date($0) } ?? "",
            "identity": holder.identity.number,
            "employer": holder.employer,
        ]
    }

    private var title: [String: String] {
        [
            "titleLine": FaceText.titleLine,
            "series": full.series,
            "specialty": full.specialty,
            "title": full.titleName,
            "level": full.levelName,
            "route": full.route,
        ]
    }

    private var decision: [String: String] {
        [
            "reviewedBy": full.committee ?? full.reviewing?.name ?? "",
            "approvedBy": full.approving.name,
            "approval": full.ground.documentNumber,
            "issuedBy": full.issuing.name,
            "qualifiedOn": FaceText.date(full.qualifiedOn),
            "issuedOn": FaceText.date(full.issuedOn),
        ]
    }

    /// As in 2019年10月25日.
    static func date(_ day: Int32) -> String { CivilDate(daysSinceEpoch: Int(day)).written }
}

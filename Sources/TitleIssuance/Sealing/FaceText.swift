internal import TitleClaim
internal import TitleModel
internal import TitlePapers

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
        var fields: [String: String] = [:]
        fields.reserveCapacity(32)
        tellPerson(&fields)
        tellTitle(&fields)
        tellDecision(&fields)
        tellMongolian(&fields)
        fields["number"] = compact.number
        fields["code"] = VerificationCode(full.verificationCode)?.grouped
        fields["host"] = host
        fields["restriction"] = full.restriction
        fields["previous"] = previous
        return fields
    }

    /// A later version of a converted title's certificate names the original and, after it, the version before.
    private var previous: String? {
        guard full.route == AcquisitionRoute.conversion.officialName, let original = full.original ?? full.previous
        else { return full.previous.map(Self.named) }
        let before = full.original == nil ? nil : full.previous
        return converted(original) + (before.map { "；前一版 \($0.number)" } ?? "")
    }

    /// An original with the day on which its title was got; the day of the conversion is the certificate's own (CNV8).
    private func converted(_ original: EarlierCertificate) -> String {
        "\(original.number)（\(original.issuer)，\(FaceText.date(full.qualifiedOn))取得资格）"
    }

    private static func named(_ earlier: EarlierCertificate) -> String { "\(earlier.number)（\(earlier.issuer)）" }

    private func tellPerson(_ fields: inout [String: String]) {
        fields["name"] = full.name
        fields["sex"] = holder.sex == .male ? "男" : "女"
        fields["birthDate"] = full.birthDate.map { FaceText.date($0) } ?? ""
        fields["identity"] = holder.identity.number
        fields["employer"] = holder.employer
    }

    private func tellTitle(_ fields: inout [String: String]) {
        fields["titleLine"] = FaceText.titleLine
        fields["series"] = full.series
        fields["specialty"] = full.specialty
        fields["title"] = full.titleName
        fields["level"] = full.levelName
        fields["route"] = full.route
    }

    private func tellDecision(_ fields: inout [String: String]) {
        fields["reviewedBy"] = full.committee ?? full.reviewing?.name ?? ""
        fields["approvedBy"] = full.approving.name
        fields["approval"] = full.ground.documentNumber
        fields["issuedBy"] = full.issuing.name
        fields["qualifiedOn"] = FaceText.date(full.qualifiedOn)
        fields["issuedOn"] = FaceText.date(full.issuedOn)
    }

    /// What a second language says of the same certificate: names from the claim, figures of dates; its other words are
    /// the template's.
    private func tellMongolian(_ fields: inout [String: String]) {
        guard let wording = full.mongolian else { return }
        fields["nameMongolian"] = wording.name
        fields["seriesMongolian"] = wording.series
        fields["titleMongolian"] = wording.titleName
        fields["issuedByMongolian"] = wording.issuing
        let days = [("birth", full.birthDate), ("qualified", full.qualifiedOn), ("issued", full.issuedOn)]
        for case (let name, let day?) in days {
            let date = CivilDate(daysSinceEpoch: Int(day))
            fields["\(name)Year"] = String(date.year)
            fields["\(name)Month"] = String(date.month)
            fields["\(name)Day"] = String(date.day)
        }
    }

    /// As in 2019年10月25日.
    static func date(_ day: Int32) -> String { CivilDate(daysSinceEpoch: Int(day)).written }
}

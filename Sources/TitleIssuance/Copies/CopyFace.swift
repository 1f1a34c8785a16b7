internal import TitleClaim
internal import TitleModel
internal import TitlePapers
internal import TitleRender

/// The page of a copy: what its claim says, in words, with what is shown on the page alone.
///
/// The words come from the certificate's claims, which the press verified; of its number, code, QR text and claim nothing is
/// taken.
struct CopyFace {
    let claim: CopyClaim
    let source: CopySource
    let qrText: QRText
    let seal: Picture

    /// The folder of its template below `templates/paper`.
    static let template = "copy"

    var title: String { "职称证书副本 \(claim.name)" }
    var issuerName: String { full.issuing.name }

    func content() -> FaceContent {
        var images = ["seal": seal]
        if source.shows(.photo) {
            images["photo"] = source.stored.photo.map { Picture(bytes: $0, alternative: "\(claim.name)的照片") }
        }
        return FaceContent(
            texts: texts,
            images: images,
            qr: ["qr": QRSymbolSource(prefix: qrText.prefix, digits: qrText.digits)],
            sample: claim.sample
        )
    }

    private var full: FullClaim { source.stored.claims.full }

    private var texts: [String: String] {
        var texts = [
            "purpose": claim.purpose, "receiver": claim.receiver, "madeOn": FaceText.date(claim.madeOn),
            "expiresOn": FaceText.date(claim.expiresOn), "name": claim.name, "issuedBy": issuerName,
            "host": qrText.host,
        ]
        texts["code"] = VerificationCode(claim.verificationCode)?.grouped
        for (place, row) in rows.enumerated() {
            (texts["label\(place + 1)"], texts["value\(place + 1)"]) = row
        }
        return texts
    }

    /// What is shown, one below the other without gaps: what is left out leaves no trace of where it would stand.
    private var rows: [(label: String, value: String)] {
        let shown = claim.shown
        let all: [(String, String?)] = [
            ("证件号码", identity), ("资格名称", shown.title.map { _ in full.titleName }),
            ("级别", shown.title.map { _ in full.levelName }), ("系列", shown.title.map { _ in full.series }),
            ("专业", shown.specialty), ("取得方式", shown.route.map { _ in full.route }),
            ("取得资格日期", shown.qualifiedOn.map { FaceText.date($0) }),
            ("证书发证日期", shown.certifiedOn.map { FaceText.date($0) }), ("使用限制", full.restriction),
        ]
        return all.compactMap { label, value in value.map { (label, $0) } }
    }

    private var identity: String? {
        if source.shows(.wholeIdentity) { return source.stored.holder.identity.number }
        return claim.shown.identityTail.map { _ in source.stored.holder.identity.covered }
    }
}

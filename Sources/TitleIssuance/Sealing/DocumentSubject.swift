internal import TitleClaim
internal import TitleDocument
internal import TitleModel
internal import TitlePapers
internal import TitleRender
internal import TitleSeal
internal import TitleSecrets
internal import TitleStore
internal import TitleVerify

/// The certificate that a document is about, with all that its face shows.
///
/// A class: of a structure every step would count all parts.
final class DocumentSubject: Sendable {
    let stored: StoredCertificate
    let seal: SealPicture
    let qrText: QRText
    private let compact: CompactClaim
    private let full: FullClaim

    init(_ stored: StoredCertificate, seal: SealPicture, qrText: QRText) {
        self.stored = stored
        self.seal = seal
        self.qrText = qrText
        (compact, full) = (stored.claims.compact, stored.claims.full)
    }

    var face: CertificateFace { CertificateFace(full) }
    var isSample: Bool { compact.sample }

    func content() -> FaceContent {
        var images = ["seal": Picture(bytes: seal.bytes, millimetres: seal.widthMillimetres)]
        images["photo"] = stored.photo.map { Picture(bytes: $0, alternative: "\(full.name)的照片") }
        return FaceContent(
            texts: FaceText(compact: compact, full: full, holder: stored.holder, host: qrText.host).fields,
            images: images,
            qr: ["qr": QRSymbolSource(prefix: qrText.prefix, digits: qrText.digits)],
            sample: compact.sample
        )
    }

    /// The file identifier is a digest of all that goes into the file but the signature's own chance: the same claim,
    /// template, seal, key and time give the same bytes again.
    func metadata(at now: Instant, template: [UInt8], signer: Signer, _ data: ValidationData) -> PDFMetadata {
        PDFMetadata(
            title: "\(FaceText.titleLine) \(full.name) \(full.titleName)",
            author: full.issuing.name,
            subject: "\(compact.sample ? "样本 " : "")\(compact.number)",
            created: now.pdfMoment,
            identifier: identifier(at: now, template: template, signer: signer, data)
        )
    }

    private func identifier(
        at now: Instant,
        template: [UInt8],
        signer: Signer,
        _ data: ValidationData
    ) -> [UInt8] {
        let moment = withUnsafeBytes(of: now.milliseconds.bigEndian) { Array($0) }
        let size = withUnsafeBytes(of: seal.widthMillimetres.bitPattern.bigEndian) { Array($0) }
        let claim = SHA256.digest(stored.claims.fullEnvelope.serialized() + Array(qrText.text.utf8))
        let store = SHA256.digest((data.certificates + data.revocationLists).flatMap { $0 })
        let parts = [template, signer.keyID, moment, claim, seal.digest, size, store]
        return Array(SHA256.digest(parts.flatMap { $0 }).prefix(16))
    }

    var attachment: PDFAttachment {
        PDFAttachment(
            fileName: Verifier.claimFileName,
            mediaType: "application/cose",
            description: "证书声明（签名数据） Signed claim of this certificate",
            bytes: stored.claims.fullEnvelope.serialized()
        )
    }

    func signaturePlan(
        _ rectangle: PDFRectangle,
        _ appearance: PDFForm,
        _ data: ValidationData,
        reservedBytes: Int,
        now: Instant
    ) -> PDFSignaturePlan {
        PDFSignaturePlan(
            signedAt: now.pdfMoment,
            name: full.issuing.name,
            reason: "签发\(FaceText.titleLine)",
            location: full.issuing.name,
            rectangle: rectangle,
            appearance: appearance,
            tooltip: "\(full.issuing.name)电子印章",
            certificates: data.certificates,
            revocationLists: data.revocationLists,
            reservedBytes: reservedBytes
        )
    }
}

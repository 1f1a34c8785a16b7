internal import TitleClaim
internal import TitleDocument
internal import TitleModel
internal import TitlePapers
internal import TitleRender
internal import TitleSeal
internal import TitleSecrets
internal import TitleVerify

extension ReceiptPapers {
    /// Draws a copy and seals it; `attachment` is its signed claim.
    ///
    /// A copy lasts three months at most, less than any key: no authority is asked for a stamp.
    func seal(
        _ face: CopyFace,
        attachment: [UInt8],
        by signer: Signer,
        _ closing: SealClosing,
        at now: Instant
    ) throws -> [UInt8] {
        let paper = try opened(CopyFace.template)
        let list = try paper.template.draw(face.content())
        var document = list.pdf(metadata: metadata(of: face, paper.hash, at: now))
        document.attach(
            PDFAttachment(
                fileName: Verifier.copyFileName,
                mediaType: "application/cose",
                description: "副本声明（签名数据） Signed claim of this copy",
                bytes: attachment
            )
        )
        guard let rectangle = list.sealRectangle, let appearance = list.sealAppearance(in: &document) else {
            throw IssuanceFault.noSealOnFace
        }
        let data = closing.validationData(for: signer, at: now)
        let plan = PDFSignaturePlan(
            signedAt: now.pdfMoment,
            name: face.issuerName,
            reason: "出具职称证书副本",
            location: face.issuerName,
            rectangle: rectangle,
            appearance: appearance,
            tooltip: "\(face.issuerName)电子印章",
            certificates: data.certificates,
            revocationLists: data.revocationLists,
            reservedBytes: closing.reservedBytes(for: signer)
        )
        return try (consume document).prepare(plan).seal(by: signer).bytes
    }

    private func metadata(of face: CopyFace, _ hash: [UInt8], at now: Instant) -> PDFMetadata {
        let code = VerificationCode(face.claim.verificationCode)?.grouped ?? ""
        return PDFMetadata(
            title: face.title,
            author: face.issuerName,
            subject: "\(face.claim.sample ? "样本 " : "")\(code)",
            created: now.pdfMoment,
            identifier: Array(SHA256.digest(hash + face.claim.encoded()).prefix(16))
        )
    }
}

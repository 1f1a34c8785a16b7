internal import TitleClaim
internal import TitleModel
internal import TitleRender
internal import TitleStore
internal import TitleVerify

/// A receipt of one certificate: the press asks the register itself, whatever the server found.
struct CertificateReceipt {
    let number: CertificateNumber
    let facts: ReceiptFacts

    func draft(by verifier: Verifier, in transaction: any Transaction) throws -> ReceiptDraft {
        guard let registered = try transaction.certificate(number) else { throw SealRefusal.unknownCertificate }
        let claims = try IssuedClaims(registered.certificate)
        let verdict = verifier.verify(
            compact: registered.certificate.compactEnvelope,
            full: registered.certificate.fullEnvelope,
            status: .known(CertificateStatus(registered.status(on: facts.now.civilDate)), asOf: facts.now),
            at: facts.now
        )
        let certificate = LookedUpCertificate(
            number: number.text,
            name: claims.full.name,
            verificationCode: claims.full.verificationCode,
            outcome: verdict.outcomeWord,
            titleName: claims.full.titleName,
            issuer: claims.full.issuing.name
        )
        var content = try LookUpReceipt(number.text, in: transaction).content(at: facts.now)
        content.texts.merge(facts.texts) { $1 }
        content.images["seal"] = ReceiptMark.picture
        return ReceiptDraft(
            claim: facts.claim(.certificate(certificate)),
            content: content,
            template: "sealed-receipt",
            installation: facts.store.installation
        )
    }
}

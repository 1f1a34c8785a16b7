internal import TitleClaim
internal import TitleModel
internal import TitlePapers
internal import TitleRender
internal import TitleStore
internal import TitleVerify

/// A receipt of one copy for one purpose: it names the copy, its purpose, receiver and end, and nothing of the certificate
/// that it was made from (decision 0839).
///
/// It bears no QR code: the copy's holds everything that the copy shows, and who has the receipt may not have the copy.
struct CopyReceipt {
    let copy: Identifier
    let facts: ReceiptFacts

    func draft(by verifier: Verifier, in transaction: any Transaction) throws -> ReceiptDraft {
        guard let registered = try transaction.copy(copy), let sealed = try transaction.sealedCopy(copy),
            let code = registered.code
        else { throw SealRefusal.unknownKind }
        let verdict = verifier.verify(
            envelope: sealed.envelope,
            status: .known(CertificateStatus(registered.status(on: facts.now.civilDate)), asOf: facts.now),
            at: facts.now
        )
        guard let shown = verdict.copy, shown.verificationCode == code else { throw SealRefusal.registerChanged }
        let found = LookedUpCopy(
            verificationCode: code.text,
            name: shown.name,
            purpose: shown.purpose,
            receiver: shown.receiver,
            expiresOn: Int32(clamping: shown.expiresOn.daysSinceEpoch),
            outcome: verdict.outcomeWord,
            issuer: verdict.issuerName ?? shown.issuerCode
        )
        var texts = facts.texts
        texts.merge(Self.texts(of: found, shown.expiresOn)) { $1 }
        return ReceiptDraft(
            claim: facts.claim(.copy(found)),
            content: FaceContent(texts: texts, images: ["seal": ReceiptMark.picture], sample: facts.store.isDemo),
            template: "copy-receipt",
            installation: facts.store.installation
        )
    }

    private static func texts(of copy: LookedUpCopy, _ lastDay: CivilDate) -> [String: String] {
        [
            "status": status(copy.outcome), "name": copy.name, "copyPurpose": copy.purpose,
            "receiver": copy.receiver, "expiresOn": lastDay.written, "issuedBy": copy.issuer,
            "code": VerificationCode(copy.verificationCode)?.grouped ?? copy.verificationCode,
        ]
    }

    /// As the pages say it; what ended the certificate is told nobody by its copy.
    private static func status(_ outcome: String) -> String {
        switch ListOutcome(rawValue: outcome) {
        case .valid?: "副本真实有效"
        case .revoked?, .cancelled?, .superseded?: "副本已失效"
        case let other?: other.officialName
        case nil: ListOutcome.indeterminate.officialName
        }
    }
}

internal import TitleClaim
internal import TitleModel
internal import TitleSeal
internal import TitleSecrets
internal import TitleStore
internal import TitleVerify

extension Press {
    /// Answers a request for a receipt: asks the register, signs with the installation's key for receipts, checks the
    /// file as a stranger would, keeps it.
    ///
    /// - Throws: `SealRefusal` with why there is none.
    func keepReceipt(for request: SealRequest, at now: Instant, _ closing: SealClosing) async throws {
        guard request.format == .pdf, let subject = Identifier(request.subject) else { throw SealRefusal.unknownKind }
        let (id, verifier) = (request.id, verifier)
        let draft = try await store.read { transaction -> ReceiptDraft in
            guard let asked = try transaction.receiptRequest(id) else { throw SealRefusal.unknownKind }
            let facts = ReceiptFacts(request: asked, store: try transaction.storeFacts(), now: now)
            guard asked.names(subject) else { throw SealRefusal.unknownKind }
            switch asked.subject {
            case .certificate(let number):
                return try CertificateReceipt(number: number, facts: facts).draft(by: verifier, in: transaction)
            case .copy(let copy): return try CopyReceipt(copy: copy, facts: facts).draft(by: verifier, in: transaction)
            case .list(let bytes): return try ListReceipt(bytes: bytes, facts: facts).draft(in: transaction)
            }
        }
        let receipt = try sealed(draft, id, at: now, closing)
        try await write { try $0.finish(with: receipt) }
    }

    private func sealed(
        _ draft: ReceiptDraft,
        _ id: Identifier,
        at now: Instant,
        _ closing: SealClosing
    ) throws -> SealedReceipt {
        let signer = try receiptSigner()
        let envelope = try signer.envelope(contentType: .receipt, payload: draft.claim.encoded())
        let bytes = try documents.receipts.seal(
            draft,
            attachment: envelope.serialized(),
            by: signer,
            closing.withoutStamp,
            at: now
        )
        let (document, verdict) = verifier.verifiedDocument(bytes, status: .waived, at: now)
        guard let document, verdict.receipt == draft.claim else { throw SealRefusal.cannotBeMade }
        return SealedReceipt(
            request: id,
            templateHash: try documents.receipts.templateHash(of: draft),
            keyID: signer.keyID,
            sha256: SHA256.digest(document.bytes),
            bytes: document.bytes,
            madeAt: now
        )
    }

    private func receiptSigner() throws -> Signer {
        do {
            return try keys.receiptSigner()
        } catch KeyFault.token(let fault) {
            throw KeyFault.token(fault)
        } catch is KeyFault {
            throw SealRefusal.noSeal
        }
    }
}

extension ReceiptRequest {
    /// Whether a request to the press is this one's: it names the copy that the receipt is of, and of any other itself.
    fileprivate func names(_ key: Identifier) -> Bool {
        if case .copy(let copy) = subject { copy == key } else { id == key }
    }
}

internal import TitleClaim
internal import TitleModel
internal import TitleRender
internal import TitleSeal
internal import TitleSecrets
internal import TitleStore
internal import TitleVerify

extension Press {
    /// Answers a request for a copy: reads the certificate again, writes down what it will sign, signs with the body's key for
    /// copies, checks the file as a stranger would, keeps it.
    ///
    /// - Throws: `SealRefusal` with why there is none.
    func keepCopy(for request: SealRequest, at now: Instant, _ closing: SealClosing) async throws {
        guard request.format == .pdf, let id = Identifier(request.subject), id == request.id else {
            throw SealRefusal.unknownKind
        }
        let source = try await store.read { transaction in
            try rosters.lend { try CopySource(id, in: transaction, readings: &$0, on: now.civilDate) }
        }
        try expectGenuine(source.stored, at: now)
        let signer = try copySigner(of: source.stored.issuer, at: now)
        let intent = try await written(source, by: signer, at: now)
        let copy = try sealed(source, intent, by: signer, at: now, closing.withoutStamp)
        let use = SealUse(
            id: identifiers.next(at: now),
            at: now,
            body: source.stored.issuer,
            keyID: signer.keyID,
            purpose: "copy",
            subject: id.text,
            authorisation: keys.authorisation(of: source.stored.issuer)?.documentNumber ?? ""
        )
        try await write { transaction in
            try transaction.finish(with: copy)
            try transaction.insert(use)
        }
    }

    /// The certificate is one that was issued: a row of the store alone is none.
    private func expectGenuine(_ stored: StoredCertificate, at now: Instant) throws {
        let (compact, full) = (stored.claims.compactEnvelope, stored.claims.fullEnvelope)
        let found = verifier.outcome(
            compact: compact.serialized(),
            full: full.serialized(),
            status: .waived,
            at: now
        )
        guard found.outcome == .valid, found.ground != nil else { throw SealRefusal.registerChanged }
    }

    private func copySigner(of issuer: BodyCode, at now: Instant) throws -> Signer {
        do {
            return try keys.copySigner(for: issuer, on: now.civilDate)
        } catch KeyFault.token(let fault) {
            throw KeyFault.token(fault)
        } catch is KeyFault {
            throw SealRefusal.noSeal
        }
    }

    /// What was written down before is taken again, after a crash: a copy has one code and one status entry.
    private func written(_ source: CopySource, by signer: Signer, at now: Instant) async throws -> CopyIntent {
        if let known = source.intent {
            guard mark.isOwn(known), known.keyID == signer.keyID else { throw SealRefusal.cannotBeMade }
            return known
        }
        let random = SecureRandom.identifierBits().low
        return try await write { transaction in
            let record = source.record
            let live = try transaction.liveCopies(of: record.person, on: now.civilDate, without: record.id)
            try source.expectWithinRules(live: live, on: now.civilDate)
            let code = VerificationCode(random: random)
            guard try transaction.number(with: code) == nil else { throw SealRefusal.cannotBeMade }
            let status = try CopyStatusDraw.next(in: transaction)
            let claim = source.claim(code: code, status: status, isSample: reference.isDemo, on: now.civilDate)
            let intent = mark.marked(
                CopyIntent(
                    copy: record.id,
                    code: code,
                    statusList: status.list,
                    statusIndex: status.index,
                    payload: claim.encoded(),
                    keyID: signer.keyID,
                    writtenAt: now
                )
            )
            try transaction.insert(intent)
            return intent
        }
    }

    private func sealed(
        _ source: CopySource,
        _ intent: CopyIntent,
        by signer: Signer,
        at now: Instant,
        _ closing: SealClosing
    ) throws -> SealedCopy {
        let envelope = try signer.envelope(contentType: .copy, payload: intent.payload).serialized()
        let qrText = try QRText(host: reference.host, envelope: envelope)
        let picture = try seal(of: source.stored.issuer, at: now)
        let face = CopyFace(
            claim: try CopyClaim(decoding: intent.payload),
            source: source,
            qrText: qrText,
            seal: Picture(bytes: picture.bytes, millimetres: picture.widthMillimetres)
        )
        let bytes: [UInt8]
        do {
            bytes = try documents.receipts.seal(face, attachment: envelope, by: signer, closing, at: now)
        } catch SealFault.noSealInPDF {
            throw SealRefusal.sm2
        } catch SealFault.key(.token(let fault)) {
            throw KeyFault.token(fault)
        }
        return SealedCopy(
            copy: intent.copy,
            envelope: envelope,
            templateHash: try documents.receipts.opened(CopyFace.template).hash,
            sha256: SHA256.digest(bytes),
            bytes: try verified(bytes, qrText, of: intent, at: now).bytes,
            madeAt: now
        )
    }

    /// File and code as a stranger reads them.
    private func verified(
        _ bytes: [UInt8],
        _ qrText: QRText,
        of intent: CopyIntent,
        at now: Instant
    ) throws -> VerifiedDocument {
        let (document, verdict) = verifier.verifiedDocument(bytes, status: .waived, at: now)
        let code = verifier.verify(qrText: qrText.text, status: .waived, at: now)
        guard let document, verdict.copy?.verificationCode == intent.code, code.outcome == .valid,
            code.copy == verdict.copy
        else { throw SealRefusal.cannotBeMade }
        return document
    }
}

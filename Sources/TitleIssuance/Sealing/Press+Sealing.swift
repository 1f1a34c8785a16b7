internal import TitleClaim
internal import TitleDocument
internal import TitleModel
internal import TitleRender
internal import TitleSeal
internal import TitleSecrets
internal import TitleStore
internal import TitleVerify

extension Press {
    /// So many requests are answered before the next orders are looked at.
    private static let requestsAtOnce = 32
    /// So many documents wait for their time stamps at once: more an authority would take for an attack.
    private static let stampsAtOnce = 4

    /// Answers requests for sealed documents, interactive ones first; answers how many.
    ///
    /// Where an authority stamps them, several at once, since most of the time is waiting for it.
    /// A request whose document cannot be made is answered with the reason; it never stops the others. One whose token
    /// does not sign now, or whose time stamp is to be waited for, stays open and is not counted.
    func sealRequested(at now: Instant) async throws -> Int {
        let requests = try await store.read { try $0.openSealRequests(limit: Press.requestsAtOnce) }
        guard !requests.isEmpty else { return 0 }
        let closing = try keys.closing(at: now)
        var rest = requests[...]
        return try await withThrowingTaskGroup(of: Bool.self) { group in
            func start(_ count: Int) {
                for request in rest.prefix(count) {
                    group.addTask { try await answer(request, at: now, closing) }
                }
                rest = rest.dropFirst(count)
            }
            var answered = 0
            start(closing.authority == nil ? 1 : Press.stampsAtOnce)
            while let isAnswered = try await group.next() {
                if isAnswered { answered += 1 }
                start(1)
            }
            return answered
        }
    }

    /// Whether it is answered.
    private func answer(_ request: SealRequest, at now: Instant, _ closing: SealClosing) async throws -> Bool {
        do {
            if request.kind == .receipt {
                try await keepReceipt(for: request, at: now, closing)
            } else if request.kind == .copy {
                try await keepCopy(for: request, at: now, closing)
            } else if request.format == .png {
                try await keep(try await picture(for: request, at: now), answering: request, at: now)
            } else {
                let rendition = try await rendition(for: request, at: now, closing)
                try await keep(rendition, answering: request, at: now)
            }
            tally.count(\.documents)
        } catch let fault as StoreFault {
            throw fault
        } catch is TokenTrouble {
            return false
        } catch KeyFault.token where [.receipt, .copy].contains(request.kind) {
            return false
        } catch let waits as StampAwaited {
            try await putOff(request, for: waits.trouble, at: now)
            return false
        } catch {
            try await refuse(request, for: error, at: now)
        }
        return true
    }

    private func refuse(_ request: SealRequest, for error: any Error, at now: Instant) async throws {
        let refusal = error as? SealRefusal ?? .cannotBeMade
        let trace = AuditEvent(
            at: now,
            actor: "press",
            action: "document.refused",
            subject: request.subject,
            facts: ["reason": refusal.rawValue, "detail": "\(error)"]
        )
        try await write { transaction in
            try transaction.finish(request.id, .refused(refusal.rawValue), at: now)
            try transaction.record(trace)
        }
        tally.count(\.refusedDocuments)
    }

    private func rendition(
        for request: SealRequest,
        at now: Instant,
        _ closing: SealClosing
    ) async throws -> FreshRendition {
        guard request.kind == .title, request.format == .pdf, let number = CertificateNumber(foreign: request.subject)
        else { throw SealRefusal.unknownKind }
        guard let stored = try await certificate(number) else { throw SealRefusal.unknownCertificate }
        guard stored.isInForce(on: now.civilDate) else { throw SealRefusal.notInForce }
        guard stored.photo != nil else { throw SealRefusal.photoMissing }
        let subject = try subject(stored, at: now)
        let signer = try signer(of: stored.issuer, at: now)
        let (document, trouble) = try await sealed(subject, signer, of: stored.issuer, at: now, closing)
        return FreshRendition(
            templateHash: try documents.templateHash(of: subject),
            document: try verified(document, of: number, at: now, closing),
            level: RenditionLevel(document.level, stampedAt: document.stampedAt, withoutStamp: trouble?.code),
            number: number,
            issuer: stored.issuer,
            keyID: signer.keyID,
            photoToBind: stored.photoToBind
        )
    }

    func certificate(_ number: CertificateNumber) async throws -> StoredCertificate? {
        try await store.read { transaction in
            try rosters.lend { try StoredCertificate(number, in: transaction, readings: &$0) }
        }
    }

    /// What the QR code will say is verified here: the check of the finished document does not look at its picture.
    func subject(_ stored: StoredCertificate, at now: Instant) throws -> DocumentSubject {
        let envelope = stored.claims.compactEnvelope.serialized()
        let qrText = try QRText(host: reference.host, envelope: envelope)
        let verdict = verifier.verify(qrText: qrText.text, status: .waived, at: now)
        guard verdict.outcome == .valid else {
            throw IssuanceFault.ownWorkFails(stored.number, outcome: verdict.outcome.rawValue)
        }
        return DocumentSubject(stored, seal: try seal(of: stored.issuer, at: now), qrText: qrText)
    }

    func seal(of issuer: BodyCode, at now: Instant) throws -> SealPicture {
        do { return try keys.seal(of: issuer, on: now.civilDate) } catch is KeyFault { throw SealRefusal.noSeal }
    }

    private func signer(of issuer: BodyCode, at now: Instant) throws -> Signer {
        do {
            return try keys.signer(for: issuer, on: now.civilDate)
        } catch KeyFault.token {
            throw TokenTrouble()
        } catch is KeyFault {
            throw SealRefusal.noSeal
        }
    }

    private func sealed(
        _ subject: DocumentSubject,
        _ signer: Signer,
        of issuer: BodyCode,
        at now: Instant,
        _ closing: SealClosing
    ) async throws -> (document: ClosedDocument, withoutStamp: StampTrouble?) {
        do {
            return try await closed(subject, signer, at: now, closing)
        } catch SealFault.noSealInPDF {
            throw SealRefusal.sm2
        } catch SealFault.key(.token(let fault)) {
            keys.note(fault, of: issuer)
            throw TokenTrouble()
        }
    }

    /// The sealed bytes as a stranger reads them, with their stamp; only what passes is kept.
    private func verified(
        _ closed: ClosedDocument,
        of number: CertificateNumber,
        at now: Instant,
        _ closing: SealClosing
    ) throws -> VerifiedDocument {
        let anchors = closing.authority?.settings.anchors ?? StampAnchors()
        let stranger = Verifier(trust: verifier.trust.accepting(stampsOf: anchors))
        let (document, verdict) = stranger.verifiedDocument(closed.bytes, status: .waived, at: now)
        let isStamped = verdict.checks.contains(Check(.stamp, .passed))
        guard let document, verdict.facts?.number == number.text, isStamped == (closed.stampedAt != nil) else {
            throw IssuanceFault.ownWorkFails(number, outcome: verdict.outcome.rawValue)
        }
        return document
    }

    private func keep(_ fresh: FreshRendition, answering request: SealRequest, at now: Instant) async throws {
        let rendition = Rendition(
            id: identifiers.next(at: now),
            number: fresh.number,
            format: request.format,
            templateHash: fresh.templateHash,
            sha256: SHA256.digest(fresh.document.bytes),
            bytes: fresh.document.bytes,
            madeAt: now
        )
        let use = SealUse(
            id: identifiers.next(at: now),
            at: now,
            body: fresh.issuer,
            keyID: fresh.keyID,
            purpose: "rendition",
            subject: fresh.number.text,
            authorisation: keys.authorisation(of: fresh.issuer)?.documentNumber ?? ""
        )
        try await write { transaction in
            try transaction.finish(request.id, with: rendition, fresh.level, at: now)
            if let photo = fresh.photoToBind { try transaction.bind(photo: photo, to: fresh.number, at: now) }
            try transaction.insert(use)
        }
    }
}

/// Why a request for a document is not met; raw values are stored and turned into words by whoever asked.
public enum SealRefusal: String, Error, Sendable {
    case unknownKind = "unknown-kind"
    case unknownCertificate = "unknown-certificate"
    /// The register's row or photo is not the one that was certified.
    case registerChanged = "register-changed"
    /// Revoked, cancelled, suspended or superseded.
    case notInForce = "not-in-force"
    /// No photo is registered: the certificate stands, its print waits.
    case photoMissing = "photo-missing"
    /// The issuing body has no seal, no key, or no authorisation in force: no seal, no certificate.
    case noSeal = "no-seal"
    /// A copy is withdrawn, over, of somebody else's certificate, or one more than any configuration allows.
    case copyUnfit = "copy-unfit"
    /// The body's key is of SM2, and PDF is sealed with ES256 alone (docs/formats/pdf.md).
    case sm2 = "sm2-no-pdf"
    /// Drawing, sealing or the check afterwards failed; the audit trail has the detail.
    case cannotBeMade = "cannot-be-made"
}

/// The body's token does not sign now; the ring of signers knows why.
private struct TokenTrouble: Error {}

/// A document sealed and checked, not yet kept.
private struct FreshRendition: Sendable {
    let templateHash: [UInt8]
    let document: VerifiedDocument
    let level: RenditionLevel
    let number: CertificateNumber
    let issuer: BodyCode
    let keyID: [UInt8]
    let photoToBind: [UInt8]?
}

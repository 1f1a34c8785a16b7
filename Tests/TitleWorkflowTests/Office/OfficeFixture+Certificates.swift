import TitleModel
import TitleStore

/// What the press keeps of a certificate, with made-up bytes in the place of claims.
struct IssuedByHand: Sendable {
    let intent: IntentRecord
    let certificate: TitleCertificateRecord
    let event: CertificateEvent
    let use: SealUse
}

extension OfficeFixture {
    /// `first`: the place of the first among all that were issued.
    func certificates(of numbers: [CertificateNumber], from first: Int = 0) async throws -> [IssuedByHand] {
        var issued: [IssuedByHand] = []
        for (place, number) in zip(first..., numbers) {
            let evidence = try await evidence(of: number)
            issued.append(issuedByHand(evidence, place: UInt64(place)))
        }
        return issued
    }

    private func issuedByHand(_ evidence: OrderEvidence, place: UInt64) -> IssuedByHand {
        let (order, now, keyID) = (evidence.order, Self.accepted, [UInt8](repeating: 9, count: 8))
        let code = VerificationCode(random: 77 + place)
        let intent = IntentRecord(
            order: order.id,
            number: order.number,
            code: code,
            statusList: 0,
            statusIndex: UInt32(place),
            compactPayload: [1],
            fullPayload: [2],
            keyID: keyID,
            issuedAt: now
        ).marked([UInt8](repeating: 3, count: 32))
        let certificate = TitleCertificateRecord(
            number: order.number,
            order: order.id,
            code: code,
            person: evidence.result.person,
            compactEnvelope: [5],
            fullEnvelope: [6],
            qrText: "https://h.example/v#0",
            issuedAt: now,
            keyID: keyID
        )
        let (event, use) = (firstEvent(of: order, at: now, place), sealUse(of: order, keyID, at: now, place))
        return IssuedByHand(intent: intent, certificate: certificate, event: event, use: use)
    }

    private func firstEvent(of order: IssueOrder, at now: Instant, _ place: UInt64) -> CertificateEvent {
        CertificateEvent(
            id: Identifier(at: now, random: (1, place)),
            number: order.number,
            kind: .issued,
            at: now,
            effectiveOn: now.civilDate,
            actor: "press",
            ground: "filing",
            documentNumber: "1",
            successor: nil
        )
    }

    private func sealUse(of order: IssueOrder, _ keyID: [UInt8], at now: Instant, _ place: UInt64) -> SealUse {
        SealUse(
            id: Identifier(at: now, random: (2, place)),
            at: now,
            body: order.issuer,
            keyID: keyID,
            purpose: "title",
            subject: order.number.text,
            authorisation: "1"
        )
    }
}

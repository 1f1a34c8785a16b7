import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

/// Certificates and copies in the house's register as the press keeps them, with made-up bytes in the place of claims.
extension HolderHouse {
    private static let digest = [UInt8](repeating: 3, count: 32)
    private static let keyID = [UInt8](repeating: 9, count: 8)

    private var store: Store { office.access.office.store }

    /// A certificate of a row's title, for `person` where that is another than the row's; `place` makes number and code.
    func issue(_ result: TitleResult, to person: Identifier? = nil, place: Int) async throws -> CertificateNumber {
        let (now, body) = (office.now, try #require(BodyCode("150400")))
        let number = CertificateNumber(issuer: body.text, year: 2019, level: result.level, sequence: place)
        let order = IssueOrder(
            id: key(1, place),
            row: result.id,
            number: try #require(number),
            issuer: body,
            orderedAt: now
        )
        let code = VerificationCode(random: UInt64(place))
        let intent = IntentRecord(
            order: order.id,
            number: order.number,
            code: code,
            statusList: 0,
            statusIndex: UInt32(place),
            compactPayload: [1],
            fullPayload: [2],
            keyID: Self.keyID,
            issuedAt: now
        ).marked(Self.digest)
        let certificate = TitleCertificateRecord(
            number: order.number,
            order: order.id,
            code: code,
            person: person ?? result.person,
            compactEnvelope: [5],
            fullEnvelope: [6],
            qrText: "https://h.example/v#0",
            issuedAt: now,
            keyID: Self.keyID
        )
        let use = SealUse(
            id: key(2, place),
            at: now,
            body: body,
            keyID: Self.keyID,
            purpose: "title",
            subject: order.number.text,
            authorisation: "1"
        )
        let event = event(.issued, of: order.number, place: place)
        let approval = try await approval(of: result.batch)
        try await store.write { transaction in
            try transaction.insert(order, onFiling: nil, onApproval: approval)
            try transaction.insert([intent])
            try transaction.insert(certificate, event, use)
        }
        return order.number
    }

    /// What becomes of a certificate.
    func change(
        _ number: CertificateNumber,
        _ kind: CertificateEvent.Kind,
        by successor: CertificateNumber? = nil
    ) async throws {
        // Events stand in the order of their time.
        office.pass(seconds: 1)
        let event = event(kind, of: number, by: successor, place: 1000)
        try await store.write { try $0.insert(event) }
    }

    /// A copy that is good, with its code.
    func copy(
        of number: CertificateNumber,
        to person: Identifier,
        for receiver: String = "某某集团",
        code: VerificationCode
    ) async throws -> Identifier {
        let (now, digest) = (office.now, Self.digest)
        let wish = CopyWish(number: number, purpose: "投标", receiver: receiver, days: 30, fields: [.title])
        let id = try await office.access.office.askCopy(wish, by: person, most: 50, mostADay: 200, at: now)
        let place = try await store.read { try $0.lastCopyStatusList()?.used ?? 0 }
        let intent = CopyIntent(
            copy: id,
            code: code,
            statusList: 1 << 31,
            statusIndex: UInt32(place),
            payload: [1],
            keyID: Self.keyID,
            writtenAt: now
        ).marked(digest)
        let sealed = SealedCopy(
            copy: id,
            envelope: [1],
            templateHash: digest,
            sha256: digest,
            bytes: [2],
            madeAt: now
        )
        try await store.write { transaction in
            try transaction.insert(intent)
            try transaction.finish(with: sealed)
        }
        return id
    }

    /// The approval on which the certificates of a batch rest; entered and confirmed by two people of the city.
    private func approval(of batch: Identifier) async throws -> Identifier {
        if let found = try await store.read({ try $0.approval(of: batch) }) { return found.id }
        let (now, body) = (office.now, try #require(BodyCode("150400")))
        let people = [("王", 1), ("赵", 2)].map { name, place in
            StaffMember(id: key(3, place), name: name, body: body, duties: [.enter, .confirm])
        }
        let approval = Approval(
            id: key(4, 1),
            approvingBody: body,
            documentNumber: "1号",
            documentDate: now.civilDate,
            enterer: people[0],
            confirmer: people[1],
            confirmedAt: now,
            isExternal: false
        )
        try await store.write { transaction in
            for member in people { try transaction.insert(member, at: now) }
            try transaction.insert(approval, of: batch, fileName: "a.pdf", file: [1])
        }
        return approval.id
    }

    private func event(
        _ kind: CertificateEvent.Kind,
        of number: CertificateNumber,
        by successor: CertificateNumber? = nil,
        place: Int
    ) -> CertificateEvent {
        CertificateEvent(
            id: key(5, place),
            number: number,
            kind: kind,
            at: office.now,
            effectiveOn: office.now.civilDate,
            actor: "test",
            ground: "名称有误",
            documentNumber: "2号",
            successor: successor
        )
    }

    private func key(_ kind: UInt16, _ place: Int) -> Identifier {
        Identifier(at: office.now, random: (kind, UInt64(place)))
    }
}

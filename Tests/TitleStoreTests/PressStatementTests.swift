import Testing
import TitleModel
import TitleSecrets
import TitleStore

@Suite("What the press reads and writes")
struct PressStatementTests {
    @Test("An open order comes with everything that judging it takes")
    func evidence() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 3)
        let evidence = try await test.store.read { try $0.openOrders(limit: 2) }
        #expect(evidence.map(\.order) == Array(line.orders.prefix(2)))
        let first = try #require(evidence.first)
        #expect(first.result == line.rows[0])
        #expect(first.identityHolder == line.rows[0].person)
        #expect(first.publicity?.rosterDigest == first.rosterDigest)
        #expect(first.witness == nil)
        #expect(first.openObjections == 0 && first.removal == nil && first.otherOrder == nil && first.photo == nil)
        guard case .filing(let filing) = first.ground else { throw TestValueMissing() }
        #expect(filing.submitter == line.preparer)
        #expect(filing.acceptance?.accepter == line.accepter)
        #expect(filing.documents == Set(FilingDocument.Kind.allCases))
    }

    @Test("A certificate closes its order and is found by number and by code with its status")
    func certificate() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 2)
        let issued = Issued(line.orders[0], line.rows[0], test)
        try await test.store.write { transaction in
            try transaction.insert([issued.intent])
            #expect(try transaction.unfinishedIntents(limit: 9).map(\.intent) == [issued.intent])
            try transaction.insert(issued.certificate, issued.event, issued.use)
        }
        try await test.store.read { transaction in
            let found = try #require(try transaction.certificate(with: issued.intent.code))
            #expect(found.certificate == issued.certificate)
            #expect(found.result == line.rows[0])
            #expect(found.status(on: found.certificate.issuedAt.civilDate) == .valid)
            #expect(try transaction.certificate(issued.intent.number) == found)
            #expect(try transaction.certificates(after: "", limit: 9) == [found])
            #expect(try transaction.unfinishedIntents(limit: 9).isEmpty)
            #expect(try transaction.openOrders(limit: 9).map(\.order) == [line.orders[1]])
            #expect(try transaction.sealUses(for: issued.intent.number.text) == [issued.use])
            #expect(try transaction.counts().openOrders == 1)
            #expect(try transaction.lastStatusList()?.used == 1)
        }
    }

    @Test("An intent is voided before there is a certificate, never after; its order then waits as before")
    func voiding() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 2)
        let (issued, other) = (Issued(line.orders[0], line.rows[0], test), Issued(line.orders[1], line.rows[1], test))
        try await test.store.write { transaction in
            try transaction.insert([issued.intent])
            try transaction.void(issued.intent, at: TestStore.now)
            let intent = try transaction.intent(for: issued.intent.order)
            #expect(intent == nil)
            #expect(try transaction.unfinishedIntents(limit: 9).isEmpty)
            #expect(try transaction.openOrders(limit: 9).count == 2)
            let isTaken = try transaction.isStatusIndexTaken(issued.intent.statusIndex, in: issued.intent.statusList)
            #expect(isTaken, "the place of a voided intent is not given out again")
            try transaction.insert([issued.intent, other.intent])
            try transaction.insert(other.certificate, other.event, other.use)
        }
        let fault = StoreFault.refused(.trigger, detail: "intents is append-only")
        await #expect(throws: fault) {
            try await test.store.write { try $0.void(other.intent, at: TestStore.now) }
        }
        try await test.store.read { transaction in
            let unfinished = try transaction.unfinishedIntents(limit: 9)
            let signed = try transaction.signedIntents(after: "", limit: 9)
            #expect(unfinished.map(\.intent) == [issued.intent] && signed == [other.intent])
        }
    }

    @Test("A refused order leaves the line and can be put back")
    func refusal() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 1)
        try await test.store.write { transaction in
            try transaction.refuse(line.orders[0].id, reasons: ["seal-not-authorised"], at: TestStore.now)
            #expect(try transaction.openOrders(limit: 9).isEmpty)
            #expect(try transaction.refusals(of: line.orders[0].id) == [#"["seal-not-authorised"]"#])
            try transaction.reopenRefusedOrders()
            #expect(try transaction.openOrders(limit: 9).count == 1)
        }
    }

    @Test("A publicity is witnessed once, with the digest the press reckoned")
    func witness() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 2)
        try await test.store.write { transaction in
            let unseen = try #require(try transaction.unwitnessedPublicities(limit: 9).first)
            #expect(unseen.publicity == line.publicity && unseen.batch == line.batch)
            let witness = PublicityWitness(
                publicity: unseen.publicity,
                seenAt: TestStore.now,
                rosterDigest: try transaction.rosterDigest(of: unseen.batch),
                mark: SHA256.digest([2])
            )
            #expect(witness.rosterDigest == unseen.statedDigest)
            try transaction.insert(witness)
            #expect(try transaction.unwitnessedPublicities(limit: 9).isEmpty)
            #expect(try transaction.openOrders(limit: 1).first?.witness == witness)
        }
    }

    @Test("Interactive requests come before batches, and each is answered once")
    func requests() async throws {
        let test = try await TestStore()
        let line = try await test.line(rows: 1)
        let issued = Issued(line.orders[0], line.rows[0], test)
        let requests = [SealRequest.Priority.batch, .interactive].map { priority in
            SealRequest(
                id: test.key(),
                kind: .title,
                subject: issued.intent.number.text,
                format: .pdf,
                priority: priority,
                requestedBy: "anonymous",
                requestedAt: TestStore.now
            )
        }
        let rendition = Rendition(
            id: test.key(),
            number: issued.intent.number,
            format: .pdf,
            templateHash: SHA256.digest([1]),
            sha256: SHA256.digest([2]),
            bytes: [2],
            madeAt: TestStore.now
        )
        try await test.store.write { transaction in
            try transaction.insert([issued.intent])
            try transaction.insert(issued.certificate, issued.event, issued.use)
            for request in requests { try transaction.insert(request) }
            #expect(try transaction.openSealRequests(limit: 9) == requests.reversed())
            #expect(try transaction.openSealRequests(by: "anonymous") == 2)
            try transaction.noteWaiting(requests[1].id, for: "unreachable", at: TestStore.now)
            try transaction.noteWaiting(requests[1].id, for: "refused", at: TestStore.now.adding(milliseconds: 5))
            let waiting = try #require(try transaction.waiting(requests[1].id))
            #expect(waiting.since == TestStore.now && waiting.triedAt > waiting.since && waiting.tries == 2)
            #expect(waiting.trouble == "refused")
            #expect(try transaction.waitingSealRequests() == [waiting])
            let before = try transaction.stampingSummary()
            #expect(before == StampingSummary(waiting: 1, triedAt: waiting.triedAt, trouble: "refused"))
            #expect(try transaction.openRequest(like: requests[0]) == requests[0].id)
            #expect(try transaction.openRequest(like: requests[1]) == requests[1].id, "not one that is less urgent")
            let level = RenditionLevel(.timeStamped, stampedAt: TestStore.now)
            try transaction.finish(requests[1].id, with: rendition, level, at: TestStore.now)
            #expect(try transaction.level(of: rendition.id) == level)
            #expect(try transaction.openRequest(like: requests[1]) == nil)
            #expect(try transaction.waitingSealRequests().isEmpty)
            let after = StampingSummary(lastStampedAt: TestStore.now, lastLevel: .timeStamped)
            #expect(try transaction.stampingSummary() == after)
            try transaction.finish(requests[0].id, .refused("busy"), at: TestStore.now)
            #expect(try transaction.outcome(of: requests[1].id) == .sealed(rendition: rendition.id))
            #expect(try transaction.outcome(of: requests[0].id) == .refused("busy"))
            #expect(try transaction.latestRendition(of: issued.intent.number, .pdf) == rendition)
            #expect(try transaction.renditions(after: "", limit: 9) == [rendition])
            #expect(try transaction.openSealRequests(limit: 9).isEmpty)
        }
        await #expect(throws: StoreFault.self) {
            try await test.store.write { try $0.finish(requests[0].id, .refused("again"), at: TestStore.now) }
        }
    }
}

/// Made-up bytes in the place of claims: the store does not look into them.
struct Issued {
    let intent: IntentRecord
    let certificate: TitleCertificateRecord
    let event: CertificateEvent
    let use: SealUse

    init(_ order: IssueOrder, _ result: TitleResult, _ test: TestStore) {
        let (now, keyID) = (TestStore.now, [UInt8](repeating: 9, count: 8))
        let code = VerificationCode(random: SecureRandom.uint64())
        intent = IntentRecord(
            order: order.id,
            number: order.number,
            code: code,
            statusList: 1,
            statusIndex: UInt32(result.line),
            compactPayload: [1, 2],
            fullPayload: [3, 4],
            keyID: keyID,
            issuedAt: now
        ).marked(SHA256.digest([3]))
        certificate = TitleCertificateRecord(
            number: order.number,
            order: order.id,
            code: code,
            person: result.person,
            compactEnvelope: [5],
            fullEnvelope: [6],
            qrText: "https://zc.example/v#0",
            issuedAt: now,
            keyID: keyID
        )
        event = CertificateEvent(
            id: test.key(),
            number: order.number,
            kind: .issued,
            at: now,
            effectiveOn: now.civilDate,
            actor: "press",
            ground: "filing",
            documentNumber: "1",
            successor: nil
        )
        use = SealUse(
            id: test.key(),
            at: now,
            body: order.issuer,
            keyID: keyID,
            purpose: "title",
            subject: order.number.text,
            authorisation: "1"
        )
    }
}

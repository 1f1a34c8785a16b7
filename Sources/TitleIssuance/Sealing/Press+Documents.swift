public import TitleModel
public import TitleStore

extension Press {
    /// How long a request may wait for the press that is at work.
    private static let patience = Duration.seconds(60)

    /// The sealed document of one certificate, made as any request is: asked for in the store, drawn, sealed, checked,
    /// kept; by the press that is at work or, where none is, by this one.
    public func document(
        of number: CertificateNumber,
        requestedBy: String,
        priority: SealRequest.Priority = .interactive,
        clock: @Sendable () -> Instant
    ) async throws -> [UInt8] {
        try await sealedDocument(of: number, requestedBy: requestedBy, priority: priority, clock: clock).bytes
    }

    /// The same with what the register keeps of its seal.
    public func sealedDocument(
        of number: CertificateNumber,
        requestedBy: String,
        priority: SealRequest.Priority = .interactive,
        clock: @Sendable () -> Instant
    ) async throws -> (bytes: [UInt8], level: RenditionLevel?) {
        let wanted = request(number, requestedBy, priority, at: clock())
        let request = try await write { try $0.ask(wanted) }
        return try await answer(to: request, of: number, clock)
    }

    /// The sealed documents of several certificates, in their order: asked for together, so that none waits for the time
    /// stamp of the one before it.
    public func documents(
        of numbers: some Collection<CertificateNumber>,
        requestedBy: String,
        clock: @Sendable () -> Instant
    ) async throws -> [[UInt8]] {
        let wanted = numbers.map { request($0, requestedBy, .batch, at: clock()) }
        let requests = try await write { transaction in try wanted.map(transaction.ask) }
        var documents: [[UInt8]] = []
        for (number, request) in zip(numbers, requests) {
            documents.append(try await answer(to: request, of: number, clock).bytes)
        }
        return documents
    }

    private func request(
        _ number: CertificateNumber,
        _ requester: String,
        _ priority: SealRequest.Priority,
        at now: Instant
    ) -> SealRequest {
        SealRequest(
            id: identifiers.next(at: now),
            kind: .title,
            subject: number.text,
            format: .pdf,
            priority: priority,
            requestedBy: requester,
            requestedAt: now
        )
    }

    private func answer(
        to request: Identifier,
        of number: CertificateNumber,
        _ clock: @Sendable () -> Instant
    ) async throws -> (bytes: [UInt8], level: RenditionLevel?) {
        switch try await outcome(of: request, number, clock) {
        case .sealed(let rendition):
            let (kept, level) = try await store.read { (try $0.rendition(rendition), try $0.level(of: rendition)) }
            guard let kept else { throw IssuanceFault.unknownCertificate(number.text) }
            return (kept.bytes, level)
        case .refused(let reason):
            if reason == SealRefusal.noSeal.rawValue { try await tellWhatTheSealLacks(number, at: clock()) }
            throw IssuanceFault.documentRefused(number, reason: reason)
        }
    }

    /// Whoever holds the lock answers what others have asked for too, so that nobody waits for his turn in vain.
    private func outcome(
        of request: Identifier,
        _ number: CertificateNumber,
        _ clock: @Sendable () -> Instant
    ) async throws -> SealOutcome {
        let end = ContinuousClock.now + Press.patience
        while ContinuousClock.now < end {
            if let lock = try PressLock.ifFree(folder: folder) {
                defer { withExtendedLifetime(lock) {} }
                keys.lookAgain()
                while try await store.read({ try $0.outcome(of: request) }) == nil {
                    if try await sealRequested(at: clock()) == 0 { try keys.refuseIfTokenFails() }
                    try await refuseIfStampAwaited(request, number)
                }
            }
            if let outcome = try await store.read({ try $0.outcome(of: request) }) { return outcome }
            try await refuseIfStampAwaited(request, number)
            try await Task.sleep(for: .milliseconds(5))
        }
        throw IssuanceFault.notAnswered(number)
    }

    /// Nobody is kept waiting for an authority: the request stays open, and the press that is at work answers it.
    private func refuseIfStampAwaited(_ request: Identifier, _ number: CertificateNumber) async throws {
        guard let waiting = try await store.read({ try $0.waiting(request) }) else { return }
        throw IssuanceFault.stampAwaited(number, trouble: waiting.trouble)
    }

    /// The store keeps one word; who has the keys can say which file or authorisation is missing.
    private func tellWhatTheSealLacks(_ number: CertificateNumber, at now: Instant) async throws {
        guard let stored = try await certificate(number) else { return }
        _ = try keys.seal(of: stored.issuer, on: now.civilDate)
        _ = try keys.signer(for: stored.issuer, on: now.civilDate)
    }

    /// The numbers of all certificates in force, ascending.
    public func numbersInForce(on day: CivilDate) async throws -> [CertificateNumber] {
        var numbers: [CertificateNumber] = []
        var last = ""
        while true {
            let after = last
            let page = try await store.read { try $0.certificates(after: after, limit: 500) }
            guard let end = page.last else { return numbers }
            numbers += page.filter { $0.status(on: day) == .valid }.map(\.certificate.number)
            last = end.certificate.number.text
        }
    }
}

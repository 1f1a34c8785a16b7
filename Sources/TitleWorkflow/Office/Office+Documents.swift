public import TitleModel
public import TitleStore

/// What has become of a request for a document.
public enum DocumentAnswer: Equatable, Sendable {
    case sealed(Rendition)
    /// The press refused; a stable word says why.
    case refused(String)
    /// The press has put it off until it gets a time stamp.
    case waitsForStamp
    /// The press has not come to it in the time given.
    case waiting
}

extension Office {
    /// How many documents somebody may have waiting at once.
    public static let openRequestsLimit = 64

    /// Asks the press for a sealed document of a certificate; who asks for one that is awaited already awaits the same.
    ///
    /// - Parameters:
    ///   - number: of the certificate.
    ///   - format: in which it is drawn.
    ///   - priority: interactive while somebody waits.
    ///   - requester: whose requests are counted together; `anonymous` for the public side.
    ///   - now: the clock.
    /// - Returns: the key by which the answer is found.
    /// - Throws: `OfficeFault` when there is no such certificate or too much is waiting.
    public func requestSealedDocument(
        _ number: CertificateNumber,
        format: DocumentFormat,
        priority: SealRequest.Priority = .interactive,
        by requester: String,
        at now: Instant
    ) async throws -> Identifier {
        let request = SealRequest(
            id: keys.next(at: now),
            kind: .title,
            subject: number.text,
            format: format,
            priority: priority,
            requestedBy: requester,
            requestedAt: now
        )
        return try await store.write { transaction in
            guard try transaction.certificate(number) != nil else { throw OfficeFault.certificateUnknown(number) }
            let isNew = try transaction.openRequest(like: request) == nil
            guard try !isNew || transaction.openSealRequests(by: requester) < Self.openRequestsLimit else {
                throw OfficeFault.tooManyRequests(limit: Self.openRequestsLimit)
            }
            return try transaction.ask(request)
        }
    }

    /// The answer to a request as it stands.
    public func answer(to request: Identifier) async throws -> DocumentAnswer {
        try await store.read { transaction in
            switch try transaction.outcome(of: request) {
            case .none: return try transaction.waiting(request) == nil ? .waiting : .waitsForStamp
            case .refused(let reason): return .refused(reason)
            case .sealed(let id):
                guard let rendition = try transaction.rendition(id) else { return .waiting }
                return .sealed(rendition)
            }
        }
    }

    /// Waits for the answer at most so long.
    public func waitForAnswer(to request: Identifier, atMost limit: Duration) async throws -> DocumentAnswer {
        let deadline = ContinuousClock.now + limit
        while true {
            let answer = try await answer(to: request)
            guard answer == .waiting, ContinuousClock.now < deadline else { return answer }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}

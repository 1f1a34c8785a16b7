public import TitleModel
public import TitleStore

/// What has become of a receipt that was asked for.
public enum ReceiptAnswer: Equatable, Sendable {
    case sealed(SealedReceipt)
    /// The press refused; a stable word says why.
    case refused(String)
    case waiting
    /// None of that number was asked for, or its time is over.
    case unknown
}

extension ReceiptRequest.Subject {
    /// A whole list never keeps anybody's certificate waiting.
    fileprivate var priority: SealRequest.Priority {
        switch self {
        case .certificate, .copy: .interactive
        case .list: .batch
        }
    }

    /// What the request to the press names: the copy, or the receipt itself.
    fileprivate func key(of receipt: Identifier) -> Identifier {
        if case .copy(let copy) = self { copy } else { receipt }
    }
}

extension Office {
    /// Receipts that may wait for the press at once, whoever asks on the public side.
    public static let openReceiptsLimit = 32
    private static let requester = "anonymous-receipts"

    /// Asks the press for a sealed receipt of a certificate, of a copy, or of a list of results.
    /// - Returns: the look-up's number.
    /// - Throws: `OfficeFault.tooManyRequests`, `.certificateUnknown`; what names no copy the store refuses.
    public func requestReceipt(
        of subject: ReceiptRequest.Subject,
        by asked: AskerStatement,
        id: Identifier,
        at now: Instant
    ) async throws {
        let receipt = ReceiptRequest(id: id, subject: subject, asked: asked, askedAt: now)
        let request = SealRequest(
            id: id,
            kind: .receipt,
            subject: subject.key(of: id).text,
            format: .pdf,
            priority: subject.priority,
            requestedBy: Self.requester,
            requestedAt: now
        )
        try await store.write { transaction in
            guard try transaction.openSealRequests(by: Self.requester) < Self.openReceiptsLimit else {
                throw OfficeFault.tooManyRequests(limit: Self.openReceiptsLimit)
            }
            if case .certificate(let number) = subject, try transaction.certificate(number) == nil {
                throw OfficeFault.certificateUnknown(number)
            }
            try transaction.insert(receipt)
            try transaction.insert(request)
        }
    }

    public func receipt(_ id: Identifier) async throws -> ReceiptAnswer {
        try await store.read { transaction in
            if let sealed = try transaction.sealedReceipt(id) { return .sealed(sealed) }
            if case .refused(let reason)? = try transaction.outcome(of: id) { return .refused(reason) }
            return try transaction.receiptRequest(id) == nil ? .unknown : .waiting
        }
    }

    /// Waits for it at most so long.
    public func waitForReceipt(_ id: Identifier, atMost limit: Duration) async throws -> ReceiptAnswer {
        let deadline = ContinuousClock.now + limit
        while true {
            let answer = try await receipt(id)
            guard answer == .waiting, ContinuousClock.now < deadline else { return answer }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}

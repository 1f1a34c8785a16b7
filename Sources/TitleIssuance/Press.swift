public import TitleModel
public import TitleSecrets
public import TitleStore
public import TitleVerify

/// The press: it takes orders and requests from the store, judges them again, and is the only one that signs.
///
/// One round after another does the same five things in the same order; what a crash left half done is the first thing
/// that the next round finishes, by the function that does it every day (docs/issuance-cycle.md).
public struct Press: Sendable {
    let store: Store
    let keys: SignerRing
    let mark: PressMark
    let verifier: Verifier
    let reference: PressReference
    let documents: DocumentPress
    let rosters = KnownRosters()
    let tally = Tally()
    let statusClock = StatusClock()
    let patience = StampPatience()
    let folder: String
    let identifiers = IdentifierSource()

    /// Orders written down in one transaction, at most: the others may have to wait for it a fifth of a second.
    ///
    /// Fewer would write each page of the indexes of random codes more often.
    static let batchSize = 4000

    /// `mark` is the secret of `KeyFolder.pressMark`, `folder` the data folder, in which one press works at a time.
    public init(
        store: Store,
        keys: SignerRing,
        mark: MessageAuthentication,
        verifier: Verifier,
        reference: PressReference,
        documents: DocumentPress,
        folder: String
    ) {
        self.store = store
        self.keys = keys
        self.mark = PressMark(mark)
        self.verifier = verifier
        self.reference = reference
        self.documents = documents
        self.folder = folder
    }

    /// Does once whatever waits; the answer says whether more may be waiting.
    public func round(at now: Instant) async throws -> RoundOutcome {
        keys.lookAgain()
        try await witnessPublicities(at: now)
        try await reopenFreed(at: now)
        let documents = try await sealRequested(at: now)
        let orders = try await issue(at: now)
        try await publishStatus(at: now)
        if documents + orders == 0 { try keys.refuseIfTokenFails() }
        return RoundOutcome(worked: documents + orders > 0)
    }

    /// Works until nothing is left that can be done.
    public func runUntilDone(clock: @Sendable () -> Instant) async throws {
        while try await round(at: clock()).worked {}
    }

    public var done: Tally.Counts { tally.counts }

    func write<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        let answer = try await store.write(body)
        tally.count(\.commits)
        return answer
    }
}

/// Whether a round found something to do.
public struct RoundOutcome: Sendable {
    public let worked: Bool
}

/// What a press knows about the installation besides its keys.
public struct PressReference: Sendable {
    public let isDemo: Bool
    public let host: String
    public let rules: OrderRules

    public init(isDemo: Bool, host: String, rules: OrderRules) {
        self.isDemo = isDemo
        self.host = host
        self.rules = rules
    }
}

public import TitleModel
internal import TitleSeal
internal import TitleStore
internal import TitleVerify

extension Press {
    /// What went wrong with time stamps since this was last asked, and whether documents wait because of it; nil for
    /// nothing.
    public func stampTroubleSinceLastAsked(at now: Instant) throws -> IssuanceFault? {
        guard let trouble = patience.untold(), let authority = try keys.closing(at: now).authority else { return nil }
        return .noStamp(trouble, address: authority.settings.address.text, waits: authority.settings.whenDown == .wait)
    }

    /// How many documents wait for a time stamp, and the stable word for why; nil when none does.
    public func waitingForStamps() async throws -> (count: Int, trouble: String)? {
        let waiting = try await store.read { try $0.waitingSealRequests() }
        return waiting.first.map { (waiting.count, $0.trouble) }
    }

    /// Whether the authority is to be asked again though nobody has written to the store.
    func isStampDue(at now: Instant) -> Bool { patience.isDue(at: now) }

    /// Draws and seals, with the stamp that is configured or, where that says so, without it when there is none.
    func closed(
        _ subject: DocumentSubject,
        _ signer: Signer,
        at now: Instant,
        _ closing: SealClosing
    ) async throws -> (document: ClosedDocument, withoutStamp: StampTrouble?) {
        guard closing.authority != nil else {
            return (try documents.make(subject, signer: signer, now: now, closing), nil)
        }
        if let trouble = patience.rest(at: now) { return try goOn(without: trouble, subject, signer, at: now, closing) }
        do {
            let documents = documents
            let document = try await BlockingWork.answer {
                try documents.make(subject, signer: signer, now: now, closing)
            }
            patience.noteStamp()
            return (document, nil)
        } catch SealFault.noStamp(let trouble) {
            patience.note(trouble, at: now)
            return try goOn(without: trouble, subject, signer, at: now, closing)
        }
    }

    private func goOn(
        without trouble: StampTrouble,
        _ subject: DocumentSubject,
        _ signer: Signer,
        at now: Instant,
        _ closing: SealClosing
    ) throws -> (document: ClosedDocument, withoutStamp: StampTrouble?) {
        guard closing.authority?.settings.whenDown == .bb else { throw StampAwaited(trouble: trouble) }
        tally.count(\.withoutStamp)
        return (try documents.make(subject, signer: signer, now: now, closing.withoutStamp), trouble)
    }

    /// Leaves a request open; the register says since when and why.
    func putOff(_ request: SealRequest, for trouble: StampTrouble, at now: Instant) async throws {
        patience.noteWaiting()
        let known = try await store.read { try $0.waiting(request.id) }
        guard known == nil || patience.triedJustNow(at: now) else { return }
        try await write { transaction in
            try transaction.noteWaiting(request.id, for: trouble.code, at: now)
            guard known == nil else { return }
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: "press",
                    action: "document.awaits-stamp",
                    subject: request.subject,
                    facts: ["trouble": trouble.code, "detail": trouble.detail]
                )
            )
        }
    }
}

/// A document that is not to go out without the stamp that it did not get.
struct StampAwaited: Error {
    let trouble: StampTrouble
}

internal import TitleModel
internal import TitleStore

extension Press {
    /// How long orders are taken before the press looks at its clock and at what else there is.
    private static let stretch = Duration.seconds(4)

    /// Issues what is ordered: judged, written down, signed, checked, kept; answers how many orders were dealt with.
    ///
    /// What is voided on the way, since its key ended, is judged anew at once.
    func issue(at now: Instant) async throws -> Int {
        let before = tally.counts.voided
        let dealtWith = try await issueForAStretch(at: now)
        guard tally.counts.voided > before else { return dealtWith }
        return try await issueForAStretch(at: now) + dealtWith
    }

    /// While one page of intents is signed, the page before it is kept and the next one judged and written down.
    ///
    /// For each certificate the order of steps stays what it is: nothing is signed that is not durably written down.
    private func issueForAStretch(at now: Instant) async throws -> Int {
        var passage = OrderPassage(end: ContinuousClock.now + Press.stretch)
        var (written, signed) = (try await unfinished(after: ""), Outcomes())
        repeat {
            let page = written
            async let signing = self.signed(page)
            try await settle(signed, at: now)
            try await take(&passage, at: now)
            signed = try await signing
            passage.written = page.last?.intent.order.text ?? passage.written
            written = try await unfinished(after: passage.written)
        } while !written.isEmpty || !signed.isEmpty || passage.mayHaveMore
        return passage.dealtWith
    }

    private func take(_ passage: inout OrderPassage, at now: Instant) async throws {
        passage.mayHaveMore = false
        guard ContinuousClock.now < passage.end, !Task.isCancelled else {
            try await store.checkpoint()
            return
        }
        // Somebody who waits for a document waits for the page at hand only.
        guard try await store.read({ try $0.openSealRequests(limit: 1).isEmpty }) else { return }
        let round = try await takeOrders(after: passage.looked, at: now)
        passage.dealtWith += round.dealtWith
        passage.mayHaveMore = round.last != nil
        passage.looked = round.last ?? passage.looked
    }
}

/// How far a stretch of issuing has come.
private struct OrderPassage {
    let end: ContinuousClock.Instant
    var dealtWith = 0
    var mayHaveMore = true
    /// The last order that was looked at, and the last of which an intent was taken to be signed.
    var looked = ""
    var written = ""
}

internal import TitleModel
internal import TitleStore

extension Press {
    /// Pages that may wait for their signatures while the next one is written down.
    private static let pagesUnderWay = 2

    /// So many places before its first order comes up a roster is reckoned, beside all else.
    private static let foresight = 5 * batchSize

    /// Issues what is ordered: judged, written down, signed, checked, kept; answers how many orders were dealt with.
    ///
    /// What is voided on the way, since its key ended, is judged anew at once.
    func issue(at now: Instant) async throws -> Int {
        let before = tally.counts.voided
        let dealtWith = try await issueForAStretch(at: now)
        guard tally.counts.voided > before else { return dealtWith }
        return try await issueForAStretch(at: now) + dealtWith
    }

    /// While one page is read and judged, the one before it is written down, those before that are signed, and what is
    /// signed is kept.
    ///
    /// For each certificate the order of steps stays what it is: nothing is signed that is not durably written down.
    private func issueForAStretch(at now: Instant) async throws -> Int {
        guard try await store.read({ try $0.hasOpenOrders() }) else { return 0 }
        var passage = OrderPassage(moment: try await moment())
        return try await withThrowingTaskGroup(of: Outcomes?.self) { work in
            var (next, underWay) = (try await page(of: passage, at: now), 0)
            while next != nil || underWay > 0 {
                let page = next
                passage.goOn(behind: page)
                let place = passage
                async let following = self.page(of: place, at: now)
                if let page {
                    let written = try await write(page, passage.draw, at: now)
                    passage.note(written)
                    work.addTask { try await reckonRoster(behind: page.last) }
                    if !written.pending.isEmpty {
                        work.addTask { try await signed(written.pending) }
                        underWay += 1
                    }
                } else if passage.isOver {
                    try await emptyLog(of: &passage)
                }
                while underWay > (page == nil ? 0 : Press.pagesUnderWay), let done = try await work.next() {
                    guard let signed = done else { continue }
                    underWay -= 1
                    passage.dealtWith += try await settle(signed, at: now)
                }
                next = try await following
                if passage.wantsLogEmptied { try await emptyLog(of: &passage) }
            }
            return passage.dealtWith
        }
    }

    /// No page is being read now; what waits for its signatures keeps both cores at work meanwhile.
    private func emptyLog(of passage: inout OrderPassage) async throws {
        try await store.checkpoint(keepingRoom: true)
        passage.noteLogEmptied()
    }

    /// The roster that comes up soon, so that its page need not wait for it; nothing else comes of it.
    private func reckonRoster(behind order: String) async throws -> Outcomes? {
        try await store.read { transaction in
            guard let batch = try transaction.batch(ofOpenOrder: Press.foresight, behind: order), !rosters.knows(batch)
            else { return }
            try rosters.lend { try $0.prepare(batch, in: transaction) }
        }
        return nil
    }

    /// The page behind the one that was looked at last; nil when there is none, when the stretch is over, and when
    /// somebody waits for a document: he waits for the pages at hand only.
    private func page(of passage: OrderPassage, at now: Instant) async throws -> OrderPage? {
        guard let looked = passage.looked, !passage.isOver, !Task.isCancelled else { return nil }
        guard try await store.read({ try $0.openSealRequests(limit: 1).isEmpty }) else { return nil }
        return try await page(after: looked, limit: passage.limit, since: passage.moment, passage.draw, at: now)
    }
}

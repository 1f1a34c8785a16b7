internal import TitleFiles
internal import TitleModel
internal import TitleReference
internal import TitleStore
internal import TitleWorkflow

extension DemoOffice {
    var clock: DemoClock { DemoClock(calendar: house.calendar) }

    /// Takes a roster from wherever it stands to its orders.
    func carry(_ roster: DemoRoster, _ staff: DemoStaff) async throws {
        let batch = try await takenIn(roster, staff)
        let level = batch.level
        while let step = try await nextStep(of: batch) {
            switch level {
            case .senior: try await approve(batch, staff)
            case .intermediate, .junior: try await take(step, batch, staff)
            }
        }
    }

    /// Shows a roster to the public and leaves it so; one that a run on another day took in is that roster.
    func open(_ roster: DemoRoster, _ staff: DemoStaff, at now: Instant) async throws {
        let earlier = try await store.read { try $0.batches().first { $0.batch.reviewingBody == roster.body } }
        let batch = if let earlier { earlier.batch } else { try await takenIn(roster, staff) }
        guard try await nextStep(of: batch) == .reviewed else { return }
        try await openPublicity(batch, staff, at: now)
    }

    private func nextStep(of batch: ResultBatch) async throws -> BatchProgress? {
        let (progress, hasReturnedRows) = try await store.read { transaction in
            (try transaction.progress(of: batch.id), try transaction.hasReturnedRows(batch.id))
        }
        switch progress {
        case .filingReturned: return hasReturnedRows ? progress : nil
        case .filingAccepted, .filingRefused, .approved, .withdrawn, .discarded: return nil
        case .reviewed, .inPublicity, .publicityClosed, .filingSubmitted: return progress
        }
    }

    private func take(_ progress: BatchProgress, _ batch: ResultBatch, _ staff: DemoStaff) async throws {
        switch progress {
        case .reviewed:
            try await openPublicity(batch, staff, at: clock.moment(1, after: batch.reviewEnd, hour: 10))
        case .inPublicity: try await closePublicity(batch, staff)
        case .publicityClosed, .filingReturned: try await submit(batch, staff)
        case .filingSubmitted: try await accept(batch, staff)
        case .filingAccepted, .filingRefused, .approved, .withdrawn, .discarded: return
        }
    }

    private func openPublicity(_ batch: ResultBatch, _ staff: DemoStaff, at moment: Instant) async throws {
        _ = try await office.openPublicity(
            of: batch.id,
            contact: "0476-0000000（演示）",
            by: staff.member(.prepare, at: batch.reviewingBody),
            at: moment
        )
    }

    private func closePublicity(_ batch: ResultBatch, _ staff: DemoStaff) async throws {
        guard let publicity = try await store.read({ try $0.publicity(of: batch.id) }) else { return }
        try await office.closePublicity(
            publicity.id,
            by: staff.member(.prepare, at: batch.reviewingBody),
            at: clock.moment(1, after: publicity.earliestClose, hour: 9)
        )
    }

    private func submit(_ batch: ResultBatch, _ staff: DemoStaff) async throws {
        guard let closed = try await store.read({ try $0.publicity(of: batch.id)?.closedAt }) else { return }
        let moment = try clock.moment(1, after: closed.civilDate, hour: 10)
        let people = try await store.read { try $0.results(of: batch.id).count }
        let units = try await office.unitsToShow(of: batch.id)
        for paper in DemoPapers.batchPapers(batch, people: people, units: units) {
            try await office.attach(
                paper,
                to: batch.id,
                by: staff.member(.prepare, at: batch.reviewingBody),
                at: moment.adding(milliseconds: -3_600_000)
            )
        }
        _ = try await office.submitFiling(
            of: batch.id,
            documents: DemoPapers.filing(batch, dated: moment.civilDate),
            by: staff.member(.prepare, at: batch.reviewingBody),
            at: moment
        )
    }

    private func accept(_ batch: ResultBatch, _ staff: DemoStaff) async throws {
        let filing = try await store.read { transaction in
            try transaction.filings(of: batch.id).last.flatMap { try transaction.filing($0) }
        }
        guard let filing else { return }
        let moment = try clock.moment(2, after: filing.submittedAt.civilDate, hour: 15)
        _ = try await office.acceptFiling(
            filing.id,
            documentNumber: DemoPapers.acceptanceNumber(batch, place: try await place(of: batch)),
            documentDate: moment.civilDate,
            by: staff.member(.accept, at: filing.filingBody),
            at: moment
        )
    }

    /// How many other batches of its body were accepted before.
    private func place(of batch: ResultBatch) async throws -> Int {
        try await store.read { transaction in
            let others = try transaction.batches().map(\.batch).filter {
                $0.reviewingBody == batch.reviewingBody && $0.id != batch.id
            }
            return try others.filter { try transaction.progress(of: $0.id) == .filingAccepted }.count
        }
    }

    private func approve(_ batch: ResultBatch, _ staff: DemoStaff) async throws {
        guard let city = BodyCode("150400") else { throw DemoFault.bodyMissing("150400") }
        let signed = try clock.moment(30, after: batch.reviewEnd, hour: 9).civilDate
        _ = try await office.importApproval(
            DemoPapers.approval(batch, dated: signed),
            of: batch.id,
            enteredBy: staff.member(.enter, at: city),
            confirmedBy: staff.member(.confirm, at: city),
            at: clock.moment(2, after: signed, hour: 11)
        )
    }
}

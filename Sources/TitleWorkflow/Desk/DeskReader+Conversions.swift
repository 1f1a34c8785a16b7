internal import TitleModel
internal import TitleStore

/// Conversions whose next step is the reader's, and lines of the mapping tables that wait for another person.
extension DeskReader {
    func conversions(_ transaction: any Transaction) throws -> [DeskTask] {
        let judgement = try records.conversions.isEmpty ? nil : office.judgement(at: now, transaction)
        return try records.conversions.compactMap { waiting in
            let mayEnd = try judgement.map { try self.mayEnd(waiting, $0, transaction) } ?? false
            let standing = standing(waiting, mayEnd: mayEnd)
            return ConversionWaitsForWhoTakesItsNextStep.turn(of: member, standing).map { task(of: waiting, $0) }
        }
    }

    private func task(
        of waiting: WaitingConversion,
        _ turn: ConversionWaitsForWhoTakesItsNextStep.Turn
    ) -> DeskTask {
        let term = office.conversions.term(appliedOn: waiting.appliedOn, waiting.steps)
        // Also where a decision on what is not brought yet waits.
        let isBrought = waiting.progress == .toBeCompleted || term == .stopped
        var task = DeskTask(
            kind: kind(turn),
            batch: nil,
            part: waiting.id.text,
            about: [waiting.name, waiting.progress.rawValue],
            since: waiting.since,
            due: isBrought ? waiting.until : term.day
        )
        task.waitsForHolidays = term == .open && !isBrought
        return task
    }

    /// Whether it can be refused, or ended as not needed, as it stands (CNV5, CNV10): what is known of it says so, or what
    /// was to be brought is overdue.
    private func mayEnd(
        _ waiting: WaitingConversion,
        _ judgement: ConversionJudgement,
        _ transaction: any Transaction
    ) throws -> Bool {
        guard waiting.progress != .mapped, waiting.progress != .decided else { return false }
        let until = waiting.progress == .toBeCompleted ? waiting.until : nil
        let isOverdue = OverdueCaseWithoutALevelIsRefused.isOverdue(until, on: now.civilDate)
        guard isOverdue || waiting.mayEnd, member.holds(.convert) || member.holds(.enter),
            let found = try transaction.conversion(waiting.id), (try? judgement.decidingBody(for: found)) != nil
        else { return false }
        if isOverdue { return true }
        switch judgement.answer(found, bans: try transaction.bans(of: found.application.holder.identity)) {
        case .notNeeded, .refuse: return true
        case .convert, .complete, .decideMapping: return false
        }
    }

    /// Applications from the net that the reader may take or return.
    func conversionRequests() -> [DeskTask] {
        records.conversionRequests.filter(mayTake).map { waiting in
            DeskTask(
                kind: .takeConversionRequest,
                batch: nil,
                part: waiting.id.text,
                about: [waiting.application.holder.name, waiting.receipt],
                since: waiting.handedInAt,
                due: HandedInApplicationIsAnsweredInFiveDays.day(
                    handedInOn: waiting.handedInAt.civilDate,
                    office.conversions.rules.calendar
                )
            )
        }
    }

    private func mayTake(_ waiting: ConversionRequest) -> Bool {
        (try? HandedInApplicationIsTakenByWhoConverts.check(
            member,
            receiver: waiting.receiver,
            competent: office.competent(for: waiting)
        )) != nil
    }

    func mappings() -> [DeskTask] {
        guard member.holds(.convert) else { return [] }
        let mine = records.mappings.filter { waiting in
            MappingLineBindsEverybody.mayDecide(member, onProposalOf: waiting.body, office.authority, office.registry)
        }
        return mine.map { waiting in
            let term = office.conversions.term(appliedOn: waiting.proposedAt.civilDate)
            var task = DeskTask(
                kind: .acceptMapping,
                batch: nil,
                part: waiting.id.text,
                about: [waiting.title],
                since: waiting.proposedAt,
                due: term.day
            )
            task.waitsForHolidays = term == .open
            return task
        }
    }

    private func kind(_ turn: ConversionWaitsForWhoTakesItsNextStep.Turn) -> DeskTask.Kind {
        switch turn {
        case .handle: .handleConversion
        case .decide: .decideConversion
        case .confirm: .confirmConversion
        }
    }

    private func standing(
        _ waiting: WaitingConversion,
        mayEnd: Bool
    ) -> ConversionWaitsForWhoTakesItsNextStep.Standing {
        let competent = competent(waiting)
        return ConversionWaitsForWhoTakesItsNextStep.Standing(
            progress: waiting.progress,
            receiver: waiting.receiver,
            competent: competent,
            held: waiting.hasDecisionDocument ? [.decisionDocument] : [],
            decidedBy: waiting.decidedBy,
            mayEnd: mayEnd,
            writer: office.writer(for: competent, in: waiting.area)
        )
    }

    private func competent(_ waiting: WaitingConversion) -> Body? {
        let mapped = waiting.title.flatMap { office.conversions.rules.catalogue.title($0)?.rank }
        guard let rank = mapped ?? waiting.rank else {
            return office.competentBody(at: OverdueCaseWithoutALevelIsRefused.level, in: waiting.area)
                ?? office.registry[waiting.receiver]
        }
        return office.competentBody(at: rank.level, in: waiting.area)
    }
}

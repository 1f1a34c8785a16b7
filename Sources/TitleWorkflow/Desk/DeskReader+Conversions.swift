internal import TitleModel
internal import TitleStore

/// Conversions whose next step is the reader's, and lines of the mapping tables that wait for another person.
extension DeskReader {
    func conversions() -> [DeskTask] {
        records.conversions.compactMap { waiting in
            guard let turn = ConversionWaitsForWhoTakesItsNextStep.turn(of: member, standing(waiting)) else {
                return nil
            }
            let progress = waiting.progress
            return DeskTask(
                kind: kind(turn),
                batch: nil,
                part: waiting.id.text,
                about: [waiting.name, progress.rawValue],
                since: waiting.since,
                due: progress == .toBeCompleted
                    ? waiting.until : office.conversions.due(appliedOn: waiting.appliedOn)
            )
        }
    }

    func mappings() -> [DeskTask] {
        guard member.holds(.convert) else { return [] }
        return records.mappings.map { waiting in
            DeskTask(
                kind: .acceptMapping,
                batch: nil,
                part: waiting.id.text,
                about: [waiting.title],
                since: waiting.proposedAt,
                due: nil
            )
        }
    }

    private func kind(_ turn: ConversionWaitsForWhoTakesItsNextStep.Turn) -> DeskTask.Kind {
        switch turn {
        case .handle: .handleConversion
        case .decide: .decideConversion
        case .confirm: .confirmConversion
        }
    }

    private func standing(_ waiting: WaitingConversion) -> ConversionWaitsForWhoTakesItsNextStep.Standing {
        ConversionWaitsForWhoTakesItsNextStep.Standing(
            progress: waiting.progress,
            receiver: waiting.receiver,
            competent: competent(waiting),
            held: waiting.hasDecisionDocument ? [.decisionDocument] : [],
            decidedBy: waiting.decidedBy
        )
    }

    private func competent(_ waiting: WaitingConversion) -> Body? {
        let mapped = waiting.title.flatMap { office.conversions.rules.catalogue.title($0)?.rank }
        guard let rank = mapped ?? waiting.rank else { return office.registry[waiting.receiver] }
        return office.authority.decidingBody(
            for: .conversion,
            at: rank.level,
            in: waiting.area,
            of: office.registry
        )
    }
}

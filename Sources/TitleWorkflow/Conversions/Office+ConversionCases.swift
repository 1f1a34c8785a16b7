public import TitleModel
internal import TitleStore

extension Office {
    /// Takes one of the steps that decide nothing: asking for more (补正), taking what came, stating that the evidence is
    /// complete, giving a decision back, withdrawing.
    ///
    /// `seen` names the decision that the person was shown and gives back (`ConversionState.seen`), nil where none was.
    /// - Returns: how far the case has come.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    @discardableResult
    public func take(
        _ event: ConversionProgress.Event,
        inConversion id: Identifier,
        statement: String = "",
        until: CivilDate? = nil,
        seen: String? = nil,
        by staff: Identifier,
        at now: Instant
    ) async throws -> ConversionProgress {
        try await store.write { transaction in
            let (found, member) = try handled(id, by: staff, at: now, transaction, givingBack: event == .giveBack)
            switch event {
            case .askForMore:
                try SupplementSaysWhatAndUntilWhen.check(statement, until: until, today: now.civilDate)
            case .giveBack:
                try expect(seen, isStillDecidedOf: id, transaction)
                try ReasonIsGiven.check(statement)
            case .withdraw: try ReasonIsGiven.check(statement)
            case .complete: try expectComplete(found, at: now)
            case .supplement: break
            case .check, .map, .decide, .confirm: throw OfficeRefusal.conversion(.decisionMissing)
            }
            let step = ConversionCase.Step(
                event: event,
                by: member,
                at: now,
                statement: statement,
                until: event == .askForMore ? until : nil
            )
            return try write(step, in: found, [:], transaction)
        }
    }

    /// The case, and who handles it: people of the body that took it, of the competent one, and of the
    /// bureau that writes down what the region decides.
    func handled(
        _ id: Identifier,
        by staff: Identifier,
        at now: Instant,
        _ transaction: any Transaction,
        givingBack: Bool = false
    ) throws -> (ConversionCase, StaffMember) {
        guard let found = try transaction.conversion(id) else { throw OfficeFault.caseUnknown(id) }
        let member = try member(staff, transaction)
        let judgement = try judgement(at: now, transaction)
        let competent = competent(for: found, judgement)
        let writer = writer(for: competent, in: found.application.holder.area)
        if givingBack, let body = competent {
            try ConversionGoesToTheCompetentBody.check(
                member,
                .second,
                competent: body,
                writer: writer,
                held: found.held
            )
        } else {
            try ConversionIsHandledByItsBodies.check(
                member,
                receiver: found.receiver,
                competent: competent?.code,
                writer: writer
            )
        }
        return (found, member)
    }

    func judgement(at now: Instant, _ transaction: any Transaction) throws -> ConversionJudgement {
        ConversionJudgement(
            house: conversions.rules,
            mappings: TitleMappings(try transaction.mappings(besides: conversions.mappings)),
            day: now.civilDate
        )
    }

    /// The body that decides; as long as the level is not known, the one that the table names for the lowest.
    func competent(for found: ConversionCase, _ judgement: ConversionJudgement) -> Body? {
        judgement.competentBody(for: found) ?? judgement.nearestBody(for: found) ?? registry[found.receiver]
    }

    /// Writes a step that the course allows, and its trace.
    func write(
        _ step: ConversionCase.Step,
        in found: ConversionCase,
        _ facts: [String: String],
        _ transaction: any Transaction
    ) throws -> ConversionProgress {
        guard var course = found.course else { throw OfficeFault.caseUnknown(found.id) }
        try course.take(step.event, step.outcome)
        let ends = !course.progress.isOpen
        try transaction.insert(step, id: keys.next(at: step.at), of: found, ends: ends)
        var told = facts
        told["after"] = course.progress.rawValue
        let action = "conversion.\(step.event.rawValue)"
        try transaction.record(trace(action, of: found, by: step.by, before: found.progress, at: step.at, told))
        return course.progress
    }

    private func expectComplete(_ found: ConversionCase, at now: Instant) throws(OfficeRefusal) {
        try ConversionBeginsByApplication.checkPaper(found.held)
        try HolderWorksInTheCity.checkProof(found.held)
        try UnitFromOutsideBringsAnEntrustment.check(found.application, registry, held: found.held)
        // What the original says is read only after this: a title by examination has no committee (CNV5), and a claim may prove
        // its own. Whether the authorisation is there is asked once it was read; without it nothing is converted (CNV4).
        let missing = conversions.rules.conversionEvidence.missing(
            found.application.origin,
            found.application.way,
            held: found.held.union(found.held.contains(.original) ? [.committeeAuthorisation] : [])
        )
        guard missing.isEmpty else { throw .conversion(.evidenceMissing(missing.map(\.kind))) }
    }

    func trace(
        _ action: String,
        of found: ConversionCase,
        by member: StaffMember,
        before: ConversionProgress?,
        at now: Instant,
        _ facts: [String: String]
    ) -> AuditEvent {
        var told = facts
        if let before { told["before"] = before.rawValue }
        return AuditEvent(at: now, actor: member.id.text, action: action, subject: found.id.text, facts: told)
    }
}

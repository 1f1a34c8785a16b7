import TitleModel
import TitleStore
import TitleWorkflow

extension StepTaker {
    func correct(_ reader: inout StepReader) async throws {
        let line = reader.number("line")
        let field = RowCorrection.Field(rawValue: reader.text("field"))
        let text = form["text"].trimmed
        let reason = reader.text("reason")
        try reader.expectNone()
        guard let line, let field else { throw OfficeStop.malformed }
        try await office.correct(
            line: line,
            of: batch,
            field,
            to: text,
            reason: reason,
            by: rules,
            staff: member.id,
            at: site.now()
        )
    }

    func restart(_ reader: inout StepReader) async throws {
        let (line, file, reason) = (reader.number("line"), reader.file("file"), reader.publicText("reason"))
        try reader.expectNone()
        guard let line, let file else { throw OfficeStop.malformed }
        let roster = RosterFile(name: file.name, bytes: file.bytes)
        let report = try await site.restartReport(
            on: roster,
            ofLine: line,
            in: place.state.record.batch,
            for: member.id
        )
        switch report.outcome {
        case .refused(let fault): throw Self.fault(.roster(fault))
        case .judged(let judgement, _):
            if let fault = judgement.faults.first { throw Self.fault(.rosterRow(fault)) }
            _ = try await office.restart(
                line: line,
                of: batch,
                as: judgement,
                file: roster,
                reason: reason,
                by: member.id,
                at: site.now()
            )
        }
    }

    func withdraw(_ reader: inout StepReader) async throws {
        let (reason, number) = (reader.publicText("reason"), reader.publicText("number", upTo: 100))
        let date = reader.day("date")
        try reader.expectNone()
        guard let date else { throw OfficeStop.malformed }
        try await office.withdrawPublicity(
            of: batch,
            reason: reason,
            documentNumber: number,
            documentDate: date,
            by: member.id,
            at: site.now()
        )
    }

    func discard(_ reader: inout StepReader) async throws {
        let reason = reader.text("reason", upTo: 4000, lines: true)
        try reader.expectNone()
        try await office.discard(batch, reason: reason, by: member.id, at: site.now())
    }

    private var rules: RosterRules {
        site.rosterRules(office.registry[place.state.record.batch.reviewingBody], site.now().civilDate)
    }

    private static func fault(_ reason: FormFault.Reason) -> FormFaults {
        var faults = FormFaults()
        faults.add("file", reason)
        return faults
    }
}

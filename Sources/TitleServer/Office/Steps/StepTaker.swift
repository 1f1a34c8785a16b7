import TitleModel
import TitlePapers
import TitleStore
import TitleWorkflow

/// Takes a step on a batch with what its form brought.
struct StepTaker: Sendable {
    let site: OfficeSite
    let place: StepPlace
    let member: StaffMember
    let form: OfficeForm

    var office: Office { site.access.office }
    var batch: Identifier { place.state.record.batch.id }

    /// Takes it, and answers the path to go on to.
    /// - Throws: `FormFaults`, `OfficeRefusal`, `OfficeFault`.
    func take() async throws -> String {
        if place.step == .submitFiling { return try await prepare() }
        try await takeOnce()
        return "\(OfficeRoute.batch.path(batch.text))?done=\(place.step.word)"
    }

    private func takeOnce() async throws {
        var reader = StepReader(form)
        switch place.step {
        case .attachPaper: try await attach(&reader)
        case .openPublicity: try await open(&reader)
        case .closePublicity: try await close()
        case .decideObjection: try await decide(&reader)
        case .acceptFiling: try await accept(&reader)
        case .correctRow: try await correct(&reader)
        case .restartRow: try await restart(&reader)
        case .withdrawPublicity: try await withdraw(&reader)
        case .receiveFiling, .returnRows, .refuseRows, .withdrawFiling: try await decideFiling(&reader)
        case .keepExternal: try await keep(&reader)
        case .orderHeldRows: try await office.orderHeldRows(of: batch, by: member.id, at: site.now())
        case .discardRoster: try await discard(&reader)
        case .submitFiling: return
        }
    }

    private func attach(_ reader: inout StepReader) async throws {
        guard let kind = place.paper else { throw OfficeStop.noSuchPage }
        let paper = reader.paper(kind)
        try reader.expectNone()
        try await office.attach(paper, to: batch, by: member.id, at: site.now())
    }

    private func open(_ reader: inout StepReader) async throws {
        let contact = reader.publicText("contact")
        try reader.expectNone()
        _ = try await office.openPublicity(of: batch, contact: contact, by: member.id, at: site.now())
    }

    private func close() async throws {
        guard let publicity = place.state.publicity else { throw OfficeRefusal.publicityMissing }
        try await office.closePublicity(
            publicity.id,
            seen: form[StepForm.seen],
            by: member.id,
            at: site.now()
        )
    }

    private func decide(_ reader: inout StepReader) async throws {
        guard let raised = place.objection else { throw OfficeStop.noSuchPage }
        let decision = ObjectionDecision(rawValue: reader.text("decision"))
        let reason = reader.publicCiting("reason")
        let lines = reader.lines("lines")
        try reader.expectNone()
        guard let decision else { throw OfficeStop.malformed }
        try await office.decideObjection(
            raised.objection.id,
            decision,
            reason: reason,
            removing: lines,
            by: member.id,
            at: site.now()
        )
    }

    /// Makes the documents of the filing; they are looked through before they are sent.
    private func prepare() async throws -> String {
        var reader = StepReader(form)
        let (number, date) = (reader.text("number", upTo: 100), reader.day("date"))
        try reader.expectNone()
        guard let date, let body = place.state.filingBody else { throw OfficeStop.malformed }
        try await office.expectFileable(batch, reportDated: date, at: site.now())
        let package = try await site.papers.filingPackage(
            of: batch,
            report: DocumentReference(number: number, date: date),
            to: body,
            at: site.now()
        )
        let prepared = PreparedFiling(batch: batch, package: package)
        let key = site.packages.put(prepared, of: member.id, at: site.now())
        return OfficeRoute.batchPackage.path(batch.text, key)
    }

    private func decideFiling(_ reader: inout StepReader) async throws {
        guard let filing = place.filing, let event = place.step.filingEvent else { throw OfficeStop.noSuchPage }
        let reason = event == .receive ? form["reason"].trimmed : reader.citing(reader.text("reason"))
        let lines = reader.lines("lines")
        try reader.expectNone()
        try await office.take(
            event,
            on: filing.id,
            lines: lines,
            reason: reason,
            seen: form[StepForm.seen],
            by: member.id,
            at: site.now()
        )
    }

    private func keep(_ reader: inout StepReader) async throws {
        let (line, number, file) = (reader.number("line"), reader.text("certificate-number"), reader.file("file"))
        try reader.expectNone()
        guard let line, let file else { throw OfficeStop.malformed }
        let kept = ForeignFile(name: file.name, bytes: file.bytes, signature: site.foreign.signature(file.bytes))
        try await office.keep(kept, number: number, line: line, of: batch, by: member.id, at: site.now())
    }

    private func accept(_ reader: inout StepReader) async throws {
        guard let filing = place.filing else { throw OfficeStop.noSuchPage }
        let (number, date) = (reader.text("number", upTo: 100), reader.day("date"))
        try reader.expectNone()
        guard let date else { throw OfficeStop.malformed }
        _ = try await office.acceptFiling(
            filing.id,
            documentNumber: number,
            documentDate: date,
            seen: form[StepForm.seen],
            by: member.id,
            at: site.now()
        )
    }
}

import TitleModel
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

    /// - Throws: `FormFaults`, `OfficeRefusal`, `OfficeFault`.
    func take() async throws {
        var reader = StepReader(form)
        switch place.step {
        case .attachPaper: try await attach(&reader)
        case .openPublicity: try await open(&reader)
        case .closePublicity: try await close()
        case .decideObjection: try await decide(&reader)
        case .submitFiling: try await submit(&reader)
        case .acceptFiling: try await accept(&reader)
        case .correctRow: try await correct(&reader)
        case .restartRow: try await restart(&reader)
        case .withdrawPublicity: try await withdraw(&reader)
        }
    }

    private func attach(_ reader: inout StepReader) async throws {
        guard let kind = place.paper else { throw OfficeStop.noSuchPage }
        let paper = reader.paper(kind)
        try reader.expectNone()
        try await office.attach(paper, to: batch, by: member.id, at: site.now())
    }

    private func open(_ reader: inout StepReader) async throws {
        let contact = reader.text("contact")
        try reader.expectNone()
        _ = try await office.openPublicity(of: batch, contact: contact, by: member.id, at: site.now())
    }

    private func close() async throws {
        guard let publicity = place.state.publicity else { throw OfficeRefusal.publicityMissing }
        try await office.closePublicity(publicity.id, by: member.id, at: site.now())
    }

    private func decide(_ reader: inout StepReader) async throws {
        guard let raised = place.objection else { throw OfficeStop.noSuchPage }
        let decision = ObjectionDecision(rawValue: reader.text("decision"))
        let reason = reader.text("reason")
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

    private func submit(_ reader: inout StepReader) async throws {
        let (number, date) = (reader.text("number"), reader.day("date"))
        let documents = FilingDocument.Kind.allCases.compactMap { kind -> FilingDocument? in
            guard let file = reader.file("file-\(kind.rawValue)") else { return nil }
            let isReport = kind == .filingReport
            return FilingDocument(
                kind: kind,
                name: file.name,
                number: isReport ? number : nil,
                date: isReport ? date : nil,
                bytes: file.bytes
            )
        }
        try reader.expectNone()
        _ = try await office.submitFiling(of: batch, documents: documents, by: member.id, at: site.now())
    }

    private func accept(_ reader: inout StepReader) async throws {
        guard let filing = place.filing else { throw OfficeStop.noSuchPage }
        let (number, date) = (reader.text("number"), reader.day("date"))
        try reader.expectNone()
        guard let date else { throw OfficeStop.malformed }
        _ = try await office.acceptFiling(
            filing.id,
            documentNumber: number,
            documentDate: date,
            by: member.id,
            at: site.now()
        )
    }
}

import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// What people obtained elsewhere: passes of national examinations (CER4), old certificates for units that are not public
/// (CER6), recorded as facts with their files.
struct RecordedTitlePages: Sendable {
    let site: OfficeSite

    /// For somebody who may be new to the register.
    func newForm(_ asked: OfficeRequest) async throws -> Response {
        try PersonPages.expectKeeper(asked)
        return try page(.recording(nil), asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    func recordNew(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try PersonPages.expectKeeper(asked)
        return try await record(form, nil, asked)
    }

    func form(_ asked: OfficeRequest) async throws -> Response {
        let place = RecordedTitlePage.Place.recording(try await site.person(asked))
        return try page(place, asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    func record(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try await record(form, try await site.person(asked), asked)
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        try page(try await recorded(asked), asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    /// States that it was recorded by mistake.
    func void(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let place = try await recorded(asked)
        guard case .showing(let recorded, let state) = place else { throw OfficeStop.noSuchPage }
        do {
            let (office, reason) = (site.access.office, form["reason"].trimmed)
            try await office.void(recorded.title.id, reason: reason, by: asked.member.id, at: site.now())
            let isShown = try await office.personState(state.record.id, shownTo: asked.member, at: site.now()) != nil
            guard isShown else { return .redirect(to: OfficeRoute.persons.rawValue, type: .normal) }
            return .redirect(to: OfficeRoute.person.path(state.record.id.text) + "?done=voided", type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: "reason") else { throw error }
            return try page(place, asked, typed: form.typed, faults: faults)
        }
    }

    func proof(_ asked: OfficeRequest) async throws -> Response {
        guard case .showing(let recorded, _) = try await recorded(asked),
            let file = try await site.access.office.proof(
                ofRecordedTitle: recorded.title.id,
                by: asked.member,
                at: site.now()
            )
        else { throw OfficeStop.noSuchPage }
        return .document(file.bytes, name: file.name)
    }

    private func record(_ form: OfficeForm, _ known: PersonState?, _ asked: OfficeRequest) async throws -> Response {
        do {
            let (entry, holder) = try RecordedTitleReader(form: form).read(of: known?.record.id)
            let (office, staff) = (site.access.office, asked.member.id)
            let person = try await office.record(entry, of: holder, by: staff, at: site.now())
            return .redirect(to: OfficeRoute.person.path(person.text) + "?done=recorded", type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try page(.recording(known), asked, typed: form.typed, faults: faults)
        }
    }

    private func recorded(_ asked: OfficeRequest) async throws -> RecordedTitlePage.Place {
        let state = try await site.person(asked)
        let part = asked.context.parameters.get("part")
        guard let found = state.recorded.first(where: { $0.title.id.text == part }) else { throw OfficeStop.noSuchPage }
        return .showing(found, of: state)
    }

    private func page(
        _ place: RecordedTitlePage.Place,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let note = asked.kept == nil ? nil : words("form.kept")
        let page = RecordedTitlePage(place, typed, faults, note: note, words: words)
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

/// Reads what was typed of a title got elsewhere.
private struct RecordedTitleReader {
    let form: OfficeForm

    /// With whose it is, where that is not `known`; all that cannot be read is told at once.
    func read(of known: Identifier?) throws -> (ElsewhereTitle, TitleHolder) {
        var reader = StepReader(form)
        let named = known == nil ? (reader.text("name"), reader.text("identity")) : nil
        let kind = RecordedTitle.Kind(rawValue: reader.text("kind"))
        let (title, number, issuer) = (reader.text("title"), reader.text("number"), reader.text("issuer"))
        let (day, proof) = (reader.day("date"), reader.file("proof"))
        try reader.expectNone()
        guard let kind, let day, let proof else { throw OfficeStop.malformed }
        let entry = ElsewhereTitle(
            kind: kind,
            series: form["series"].trimmed,
            title: title,
            number: number,
            issuer: issuer,
            obtainedOn: day,
            proof: RosterFile(name: proof.name, bytes: proof.bytes)
        )
        if let known { return (entry, .known(known)) }
        return (entry, .named(named?.0 ?? "", number: named?.1 ?? ""))
    }
}

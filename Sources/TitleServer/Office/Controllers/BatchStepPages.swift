import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The steps on a batch: a page each that names the effect and asks for what the step needs.
///
/// A step that was taken meanwhile is refused with its sentence: a second press of a button does nothing twice.
struct BatchStepPages: Sendable {
    let site: OfficeSite

    func form(_ step: BatchStep) -> @Sendable (OfficeRequest) async throws -> Response {
        { asked in
            let state = try await site.batch(asked)
            let place = try place(step, state, asked)
            let words = OfficeLanguage.words(asked.request)
            if let raised = place.objection {
                try await site.looked(asked, at: "objection", of: raised.objection.id.text, people: 1)
            }
            let note = asked.kept == nil ? nil : words("form.kept")
            return try await page(place, asked, typed: asked.kept ?? .empty, faults: FormFaults(), note: note)
        }
    }

    func submit(_ step: BatchStep) -> @Sendable (OfficeRequest, OfficeForm) async throws -> Response {
        { asked, form in
            let state = try await site.batch(asked)
            let place = try place(step, state, asked)
            do {
                let taker = StepTaker(site: site, place: place, member: asked.member, form: form)
                return .redirect(to: try await taker.take(), type: .normal)
            } catch {
                guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
                return try await page(place, asked, typed: form.typed, faults: faults, note: nil)
            }
        }
    }

    /// Where the step is taken; nobody without the duty for it gets there.
    private func place(_ step: BatchStep, _ state: BatchState, _ asked: OfficeRequest) throws -> StepPlace {
        guard let place = StepPlace(step, state, part: asked.context.parameters.get("part")) else {
            throw OfficeStop.noSuchPage
        }
        guard place.isFor(asked.member) else { throw OfficeStop.notYours }
        return place
    }

    /// What the step is about, of a step on a filing; that its people were looked at is kept.
    private func filing(
        of place: StepPlace,
        _ asked: OfficeRequest,
        _ words: Words
    ) async throws -> FilingPart? {
        guard place.step.filingEvent != nil, let filing = place.filing else { return nil }
        let shown = try await site.access.office.onShow(filing.id)
        try await site.looked(asked, at: "filing", of: filing.id.text, people: shown.rows.count)
        return FilingPart(shown, of: filing, place.state, for: asked.member, words)
    }

    /// What the notice shows that is about to be closed.
    private func notice(of place: StepPlace) async throws -> NoticeOnShow? {
        guard place.step == .closePublicity, let publicity = place.state.publicity else { return nil }
        return try await site.access.office.onShow(notice: publicity.id)
    }

    /// Whose publicity before applying is to be stated.
    private func units(of place: StepPlace) async throws -> [String] {
        guard place.step == .attachPaper, place.paper == .unitPublicity else { return [] }
        return try await site.access.office.unitsToShow(of: place.state.record.batch.id)
    }

    private func page(
        _ place: StepPlace,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults,
        note: String?
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let sources = site.access.office.legalSources
        let form = StepForm(place, typed, words, citing: sources, units: try await units(of: place))
        let page = BatchStepPage(
            place,
            form.fields,
            faults,
            note: note,
            filing: try await filing(of: place, asked, words),
            notice: try await notice(of: place),
            site.access.office.registry,
            words: words
        )
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

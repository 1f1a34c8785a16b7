import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// The steps of a conversion, each with its own page.
struct ConversionStepPages: Sendable {
    let site: OfficeSite

    func form(_ asked: OfficeRequest) async throws -> Response {
        let (part, state) = try await place(asked)
        return try await page(part, state, asked, asked.kept ?? .empty, FormFaults())
    }

    func submit(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (part, state) = try await place(asked)
        do {
            try await take(part, state, asked, form)
            return .redirect(
                to: "\(OfficeRoute.conversion.path(state.found.id.text))?done=\(part.rawValue)",
                type: .normal
            )
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try await page(part, state, asked, form.typed, faults)
        }
    }

    private func place(_ asked: OfficeRequest) async throws -> (ConversionPart, ConversionState) {
        guard let part = asked.context.parameters.get("part").flatMap({ ConversionPart(rawValue: $0) }) else {
            throw OfficeStop.noSuchPage
        }
        return (part, try await site.conversion(asked))
    }

    private func take(
        _ part: ConversionPart,
        _ state: ConversionState,
        _ asked: OfficeRequest,
        _ form: OfficeForm
    ) async throws {
        let (office, id, staff, now) = (site.access.office, state.found.id, asked.member.id, site.now())
        let reader = ConversionReader(form: form, office: office)
        switch part {
        case .evidence: try await add(to: id, asked, form)
        case .check: try await check(state, asked, reader)
        case .map:
            try await office.map(reader.mapping(state.tables), inConversion: id, by: staff, at: now)
        case .decide:
            let decision = try reader.decision()
            if decision.outcome == .convert { try Self.expectSigner(of: state) }
            try await office.decide(decision, inConversion: id, by: staff, at: now)
        case .confirm:
            if state.found.decision?.outcome == .convert { try Self.expectSigner(of: state) }
            let again = try await examination(state, form)
            try await office.confirm(
                conversion: id,
                again: again,
                seen: form[StepForm.seen],
                by: staff,
                at: now
            )
        case .proposeMapping: _ = try await office.propose(reader.line(of: state), by: staff, at: now)
        case .askForMore:
            var fields = StepReader(form)
            let (text, until) = (fields.printed("statement", upTo: 4000, lines: true), fields.day("until"))
            try fields.expectNone()
            try await office.take(.askForMore, inConversion: id, statement: text, until: until, by: staff, at: now)
        case .giveBack, .withdraw, .supplement, .complete:
            guard let event = part.event else { throw OfficeStop.malformed }
            let text = form["reason"].trimmed
            let seen = part == .giveBack ? form[StepForm.seen] : nil
            try await office.take(event, inConversion: id, statement: text, seen: seen, by: staff, at: now)
        }
    }

    /// Whoever decides, or confirms, is told that no key here would sign the order.
    private static func expectSigner(of state: ConversionState) throws(OfficeRefusal) {
        let refusal = OfficeRefusal.conversion(.certificatesAreTheRegions)
        guard !state.reasons.contains(refusal) else { throw refusal }
    }

    private func add(to id: Identifier, _ asked: OfficeRequest, _ form: OfficeForm) async throws {
        var reader = StepReader(form)
        _ = reader.text("kind")
        let file = reader.file("file")
        let kind = ConversionEvidence.Kind(rawValue: form["kind"])
        let look = kind == .onlineCheck ? Self.look(&reader) : nil
        try reader.expectNone()
        guard let file, let kind else { throw OfficeStop.malformed }
        let sent = ConversionFile(kind: kind, name: file.name, bytes: file.bytes, look: look)
        try await site.access.office.add(sent, to: id, by: asked.member.id, at: site.now())
    }

    /// Where, when and by whom the issuing side was asked.
    private static func look(_ reader: inout StepReader) -> ConversionEvidence.OnlineLook? {
        let (address, person) = (reader.text("look-address", upTo: 400), reader.text("look-by", upTo: 100))
        return reader.day("look-day").map { ConversionEvidence.OnlineLook(address: address, day: $0, by: person) }
    }

    private func check(_ state: ConversionState, _ asked: OfficeRequest, _ reader: ConversionReader) async throws {
        guard let examination = try await examination(state, reader.form) else {
            throw OfficeRefusal.conversion(.originalNotChecked)
        }
        try await site.access.office.checkOriginal(
            ofConversion: state.found.id,
            examination,
            typed: try reader.originalFields(),
            statement: reader.form["statement"].trimmed,
            isPageCompared: reader.form.has("compared-page"),
            unread: reader.form["unread"].trimmed,
            by: asked.member.id,
            at: site.now()
        )
    }

    /// What the machine finds of the original now, with the origin's status list where one was handed in.
    private func examination(_ state: ConversionState, _ form: OfficeForm?) async throws -> OriginalExamination? {
        guard let file = try await site.access.office.originalFile(ofConversion: state.found.id) else { return nil }
        let list = form?.file("status-list").flatMap { $0.bytes.isEmpty ? nil : $0.bytes }
        return await site.foreign.original(file, list, site.now())
    }

    private func page(
        _ part: ConversionPart,
        _ state: ConversionState,
        _ asked: OfficeRequest,
        _ typed: URLEncodedForm,
        _ faults: FormFaults
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let examination = part == .check ? try await examination(state, nil) : nil
        let form = ConversionStepForm(part, state, site.access.office, examination, typed, at: site.now(), words)
        let page = CaseFormPage(
            form.texts,
            at: .conversionStep,
            OfficeRoute.conversionStep.path(state.found.id.text, part.rawValue),
            form.fields,
            faults,
            facts: form.facts,
            hidden: form.hidden,
            takesFiles: part.takesFiles,
            isOnce: true,
            naming: site.access.office.registry,
            words: words
        )
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

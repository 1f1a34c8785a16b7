import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// 换证: the cases, one of them, and how they begin.
struct ConversionPages: Sendable {
    let site: OfficeSite

    func list(_ asked: OfficeRequest) async throws -> Response {
        do {
            return try await list(asked, named: asked.kept?["named"] ?? "", page: asked.request.page)
        } catch is StopReason {
            throw OfficeStop.noSuchPage
        }
    }

    /// What is looked for stands in the body of the form, never in an address.
    func find(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try await list(asked, named: String(form["named"].trimmed.prefix(200)), page: 1)
    }

    private func list(_ asked: OfficeRequest, named text: String, page: Int) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let office = site.access.office
        let cases = try await office.conversions(shownTo: asked.member, named: text, page: page, at: site.now())
        guard page == 1 || !cases.isEmpty else { throw OfficeStop.noSuchPage }
        let isFirst = page == 1 && text.isEmpty
        let waiting = isFirst ? try await office.conversionRequests(shownTo: asked.member, at: site.now()) : []
        let numbers = try await office.conversionStatistics(shownTo: asked.member)
        let shown = ConversionsPage(
            cases,
            waiting,
            numbers,
            asked.member,
            named: text,
            page: page,
            office,
            words: words
        )
        return try site.page(shown, asked, words)
    }

    func form(_ asked: OfficeRequest) async throws -> Response {
        try expectHandler(asked)
        return try page(asked, asked.kept ?? .empty, FormFaults())
    }

    /// Takes an application; an original whose claim verifies needs neither number nor issuer typed.
    func apply(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try expectHandler(asked)
        do {
            let file = form.file("file").flatMap { $0.bytes.isEmpty ? nil : $0 }
            var examination: OriginalExamination?
            if let file { examination = await site.foreign.original(file.bytes, nil, site.now()) }
            let reader = ConversionReader(form: form, office: site.access.office)
            let id = try await site.access.office.apply(
                try reader.application(examination?.fields ?? []),
                files: file.map { [ConversionFile(kind: .original, name: $0.name, bytes: $0.bytes)] } ?? [],
                examination: examination,
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: "\(OfficeRoute.conversion.path(id.text))?done=applied", type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try page(asked, form.typed, faults)
        }
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let state = try await site.conversion(asked)
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) }
        let done = query?["done"].map { "conversion.done.\($0)" }.flatMap { words.has($0) ? words($0) : nil }
        let office = site.access.office
        let chain = try await office.chainStanding(
            .confirmConversion,
            of: state.found.id,
            for: asked.member,
            at: site.now()
        )
        return try site.page(
            ConversionPage(
                state,
                asked.member,
                office.registry,
                chain: chain,
                done: done,
                at: site.now(),
                words: words
            ),
            asked,
            words
        )
    }

    private func expectHandler(_ asked: OfficeRequest) throws {
        let member = asked.member
        guard (try? ConversionIsHandledByItsBodies.check(member, receiver: member.body, competent: nil)) != nil else {
            throw OfficeStop.notYours
        }
    }

    private func page(_ asked: OfficeRequest, _ typed: URLEncodedForm, _ faults: FormFaults) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let fields = ConversionFields(typed: typed, words: words).application
        return try site.conversionForm("conversions.add", at: .addConversion, fields, faults, asked)
    }
}

extension OfficeSite {
    /// The conversion that an address names, if it is the asker's business.
    func conversion(_ asked: OfficeRequest) async throws -> ConversionState {
        guard let id = asked.context.parameters.get("conversion").flatMap({ Identifier($0) }),
            let state = try await access.office.lookAt(conversion: id, by: asked.member, at: now())
        else { throw OfficeStop.noSuchPage }
        guard state.found.progress.isOpen, !isSignedHere(state) else { return state }
        return state.adding(.conversion(.certificatesAreTheRegions))
    }

    /// An order that no key here can sign would wait for ever.
    private func isSignedHere(_ state: ConversionState) -> Bool {
        guard let issuer = state.competent?.issuer else { return true }
        return foreign.isIssuedHere(issuer)
    }
}

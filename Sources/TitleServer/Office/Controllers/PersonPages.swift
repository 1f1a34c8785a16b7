import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// People in the register: looked for by a name or number of now or before, each apart, for those whose business they are.
///
/// Every look is written down.
struct PersonPages: Sendable {
    let site: OfficeSite

    func form(_ asked: OfficeRequest) async throws -> Response {
        try Self.expectKeeper(asked)
        let words = OfficeLanguage.words(asked.request)
        return try site.page(PersonsPage(nil, typed: asked.kept ?? .empty, words: words), asked, words)
    }

    /// What is looked for is in the body of the request, never in an address.
    func search(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try Self.expectKeeper(asked)
        let words = OfficeLanguage.words(asked.request)
        guard !(form["name"] + form["number"]).trimmed.isEmpty else {
            let page = PersonsPage(nil, typed: form.typed, isBare: true, words: words)
            return try site.page(page, asked, words, status: .unprocessableContent)
        }
        let found = try await site.access.office.people(
            named: form["name"],
            numbered: form["number"],
            shownTo: asked.member,
            at: site.now()
        )
        return try site.page(PersonsPage(found, typed: form.typed, words: words), asked, words)
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let state = try await person(asked)
        try await site.access.office.recordLook(at: state.record.id.text, by: asked.member.id, at: site.now())
        let words = OfficeLanguage.words(asked.request)
        let done = asked.request.uri.query.flatMap { URLEncodedForm($0) }?["done"]
            .map { "persons.done.\($0)" }.flatMap { words.has($0) ? words($0) : nil }
        let page = PersonPage(
            state,
            asked.member,
            offersSlips: site.surroundings.hasHolders,
            done: done,
            words: words
        )
        return try site.page(page, asked, words)
    }

    func picture(_ asked: OfficeRequest) async throws -> Response {
        guard let digest = try await person(asked).photos.last?.photo,
            let photo = try await site.access.office.store.read({ try $0.photo(digest) })
        else { throw OfficeStop.noSuchPage }
        return .portrait(photo)
    }

    func changeForm(_ kind: PersonChange.Kind) -> @Sendable (OfficeRequest) async throws -> Response {
        { asked in
            let state = try await person(asked)
            return try page(.entering(kind, of: state), asked, typed: asked.kept ?? .empty, faults: FormFaults())
        }
    }

    func enter(_ kind: PersonChange.Kind) -> @Sendable (OfficeRequest, OfficeForm) async throws -> Response {
        { asked, form in
            let state = try await person(asked)
            do {
                let entry = try ChangeEntry(kind, form)
                _ = try await site.access.office.enterChange(
                    entry.present,
                    of: state.record.id,
                    documentNumber: entry.documentNumber,
                    documentDate: entry.documentDate,
                    proof: entry.proof,
                    effectiveOn: entry.effectiveOn,
                    by: asked.member.id,
                    at: site.now()
                )
                return .redirect(to: OfficeRoute.person.path(state.record.id.text) + "?done=entered", type: .normal)
            } catch {
                guard let faults = FormFaults(error, field: "present") else { throw error }
                return try page(.entering(kind, of: state), asked, typed: form.typed, faults: faults)
            }
        }
    }

    func decision(_ asked: OfficeRequest) async throws -> Response {
        let place = try await decisionPlace(asked)
        return try page(place, asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let place = try await decisionPlace(asked)
        guard case .deciding(let change, let state) = place else { throw OfficeStop.noSuchPage }
        do {
            let isConfirmed = try DecisionFields.isConfirmed(form)
            try await site.access.office.decideChange(
                change.id,
                isConfirmed: isConfirmed,
                reason: form["reason"].trimmed,
                by: asked.member.id,
                at: site.now()
            )
            let done = isConfirmed ? "confirmed" : "refused"
            return .redirect(to: OfficeRoute.person.path(state.record.id.text) + "?done=\(done)", type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: "reason") else { throw error }
            return try page(place, asked, typed: form.typed, faults: faults)
        }
    }

    func proof(_ asked: OfficeRequest) async throws -> Response {
        guard case .deciding(let change, _) = try await decisionPlace(asked),
            let file = try await site.access.office.proof(ofChange: change.id, by: asked.member, at: site.now())
        else { throw OfficeStop.noSuchPage }
        return .document(file.bytes, name: file.name)
    }

    private func decisionPlace(_ asked: OfficeRequest) async throws -> PersonChangePage.Place {
        let state = try await person(asked)
        guard let id = asked.context.parameters.get("part"),
            let change = state.changes.first(where: { $0.id.text == id })
        else { throw OfficeStop.noSuchPage }
        return .deciding(change, of: state)
    }

    private func person(_ asked: OfficeRequest) async throws -> PersonState { try await site.person(asked) }

    private func page(
        _ place: PersonChangePage.Place,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let note = asked.kept == nil ? nil : words("form.kept")
        let page = PersonChangePage(place, for: asked.member, typed, faults, note: note, words: words)
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }

    static func expectKeeper(_ asked: OfficeRequest) throws {
        guard PersonsAreKeptByClerks.isKeeper(asked.member) else { throw OfficeStop.notYours }
    }
}

extension OfficeSite {
    /// The person whom an address names, if it is the asker's business.
    func person(_ asked: OfficeRequest) async throws -> PersonState {
        try PersonPages.expectKeeper(asked)
        guard let id = asked.context.parameters.get("person").flatMap({ Identifier($0) }),
            let state = try await access.office.personState(id, shownTo: asked.member, at: now())
        else { throw OfficeStop.noSuchPage }
        return state
    }
}

import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// That a ban of another body is over: proposed by one person of a bureau that revokes, confirmed by another.
struct BanLiftingPages: Sendable {
    let site: OfficeSite

    private var office: Office { site.access.office }

    func form(_ asked: OfficeRequest) async throws -> Response {
        let (entered, found) = try await standing(asked)
        return try page(.proposal(entered, found), asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    func propose(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (entered, found) = try await standing(asked)
        do {
            let entry = try Self.read(form)
            try await office.proposeLifting(of: entered.id, by: entry, asked.member.id, at: site.now())
            return Self.done("ban-lifting-proposed", found)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try page(.proposal(entered, found), asked, typed: form.typed, faults: faults)
        }
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        try page(try await waiting(asked), asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let waiting = try await waiting(asked)
        guard case .decision(let lifting, _, let found) = waiting else { throw OfficeStop.noSuchPage }
        do {
            let isConfirmed = try DecisionFields.isConfirmed(form)
            try await office.decideLifting(
                lifting.id,
                isConfirmed: isConfirmed,
                reason: form["reason"].trimmed,
                by: asked.member.id,
                at: site.now()
            )
            return Self.done(isConfirmed ? "ban-lifted" : "ban-lifting-refused", found)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try page(waiting, asked, typed: form.typed, faults: faults)
        }
    }

    private static func read(_ form: OfficeForm) throws -> OutsideBanLiftingEntry {
        var reader = StepReader(form)
        let (document, day) = (reader.text("document"), reader.day("date"))
        let reason = reader.citing(reader.text("reason", upTo: 890, lines: true))
        try reader.expectNone()
        guard let day else { throw OfficeStop.malformed }
        return OutsideBanLiftingEntry(documentNumber: document, documentDate: day, reason: reason)
    }

    private static func done(_ what: String, _ found: PersonIntegrity) -> Response {
        .redirect(to: OfficeRoute.integrity.path(found.person.text) + "?done=\(what)", type: .normal)
    }

    /// A ban that may be lifted: it stands, and no lifting waits.
    private func standing(_ asked: OfficeRequest) async throws -> (OutsideBan, PersonIntegrity) {
        let (entered, found) = try await ban(asked.context.parameters.get("ban"), asked)
        guard entered.stands, found.waitingLifting(of: entered) == nil else { throw OfficeStop.noSuchPage }
        return (entered, found)
    }

    /// A lifting that waits for the second person.
    private func waiting(_ asked: OfficeRequest) async throws -> BanLiftingPage {
        guard let id = asked.context.parameters.get("lifting").flatMap({ Identifier($0) }),
            let lifting = try await office.store.read({ try $0.outsideBanLifting(id) }), lifting.isConfirmed == nil
        else { throw OfficeStop.noSuchPage }
        let (entered, found) = try await ban(lifting.ban.text, asked)
        return .decision(lifting, entered, found)
    }

    private func ban(_ key: String?, _ asked: OfficeRequest) async throws -> (OutsideBan, PersonIntegrity) {
        guard office.keepsBans(asked.member) else { throw OfficeStop.notYours }
        guard let id = key.flatMap({ Identifier($0) }),
            let entered = try await office.store.read({ try $0.outsideBan(id) }),
            let found = try await office.integrity(of: entered.person, shownTo: asked.member)
        else { throw OfficeStop.noSuchPage }
        return (entered, found)
    }

    private func page(
        _ page: BanLiftingPage,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let note = asked.kept == nil ? nil : words("form.kept")
        let made = page.made(typed, faults, citing: office.legalSources, note: note, words)
        return try site.page(made, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

extension PersonIntegrity {
    /// What waits for a second person about one of the bans of other bodies.
    func waitingLifting(of ban: OutsideBan) -> OutsideBanLifting? {
        liftings.first { $0.ban == ban.id && $0.isConfirmed == nil }
    }
}

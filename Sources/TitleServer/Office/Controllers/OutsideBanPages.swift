import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// Bans that another body decided: entered by one person of a bureau that revokes, confirmed by another.
struct OutsideBanPages: Sendable {
    let site: OfficeSite

    private var office: Office { site.access.office }

    func form(_ asked: OfficeRequest) async throws -> Response {
        try expectKeeper(asked)
        return try page(OutsideBanPage.entry, asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    func enter(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try expectKeeper(asked)
        do {
            let (entry, holder) = try Self.read(form)
            let entered = try await office.enter(entry, of: holder, by: asked.member.id, at: site.now())
            return .redirect(to: OfficeRoute.integrity.path(entered.person.text) + "?done=ban-entered", type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try page(OutsideBanPage.entry, asked, typed: form.typed, faults: faults)
        }
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let (entered, found) = try await waiting(asked)
        let page = OutsideBanPage.decision(entered, found)
        return try self.page(page, asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (entered, found) = try await waiting(asked)
        do {
            let isConfirmed = try DecisionFields.isConfirmed(form)
            try await office.decideBan(
                entered.id,
                isConfirmed: isConfirmed,
                reason: form["reason"].trimmed,
                by: asked.member.id,
                at: site.now()
            )
            let done = isConfirmed ? "ban-confirmed" : "ban-refused"
            return .redirect(to: OfficeRoute.integrity.path(found.person.text) + "?done=\(done)", type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try page(.decision(entered, found), asked, typed: form.typed, faults: faults)
        }
    }

    func proof(_ asked: OfficeRequest) async throws -> Response {
        guard let id = asked.context.parameters.get("ban").flatMap({ Identifier($0) }),
            let file = try await office.proof(ofOutsideBan: id, by: asked.member, at: site.now())
        else { throw OfficeStop.noSuchPage }
        return .document(file.bytes, name: file.name)
    }

    private static func read(_ form: OfficeForm) throws -> (OutsideBanEntry, TitleHolder) {
        var reader = StepReader(form)
        let (name, number) = (reader.text("name"), reader.text("identity"))
        let (document, body) = (reader.text("document"), reader.text("body"))
        let (day, proof) = (reader.day("date"), reader.file("proof"))
        try reader.expectNone()
        guard let day, let proof else { throw OfficeStop.malformed }
        let entry = OutsideBanEntry(
            documentNumber: document,
            documentDate: day,
            decidingBody: body,
            proof: RosterFile(name: proof.name, bytes: proof.bytes)
        )
        return (entry, .named(name, number: number))
    }

    /// One that waits for the second person.
    private func waiting(_ asked: OfficeRequest) async throws -> (OutsideBan, PersonIntegrity) {
        try expectKeeper(asked)
        guard let id = asked.context.parameters.get("ban").flatMap({ Identifier($0) }),
            let entered = try await office.store.read({ try $0.outsideBan(id) }), entered.isConfirmed == nil,
            let found = try await office.integrity(of: entered.person, shownTo: asked.member)
        else { throw OfficeStop.noSuchPage }
        return (entered, found)
    }

    private func expectKeeper(_ asked: OfficeRequest) throws {
        guard office.keepsBans(asked.member) else { throw OfficeStop.notYours }
    }

    private func page(
        _ page: OutsideBanPage,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let made = page.made(typed, faults, note: asked.kept == nil ? nil : words("form.kept"), words)
        return try site.page(made, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

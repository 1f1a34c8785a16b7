import Hummingbird
import TitleModel
import TitlePapers
import TitleStore
import TitleWords
import TitleWorkflow

/// Sealed slips of a batch or a person, and recoveries (docs/holders.md).
///
/// A slip is the answer to the form that makes it: its secret is kept nowhere.
struct SlipPages: Sendable {
    let site: OfficeSite

    func batch(_ asked: OfficeRequest) async throws -> Response {
        let (batch, slips) = try await batchPlace(asked)
        let words = OfficeLanguage.words(asked.request)
        let page = BatchSlipsPage(batch, slips, asked.kept ?? .empty, problem: nil, words: words)
        return try site.page(page, asked, words)
    }

    func makeOfBatch(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (batch, slips) = try await batchPlace(asked)
        let (office, now) = (site.access.office, site.now())
        let again = form.has("again") ? form["checked"].trimmed : nil
        do {
            let desk = SlipDesk.clerk(asked.member.id)
            try await draw(try await office.slipSpecimens(ofBatch: batch, replacing: again, at: desk, now))
            return try await answer(try await office.makeSlips(ofBatch: batch, replacing: again, at: desk, now))
        } catch {
            let words = OfficeLanguage.words(asked.request)
            guard let problem = Self.sentence(error, words) else { throw error }
            let page = BatchSlipsPage(batch, slips, form.typed, problem: problem, words: words)
            return try site.page(page, asked, words, status: .unprocessableContent)
        }
    }

    func person(_ asked: OfficeRequest) async throws -> Response {
        let state = try await door(asked)
        return try page(state, nil, asked, typed: asked.kept ?? .empty)
    }

    /// Makes a slip, or proposes a recovery.
    func act(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let state = try await door(asked)
        let person = state.record.id
        do {
            if form["act"] == "recover" {
                _ = try await site.access.office.proposeRecovery(
                    of: person,
                    checked: form["checked"].trimmed,
                    by: asked.member.id,
                    at: site.now()
                )
                return .redirect(to: OfficeRoute.personSlip.path(person.text) + "?done=proposed", type: .normal)
            }
            if !state.hasAccount { try RecoverySaysWhatWasChecked.checkText(form["checked"].trimmed) }
            try await drawSpecimen(of: state, asked)
            return try await answer([
                try await site.access.office.makeSlip(
                    for: person,
                    checked: form["checked"].trimmed,
                    by: asked.member.id,
                    at: site.now()
                )
            ])
        } catch {
            guard let problem = Self.sentence(error, OfficeLanguage.words(asked.request)) else { throw error }
            return try page(state, problem, asked, typed: form.typed)
        }
    }

    func recovery(_ asked: OfficeRequest) async throws -> Response {
        let (state, recovery) = try await recoveryPlace(asked)
        let words = OfficeLanguage.words(asked.request)
        let page = RecoveryPage(recovery, of: state, asked.member, asked.kept ?? .empty, FormFaults(), nil, words)
        return try site.page(page, asked, words)
    }

    /// A recovery that is confirmed is answered with its slip.
    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (state, recovery) = try await recoveryPlace(asked)
        do {
            let isConfirmed = try DecisionFields.isConfirmed(form)
            if isConfirmed { try await drawSpecimen(of: state, asked) }
            let slip = try await site.access.office.decideRecovery(
                recovery.id,
                of: state.record.id,
                isConfirmed: isConfirmed,
                reason: form["reason"].trimmed,
                by: asked.member.id,
                at: site.now()
            )
            if let slip { return try await answer([slip]) }
            let path = OfficeRoute.personSlip.path(state.record.id.text)
            return .redirect(to: path + "?done=refused", type: .normal)
        } catch {
            let words = OfficeLanguage.words(asked.request)
            let faults = FormFaults(error, field: "reason")
            let problem = faults == nil ? Self.sentence(error, words) : nil
            guard faults != nil || problem != nil else { throw error }
            let page = RecoveryPage(
                recovery,
                of: state,
                asked.member,
                form.typed,
                faults ?? FormFaults(),
                problem,
                words
            )
            return try site.page(page, asked, words, status: .unprocessableContent)
        }
    }

    /// To be printed, not to be read on the screen.
    private func answer(_ slips: [PrintedSlip]) async throws -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "application/pdf", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"slips.pdf\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: try await draw(slips)))
        )
    }

    /// What cannot be drawn fails before any slip is void.
    private func drawSpecimen(of state: HolderDoorState, _ asked: OfficeRequest) async throws {
        let office = site.access.office
        try await draw([office.slipSpecimen(for: state.record, by: asked.member, at: site.now())])
    }

    @discardableResult
    private func draw(_ slips: [PrintedSlip]) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        try await site.papers.write(slips.map(sheet), at: site.now()) { bytes += $0 }
        return bytes
    }

    private func sheet(_ made: PrintedSlip) -> SealedSlip {
        let registry = site.access.office.registry
        return SealedSlip(
            made.slip,
            secret: made.secret,
            name: made.name,
            identity: made.maskedNumber,
            employer: made.employer,
            body: made.slip.body.map { registry[$0]?.name ?? $0.text } ?? ""
        )
    }

    private func page(
        _ state: HolderDoorState,
        _ problem: String?,
        _ asked: OfficeRequest,
        typed: URLEncodedForm
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let done = asked.request.uri.query.flatMap { URLEncodedForm($0) }?["done"]
            .map { "slips.done.\($0)" }.flatMap { words.has($0) ? words($0) : nil }
        let page = PersonSlipPage(
            state,
            registry: site.access.office.registry,
            at: site.now(),
            typed,
            problem,
            done: done,
            words
        )
        return try site.page(page, asked, words, status: problem == nil ? .ok : .unprocessableContent)
    }

    /// The sentence for what was refused; nil for what is no refusal.
    private static func sentence(_ error: any Error, _ words: Words) -> String? {
        switch error {
        case let refusal as HolderRefusal: refusal.sentence(words)
        case let refusal as OfficeRefusal: officeSentence(refusal, words)
        default: nil
        }
    }

    private func batchPlace(_ asked: OfficeRequest) async throws -> (Identifier, BatchSlips) {
        try expectMaker(asked)
        guard let batch = asked.context.parameters.get("batch").flatMap({ Identifier($0) }),
            let slips = try await site.access.office.batchSlips(batch, by: asked.member, at: site.now())
        else { throw OfficeStop.noSuchPage }
        return (batch, slips)
    }

    private func door(_ asked: OfficeRequest) async throws -> HolderDoorState {
        try expectMaker(asked)
        guard let person = asked.context.parameters.get("person").flatMap({ Identifier($0) }),
            let state = try await site.access.office.holderDoor(of: person, shownTo: asked.member)
        else { throw OfficeStop.noSuchPage }
        return state
    }

    private func recoveryPlace(_ asked: OfficeRequest) async throws -> (HolderDoorState, HolderRecovery) {
        let state = try await door(asked)
        guard let id = asked.context.parameters.get("part"),
            let recovery = state.recoveries.first(where: { $0.id.text == id })
        else { throw OfficeStop.noSuchPage }
        return (state, recovery)
    }

    /// A slip opens the holders' door alone: where there is none, no page of slips is there either.
    private func expectMaker(_ asked: OfficeRequest) throws {
        guard site.surroundings.hasHolders else { throw OfficeStop.noSuchPage }
        guard SlipsAreMadeByClerks.mayMake(asked.member) else { throw OfficeStop.notYours }
    }
}

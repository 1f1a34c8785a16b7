import Hummingbird
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// 网上换证申请: an application as its holder handed it in, taken into a case with one press, or returned with a reason.
struct ConversionRequestPages: Sendable {
    let site: OfficeSite

    func show(_ asked: OfficeRequest) async throws -> Response {
        try await page(try await request(asked), asked, asked.kept ?? .empty, FormFaults())
    }

    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let state = try await request(asked)
        do {
            switch form["act"] {
            case "take": return try await take(state, asked)
            case "return": return try await giveBack(state, asked, form)
            default: throw OfficeStop.malformed
            }
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try await page(state, asked, form.typed, faults)
        }
    }

    /// A file of an application: handed over, never shown in the browser.
    func file(_ asked: OfficeRequest) async throws -> Response {
        let id = try await request(asked).request.id
        guard let digest = asked.context.parameters.get("part").flatMap(ConversionPages.digest),
            let file = try await site.access.office.file(
                digest,
                ofConversionRequest: id,
                by: asked.member,
                at: site.now()
            )
        else { throw OfficeStop.noSuchPage }
        return ConversionPages.handedOver(file.bytes, name: file.name)
    }

    /// The original is looked at anew, and its state asked where somebody said whom to ask.
    private func take(_ state: HandedInState, _ asked: OfficeRequest) async throws -> Response {
        let id = state.request.id
        guard let file = try await site.access.office.originalFile(ofConversionRequest: id) else {
            throw OfficeRefusal.conversion(.evidenceMissing([.original]))
        }
        let new = try await site.access.office.take(
            conversionRequest: id,
            await site.foreign.original(file, nil, site.now()),
            by: asked.member.id,
            at: site.now()
        )
        return .redirect(to: "\(OfficeRoute.conversion.path(new.text))?done=applied", type: .normal)
    }

    private func giveBack(
        _ state: HandedInState,
        _ asked: OfficeRequest,
        _ form: OfficeForm
    ) async throws -> Response {
        var reader = StepReader(form)
        let reason = reader.publicText("reason", upTo: 1000, lines: true)
        try reader.expectNone()
        try await site.access.office.giveBack(
            conversionRequest: state.request.id,
            reason: reason,
            by: asked.member.id,
            at: site.now()
        )
        return .redirect(to: OfficeRoute.conversionRequest.path(state.request.id.text), type: .normal)
    }

    private func request(_ asked: OfficeRequest) async throws -> HandedInState {
        guard let id = asked.context.parameters.get("request").flatMap({ Identifier($0) }),
            let state = try await site.access.office.conversionRequest(id, shownTo: asked.member, at: site.now())
        else { throw OfficeStop.noSuchPage }
        return state
    }

    private func page(
        _ state: HandedInState,
        _ asked: OfficeRequest,
        _ typed: URLEncodedForm,
        _ faults: FormFaults
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let file = try await site.access.office.originalFile(ofConversionRequest: state.request.id)
        let looked = file.map { site.foreign.examined($0, site.now()) }
        let page = ConversionRequestPage(
            state,
            asked.member,
            looked,
            typed,
            faults,
            ConversionWording(words: words, registry: site.access.office.registry, now: site.now())
        )
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

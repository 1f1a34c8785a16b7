import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 签署: the links of a chain before its last one, each signed by another person.
struct ChainPages: Sendable {
    let site: OfficeSite

    func form(_ asked: OfficeRequest) async throws -> Response {
        try await page(asked, problem: nil)
    }

    /// A link that was signed meanwhile is refused with its sentence.
    func submit(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (state, chain) = try await chain(asked)
        let words = OfficeLanguage.words(asked.request)
        do {
            try await site.access.office.sign(
                chain.act,
                of: chain.subject,
                by: asked.member.id,
                seen: form["state"],
                at: site.now()
            )
            return .redirect(to: OfficeRoute.batch.path(state.record.batch.id.text) + "?done=link", type: .normal)
        } catch let refusal as OfficeRefusal {
            return try await page(asked, problem: officeSentence(refusal, words, naming: site.access.office.registry))
        }
    }

    private func page(_ asked: OfficeRequest, problem: String?) async throws -> Response {
        let (state, chain) = try await chain(asked)
        let words = OfficeLanguage.words(asked.request)
        let name = BatchName(registry: site.access.office.registry, words: words)
        let page = ChainPage(state, chain, asked.member, problem: problem, name)
        return try site.page(page, asked, words, status: problem == nil ? .ok : .unprocessableContent)
    }

    /// The batch and the chain that an address names; for the people of the body that signs it.
    private func chain(_ asked: OfficeRequest) async throws -> (BatchState, ChainStanding) {
        let state = try await site.batch(asked)
        let act = asked.context.parameters.get("part").flatMap { SigningChain.Act(rawValue: $0) }
        let batch = state.record.batch.id
        let chains = try await site.access.office.chainStandings(of: batch, for: asked.member, at: site.now())
        guard let act, let chain = chains.first(where: { $0.act == act }) else { throw OfficeStop.noSuchPage }
        guard chain.body == asked.member.body else { throw OfficeStop.notYours }
        return (state, chain)
    }
}

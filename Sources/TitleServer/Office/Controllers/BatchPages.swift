import HTTPTypes
import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 批次: what is under way, and how far each batch is.
struct BatchPages: Sendable {
    let site: OfficeSite

    /// Batches on a page, the latest first.
    private static let most = 100

    func list(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) }
        let skipped = query?["skip"].flatMap { $0.utf8.count <= 6 ? Int($0) : nil }.map { max(0, $0) } ?? 0
        let office = site.access.office
        let listing = try await office.batches(shownTo: asked.member, limit: Self.most, skipping: skipped)
        let name = BatchName(registry: office.registry, words: words)
        return try site.page(BatchesPage(listing, skipped: skipped, name), asked, words)
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let state = try await site.batch(asked)
        guard let number = try? asked.request.page else { throw OfficeStop.noSuchPage }
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) }
        let done = query?["done"].map { "batches.done.\($0)" }.flatMap { words.has($0) ? words($0) : nil }
        let office = site.access.office
        let batch = state.record.batch.id
        let counts = try await office.issueCounts(of: batch)
        let issuing = counts.map { IssuingPart($0, IssueWatch(query?[IssueWatch.parameter]), of: batch, words: words) }
        let named = state.objections.count { $0.row != nil } + state.external.count
        if named > 0 { try await site.looked(asked, at: "batch", of: batch.text, people: named) }
        let page = BatchPage(
            state,
            asked.member,
            office.registry,
            chains: try await office.chainStandings(of: batch, for: asked.member, at: site.now()),
            page: number,
            done: done,
            issuing: issuing,
            offersSlips: site.surroundings.hasHolders,
            today: site.now().civilDate,
            words: words
        )
        var response = try site.page(page, asked, words)
        // What comes anew is the first page: it would take the reader away from another.
        response.headers[.refresh] = number == 1 ? issuing?.refresh : nil
        return response
    }
}

extension OfficeSite {
    /// The batch that an address names, if it is the asker's business.
    func batch(_ asked: OfficeRequest) async throws -> BatchState {
        guard let id = asked.context.parameters.get("batch").flatMap({ Identifier($0) }),
            let state = try await access.office.batchState(id, shownTo: asked.member, at: now())
        else { throw OfficeStop.noSuchPage }
        return state
    }
}

extension HTTPField.Name {
    static let refresh = constant("refresh")
}

extension BatchPages {
    /// The region's own certificate of a row, as it came.
    func external(_ asked: OfficeRequest) async throws -> Response {
        guard FilesOfPeopleAreForWhoWorksOnThem.mayOpen(asked.member) else { throw OfficeStop.notYours }
        let state = try await site.batch(asked)
        let part = asked.context.parameters.get("part")
        guard let found = state.external.first(where: { $0.id.text == part }) else { throw OfficeStop.noSuchPage }
        let batch = state.record.batch.id
        guard let bytes = try await site.access.office.store.read({ try $0.externalFile(found.id, of: batch) }) else {
            throw OfficeStop.noSuchPage
        }
        return .document(bytes, name: found.fileName)
    }
}

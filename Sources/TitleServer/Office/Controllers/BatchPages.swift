import HTTPTypes
import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 批次: what is under way, and how far each batch is.
struct BatchPages: Sendable {
    let site: OfficeSite

    func list(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let batches = try await site.access.office.batches(shownTo: asked.member)
        return try site.page(BatchesPage(batches, words: words), asked, words)
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let state = try await site.batch(asked)
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) }
        let done = query?["done"].map { "batches.done.\($0)" }.flatMap { words.has($0) ? words($0) : nil }
        let counts = try await site.access.office.issueCounts(of: state.record.batch.id)
        let issuing = counts.map {
            IssuingPart($0, IssueWatch(query?[IssueWatch.parameter]), of: state.record.batch.id, words: words)
        }
        let page = BatchPage(
            state,
            asked.member,
            site.access.office.registry,
            done: done,
            issuing: issuing,
            today: site.now().civilDate,
            words: words
        )
        var response = try site.page(page, asked, words)
        response.headers[.refresh] = issuing?.refresh
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

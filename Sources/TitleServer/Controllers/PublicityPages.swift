import Hummingbird
import TitleModel
import TitleWords

/// The home page and the notices of results.
struct PublicityPages: Sendable {
    let services: SiteServices
    let renderer: Renderer

    func home(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        return try renderer.page(HomePage(notices: try await services.notices(1), words: words), in: words)
    }

    func list(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        let page = try request.page
        let notices = try await services.notices(page)
        guard page == 1 || !notices.isEmpty else { throw StopReason.noSuchPage }
        return try renderer.page(PublicityPage(notices, page: page, words: words), in: words)
    }

    /// While it takes objections the form on it is made for one reader, and is kept nowhere.
    func notice(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        let notice = try await notice(context, .page(request.page))
        var response = try renderer.page(
            NoticePage(notice, form: .fresh(), canPrint: services.objections.print != nil, words: words),
            in: words
        )
        if notice.summary.isOpen { response.headers[.cacheControl] = "no-store" }
        return response
    }

    /// The whole notice as one file.
    func file(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard case .noticeFile(let identifier, let file) = SiteAddress(path: request.uri.path) else {
            throw StopReason.noSuchPage
        }
        switch file {
        case .page:
            guard let notice = try await services.notice(identifier, .all) else { throw StopReason.noSuchPage }
            let words = Words(LanguageChoice.of(request))
            let page = NoticeFilePage(notice, identity: services.identity, at: services.now(), words: words)
            var response = try renderer.page(page, in: words)
            response.headers[.contentDisposition] = "attachment; filename=\"notice-\(identifier).html\""
            return response
        case .print:
            guard let bytes = try await services.objections.print?(identifier) else { throw StopReason.noSuchPage }
            return Response(
                status: .ok,
                headers: [
                    .contentType: "application/pdf",
                    .contentDisposition: "attachment; filename=\"notice-\(identifier).pdf\"",
                ],
                body: .init(byteBuffer: ByteBuffer(bytes: bytes))
            )
        }
    }

    private func notice(_ context: SiteContext, _ part: Notice.Part) async throws -> Notice {
        guard let identifier = Identifier(try context.parameters.require("id")),
            let notice = try await services.notice(identifier, part)
        else { throw StopReason.noSuchPage }
        return notice
    }
}

extension Request {
    /// The page that is asked for, from 1.
    var page: Int {
        get throws(StopReason) {
            guard let text = uri.query.flatMap({ URLEncodedForm($0) })?["page"] else { return 1 }
            guard text.utf8.count <= 6, let page = Int(text), page > 0 else { throw .noSuchPage }
            return page
        }
    }
}

import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// Makes answers of the office's pages.
struct OfficeRenderer: Sendable {
    let templates: TemplateSet
    let identity: SiteIdentity
    let styleSheets: [String]

    /// `context` says who is in and what binds the page's forms; nil for a page without either.
    func page(
        _ page: some OfficePage,
        for context: OfficeContext?,
        _ words: Words,
        body: String = "",
        entersApprovals: Bool = true,
        files: FilesOnForm? = nil,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let frame = OfficeFrame(
            page: page,
            identity: identity,
            words: words,
            styleSheets: styleSheets,
            session: context?.session,
            formToken: context?.token.formToken ?? "",
            body: body,
            entersApprovals: entersApprovals,
            files: files
        )
        let text = try templates.render(frame, template: type(of: page).template, in: words.language)
        return Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8", .contentLanguage: words.language.tag],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }
}

extension OfficeContext {
    var session: SignedIn? {
        if case .signedIn(let session) = visitor { session } else { nil }
    }
}

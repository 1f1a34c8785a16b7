import Hummingbird
import TitleWords

/// Makes answers of pages.
struct Renderer: Sendable {
    let templates: TemplateSet
    let identity: SiteIdentity
    /// The style sheet's address with the mark of its contents.
    let styleSheet: String

    func page(_ page: some Page, in words: Words, status: HTTPResponse.Status = .ok) throws -> Response {
        let frame = Frame(page: page, identity: identity, words: words, styleSheet: styleSheet)
        let text = try templates.render(frame, template: type(of: page).template, in: words.language)
        return Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentLanguage: words.language.tag,
                .vary: "Cookie",
            ],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }
}

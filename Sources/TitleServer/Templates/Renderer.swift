import Hummingbird
import TitleVerify
import TitleWords

/// Makes answers of pages.
struct Renderer: Sendable {
    let templates: TemplateSet
    let identity: SiteIdentity
    /// The style sheet's address with the mark of its contents.
    let styleSheet: String
    /// Whether holders have a door here; without one no page speaks of what stands behind it.
    let hasHolders: Bool
    /// The root's fingerprint in groups of four, so that people can compare it.
    private let fingerprint: String

    init(templates: TemplateSet, identity: SiteIdentity, styleSheet: String, hasHolders: Bool) {
        (self.templates, self.identity) = (templates, identity)
        (self.styleSheet, self.hasHolders) = (styleSheet, hasHolders)
        fingerprint = Trust.grouped(identity.rootFingerprint)
    }

    func page(_ page: some Page, in words: Words, status: HTTPResponse.Status = .ok) throws -> Response {
        try answer(page, in: words, status: status).response
    }

    func answer(_ page: some Page, in words: Words, status: HTTPResponse.Status) throws -> PlainAnswer {
        let frame = Frame(
            page: page,
            identity: identity,
            words: words,
            styleSheet: styleSheet,
            hasHolders: hasHolders,
            fingerprint: fingerprint
        )
        let text = try templates.render(frame, template: type(of: page).template, in: words.language)
        return PlainAnswer(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentLanguage: words.language.tag,
                .vary: "Cookie",
            ],
            body: ByteBuffer(string: text)
        )
    }
}

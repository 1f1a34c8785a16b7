import Hummingbird
import TitleWords

/// The pages of fixed words, and the sign of life for whoever watches the process.
struct PlainPages: Sendable {
    let renderer: Renderer

    func page(
        _ make: @escaping @Sendable (Words) -> some Page
    ) -> @Sendable (Request, SiteContext) async throws -> Response {
        { request, _ in
            let words = Words(LanguageChoice.of(request))
            return try renderer.page(make(words), in: words)
        }
    }

    @Sendable static func health(_ request: Request, _ context: SiteContext) async throws -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: "ok\n"))
        )
    }
}

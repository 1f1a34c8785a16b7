import Hummingbird
import TitleModel
import TitleWords

/// Lets a visitor of a demo fetch documents. A real store answers as if the addresses were not there: a holder's document
/// is for the holder.
struct DemoPages: Sendable {
    let services: SiteServices
    let renderer: Renderer

    func list(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard services.identity.isDemo else { throw StopReason.noSuchPage }
        let words = Words(LanguageChoice.of(request))
        let page = Self.page(request)
        let (certificates, total) = try await services.demoCertificates((page - 1) * DemoPage.size, DemoPage.size)
        return try renderer.page(DemoPage(certificates, page: page, total: total, words: words), in: words)
    }

    func document(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard
            services.identity.isDemo,
            case .demoDocument(let number) = SiteAddress(path: request.uri.path)
        else { throw StopReason.noSuchPage }
        switch try await services.document(number) {
        case .ready(let bytes): return Self.pdf(bytes, number)
        case .pressIsSilent: throw StopReason.pressIsSilent
        case .noSuchCertificate: throw StopReason.noSuchPage
        }
    }

    private static func page(_ request: Request) -> Int {
        let asked = request.uri.query.flatMap { URLEncodedForm($0) }?["page"].flatMap { Int($0) }
        return min(max(asked ?? 1, 1), 1_000_000)
    }

    private static func pdf(_ bytes: [UInt8], _ number: CertificateNumber) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "application/pdf",
                .contentDisposition: "inline; filename=\"\(number.text).pdf\"",
                .cacheControl: "no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

import Hummingbird
import TitleModel
import TitleVerify
import TitleWords

/// Lets a visitor of a demo fetch documents.
///
/// A real store answers as if the addresses were not there: a holder's document is for the holder.
struct DemoPages: Sendable {
    let services: SiteServices
    let renderer: Renderer

    func list(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard services.identity.isDemo else { throw StopReason.noSuchPage }
        let words = Words(LanguageChoice.of(request))
        let after = request.uri.query.flatMap { URLEncodedForm($0) }?["after"] ?? ""
        let certificates = try await services.demoCertificates(after, DemoPage.size + 1)
        return try renderer.page(DemoPage(certificates, isFirst: after.isEmpty, words: words), in: words)
    }

    func document(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard
            services.identity.isDemo,
            case .demoDocument(let number) = SiteAddress(path: request.uri.path)
        else { throw StopReason.noSuchPage }
        switch try await services.document(number) {
        case .ready(let document): return Self.pdf(document.bytes, number)
        case .pressIsSilent: throw StopReason.pressIsSilent
        case .waitsForStamp: throw StopReason.waitsForStamp
        case .waitsForPhoto: throw StopReason.waitsForPhoto
        case .withheld: throw StopReason.withheld
        case .noSuchCertificate: throw StopReason.noSuchPage
        }
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

import Hummingbird

/// The style sheet of the public pages in each view of a reader, at one address.
struct StyleSheets: Sendable {
    private let usual: PublicFile
    private let care: PublicFile

    /// Changes when either does.
    var mark: String { care.mark }

    /// - Throws: `TemplateFault.missing`
    init(folder: String) throws {
        usual = try PublicFile(reading: "style.css", in: folder, contentType: Self.contentType)
        let more = try PublicFile(reading: "care.css", in: folder, contentType: Self.contentType)
        care = PublicFile(usual.bytes + more.bytes, contentType: Self.contentType).packing
    }

    func response(to request: Request) -> Response {
        let sheet = ReadingView.of(request) == .care ? care : usual
        var response = sheet.response(to: request)
        response.headers[.vary] = "Cookie, Accept-Encoding"
        return response
    }

    private static let contentType = "text/css; charset=utf-8"
}

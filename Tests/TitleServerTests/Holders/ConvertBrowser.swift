import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel

@testable import TitleServer

/// Applications for conversions as browsers send them.
extension OfficeBrowser {
    static let conversionForm = "/my/convert/for/province-transfer"
    static let conversionNumber = "11010519491231002X"

    static let typedConversion = [
        "name": "张三", "number": conversionNumber, "employer": "松山区某单位",
        "area": "150404", "outside": "no", "original-number": "鲁工中字第88号",
        "original-issuer": "山东省人力资源和社会保障厅", "level": "intermediate",
    ]

    static func pdf(_ text: String) -> (name: String, bytes: [UInt8]) {
        (name: "\(text).pdf", bytes: Array("%PDF-1.7 \(text)".utf8))
    }

    /// Fills the form of one origin and one way, and sends it.
    func applyForConversion(
        _ fields: [String: String] = typedConversion,
        original: String = "原证书",
        files: [String: (name: String, bytes: [UInt8])] = [:]
    ) async throws -> TestResponse {
        try await get(Self.conversionForm)
        let all = ["file-original": Self.pdf(original)].merging(files) { $1 }
        return try await upload(Self.conversionForm, fields, files: all)
    }
}

/// Number and secret on a page that gives them out.
struct ReceiptOnPage {
    let number: String
    let secret: String

    init(_ response: TestResponse) throws {
        number = String(try #require(response.text.firstMatch(of: /HZ[0-9]{8}-[0-9]{4}/)).output)
        secret = String(
            try #require(response.text.firstMatch(of: /name="secret" value="([0-9A-Z-]{16})"/)).output.1
        )
    }

    var fields: [String: String] { ["receipt": number, "secret": secret] }
}

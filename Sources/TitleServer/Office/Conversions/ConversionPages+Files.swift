import Hummingbird
import TitleModel
import TitleWorkflow

extension ConversionPages {
    /// A file of a case: handed over, never shown in the browser.
    func file(_ asked: OfficeRequest) async throws -> Response {
        guard let id = asked.context.parameters.get("conversion").flatMap({ Identifier($0) }),
            let digest = asked.context.parameters.get("part").flatMap(Self.digest),
            let file = try await site.access.office.conversionFile(digest, of: id, by: asked.member, at: site.now())
        else { throw OfficeStop.noSuchPage }
        return Self.handedOver(file.bytes, name: file.evidence.name)
    }

    /// A file as it was handed in, to be saved and never drawn.
    static func handedOver(_ bytes: [UInt8], name: String) -> Response {
        let name = URLEncodedForm.encoded(name).replacing("+", with: "%20")
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename*=UTF-8''\(name)",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    static func digest(_ text: String) -> [UInt8]? {
        guard text.utf8.count == 64 else { return nil }
        var (bytes, rest) = ([UInt8](), text[...])
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}

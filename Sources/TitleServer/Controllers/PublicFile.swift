import FoundationEssentials
import Hummingbird
import TitleFiles

/// A file that anyone may fetch, held in memory and marked by its contents, so that it is sent only when it has changed.
struct PublicFile: Sendable {
    let contentType: String
    let bytes: [UInt8]
    let mark: String
    var maximumAge = 3600
    /// The same in gzip, for who takes that; nil where it is not worth it.
    private var packed: [UInt8]?

    init(_ bytes: [UInt8], contentType: String) {
        self.bytes = bytes
        self.contentType = contentType
        mark = Self.mark(bytes)
    }

    /// - Throws: `TemplateFault.missing`
    init(reading name: String, in folder: String, contentType: String) throws {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
            throw TemplateFault.missing(template: name)
        }
        self = PublicFile(Array(data), contentType: contentType).packing
    }

    /// The file, sent in gzip where that is shorter by a quarter at least: for what is read once and sent often.
    var packing: PublicFile {
        var file = self
        let packed = Deflate.gzip(bytes)
        file.packed = packed.count * 4 <= bytes.count * 3 ? packed : nil
        return file
    }

    func response(to request: Request) -> Response {
        let packed = Self.takesGzip(request) ? packed : nil
        let tag = packed == nil ? "\"\(mark)\"" : "\"\(mark)-gzip\""
        var headers: HTTPFields = [
            .contentType: contentType, .eTag: tag, .cacheControl: "public, max-age=\(maximumAge)",
        ]
        if self.packed != nil { headers[.vary] = "Accept-Encoding" }
        if packed != nil { headers[.contentEncoding] = "gzip" }
        if EntityTag.isNamed(tag, in: request) {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: packed ?? bytes)))
    }

    /// Whether gzip is named with a weight that is not nought (RFC 9110 §12.5.3); `*` alone is not taken for it.
    private static func takesGzip(_ request: Request) -> Bool {
        (request.headers[.acceptEncoding] ?? "").split(separator: ",").contains { part in
            let pieces = part.split(separator: ";").map { $0.trimmingSpaces().lowercased() }
            guard pieces.first == "gzip" else { return false }
            return !pieces.dropFirst().contains { $0.hasPrefix("q=0") && !$0.contains { ("1"..."9").contains($0) } }
        }
    }

    /// FNV-1a, 64 bits: it tells one version of a file from the next, it protects nothing.
    private static func mark(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }
}

import FoundationEssentials
import Hummingbird

/// A file that anyone may fetch, held in memory and marked by its contents, so that it is sent only when it has changed.
struct PublicFile: Sendable {
    let contentType: String
    let bytes: [UInt8]
    let mark: String
    var maximumAge = 3600

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
        self.init(Array(data), contentType: contentType)
    }

    func response(to request: Request) -> Response {
        let tag = "\"\(mark)\""
        let headers: HTTPFields = [
            .contentType: contentType, .eTag: tag, .cacheControl: "public, max-age=\(maximumAge)",
        ]
        if request.headers[.ifNoneMatch].map({ Self.names(tag, in: $0) }) == true {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func names(_ tag: String, in field: String) -> Bool {
        field.split(separator: ",").map { $0.trimmingSpaces() }.contains { $0 == "*" || $0 == tag || $0 == "W/\(tag)" }
    }

    /// FNV-1a, 64 bits: it tells one version of a file from the next, it protects nothing.
    private static func mark(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }
}

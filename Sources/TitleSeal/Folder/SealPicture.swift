import TitleSecrets

/// The picture of a body's seal with its size on paper.
public struct SealPicture: Sendable, Equatable {
    public let bytes: [UInt8]
    /// SHA-256 of the bytes.
    public let digest: [UInt8]
    public let mediaType: MediaType
    public let widthMillimetres: Double
    public let heightMillimetres: Double

    public enum MediaType: String, Sendable, Codable, CaseIterable {
        case svg = "image/svg+xml"
        case png = "image/png"

        var fileExtension: String {
            switch self {
            case .svg: "svg"
            case .png: "png"
            }
        }
    }

    /// Nil for an empty or very large file, one that does not begin as its type does, or a size outside 10…80 mm.
    public init?(bytes: [UInt8], mediaType: MediaType, widthMillimetres: Double, heightMillimetres: Double) {
        guard (1...(2 << 20)).contains(bytes.count), SealPicture.begins(bytes, as: mediaType) else { return nil }
        let sizes: ClosedRange<Double> = 10...80
        guard sizes.contains(widthMillimetres), sizes.contains(heightMillimetres) else { return nil }
        self.bytes = bytes
        digest = SHA256.digest(bytes)
        self.mediaType = mediaType
        self.widthMillimetres = widthMillimetres
        self.heightMillimetres = heightMillimetres
    }

    private static func begins(_ bytes: [UInt8], as type: MediaType) -> Bool {
        switch type {
        case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .svg:
            bytes.prefix(4096).contains(UInt8(ascii: "<")) && String(decoding: bytes, as: UTF8.self).contains("<svg")
        }
    }
}

/// What stands beside the picture's file.
struct SealDescription: Codable {
    let mediaType: SealPicture.MediaType
    let widthMillimetres: Double
    let heightMillimetres: Double

    init(_ seal: SealPicture) {
        mediaType = seal.mediaType
        widthMillimetres = seal.widthMillimetres
        heightMillimetres = seal.heightMillimetres
    }
}

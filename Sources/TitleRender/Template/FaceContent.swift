/// A picture as somebody handed it in.
///
/// A class: what many documents show (a body's seal) is read once when they share one `Picture`.
public final class Picture: Sendable {
    /// JPEG, PNG or SVG, told apart by their first bytes.
    public let bytes: [UInt8]
    /// What it shows, where that says more than the template's own words.
    public let alternative: String?
    let prepared = PreparedForms()

    public init(bytes: [UInt8], alternative: String? = nil) {
        self.bytes = bytes
        self.alternative = alternative
    }
}

/// What one document puts into a template.
public struct FaceContent: Sendable {
    public var texts: [String: String]
    public var images: [String: Picture]
    public var qr: [String: QRSymbolSource]
    /// Draws the template's sample overlay.
    public var sample: Bool

    public init(
        texts: [String: String],
        images: [String: Picture] = [:],
        qr: [String: QRSymbolSource] = [:],
        sample: Bool
    ) {
        self.texts = texts
        self.images = images
        self.qr = qr
        self.sample = sample
    }
}

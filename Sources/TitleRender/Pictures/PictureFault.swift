/// Why a picture cannot be drawn.
public enum PictureFault: Error, Hashable, Sendable {
    /// Neither JPEG, PNG nor SVG.
    case unknownKind
    /// Cut short, or its parts contradict each other.
    case damaged
    /// Four inks; a screen cannot show them and the document promises sRGB.
    case fourColors
    /// More or fewer than eight bits a sample, interlaced, lossless or arithmetic coding.
    case unusualCoding
    /// A camera's note says that the picture is to be turned; turn it when it is taken in.
    case turned
    case tooLarge(width: Int, height: Int)
    /// Nothing on it can be seen on white paper.
    case blank
}

extension PictureFault {
    /// The key of its words.
    public var key: String {
        switch self {
        case .unknownKind: "picture.unknownKind"
        case .damaged: "picture.damaged"
        case .fourColors: "picture.fourColors"
        case .unusualCoding: "picture.unusualCoding"
        case .turned: "picture.turned"
        case .tooLarge: "picture.tooLarge"
        case .blank: "picture.blank"
        }
    }

    /// The facts that these words name.
    public var facts: [String: String] {
        guard case .tooLarge(let width, let height) = self else { return [:] }
        return ["width": String(width), "height": String(height)]
    }
}

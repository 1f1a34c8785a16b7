/// A font file that a Debian package puts below a font folder.
public struct FontFile: Hashable, Sendable {
    /// Below the font folder: `opentype/noto/NotoSerifCJK-Regular.ttc`.
    public let path: String
    /// The number of the face in a collection; 2 is simplified Chinese in the Noto CJK ones.
    public let index: UInt32
    public let package: String

    public init(_ path: String, index: UInt32 = 0, package: String) {
        self.path = path
        self.index = index
        self.package = package
    }
}

extension FontFile {
    static let songRegular = FontFile("opentype/noto/NotoSerifCJK-Regular.ttc", index: 2, package: "fonts-noto-cjk")
    static let songBold = FontFile("opentype/noto/NotoSerifCJK-Bold.ttc", index: 2, package: "fonts-noto-cjk")
    static let heiRegular = FontFile("opentype/noto/NotoSansCJK-Regular.ttc", index: 2, package: "fonts-noto-cjk")
    static let kaiRegular = FontFile(
        "truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf",
        package: "fonts-lxgw-wenkai"
    )
    static let hanaA = FontFile("truetype/hanazono/HanaMinA.ttf", package: "fonts-hanazono")
    static let hanaB = FontFile("truetype/hanazono/HanaMinB.ttf", package: "fonts-hanazono")
    static let mongolian = FontFile("truetype/noto/NotoSansMongolian-Regular.ttf", package: "fonts-noto-core")
}

/// The order in which fonts are asked for a character.
public enum FontChain: String, CaseIterable, Sendable {
    case song
    case songBold = "song-bold"
    case kai
    case hei
    case mongolian

    /// Noto Serif and HanaMin together hold GB 18030-2022 level 3 but for five characters, which WenKai has.
    var files: [FontFile] {
        switch self {
        case .song: [.songRegular, .hanaA, .hanaB, .kaiRegular]
        case .songBold: [.songBold, .songRegular, .hanaA, .hanaB, .kaiRegular]
        case .kai: [.kaiRegular, .songRegular, .hanaA, .hanaB]
        case .hei: [.heiRegular, .hanaA, .hanaB]
        case .mongolian: [.mongolian, .songRegular]
        }
    }

    /// The chain of a font family as drawing programs write it.
    init?(family: String, bold: Bool) {
        switch family {
        case "Noto Serif CJK SC", "Song", "song": self = bold ? .songBold : .song
        case "song-bold": self = .songBold
        case "LXGW WenKai", "Kai", "kai": self = .kai
        case "Noto Sans CJK SC", "Hei", "hei": self = .hei
        case "Noto Sans Mongolian", "mongolian": self = .mongolian
        default: return nil
        }
    }
}

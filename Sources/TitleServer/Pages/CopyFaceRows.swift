import TitleModel
import TitleVerify
import TitleWords

/// What a copy for one purpose shows as lines: its terms, and what its holder chose; nothing stands for what was left out.
enum CopyFaceRows {
    /// Purpose, receiver and end.
    static func terms(_ copy: CopyFacts, _ words: Words) -> [Row] {
        [
            Row(label: words("face.purpose"), value: copy.purpose, isRegistered: true),
            Row(label: words("face.receiver"), value: copy.receiver, isRegistered: true),
            Row(label: words("face.expires"), value: words.written(copy.expiresOn)),
        ]
    }

    static func rows(_ copy: CopyFacts, issuer: String?, words: Words) -> [Row] {
        let values: [(String, String?)] = [
            ("identity", copy.maskedIdentity), ("title", copy.title), ("level", copy.level), ("series", copy.series),
            ("specialty", copy.specialty), ("route", copy.route), ("issuing", issuer),
            ("qualified", copy.qualifiedOn.map { words.written($0) }),
            ("issued", copy.certifiedOn.map { words.written($0) }),
            ("restriction", copy.restriction ?? words("face.restriction.none")),
            ("made", words.written(copy.madeOn)),
        ]
        let own = copy.restriction == nil ? ownWords.union(["restriction"]) : ownWords
        return values.compactMap { key, value in
            value.map { Row(label: words("face.\(key)"), value: $0, style: key, isRegistered: !own.contains(key)) }
        }
    }

    /// Lines that are written in the page's language.
    private static let ownWords: Set<String> = ["qualified", "issued", "made"]
}

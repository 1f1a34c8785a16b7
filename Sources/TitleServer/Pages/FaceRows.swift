import TitleModel
import TitleVerify
import TitleWords

/// The registered face as lines, in the order in which they stand on the certificate.
enum FaceRows {
    static func rows(_ facts: CertificateFacts, issuer: String?, words: Words) -> [Row] {
        let values: [(String, String?)] = [
            ("nameMongolian", facts.mongolianName),
            ("identity", facts.maskedIdentity), ("title", facts.title), ("level", facts.level),
            ("series", facts.series), ("specialty", facts.specialty), ("route", facts.route),
            ("reviewing", facts.reviewingBody), ("panel", facts.committee), ("approving", facts.approvingBody),
            ("issuing", issuer),
            ("qualified", words.written(facts.qualifiedOn)), ("filed", facts.filedOn.map { words.written($0) }),
            ("issued", words.written(facts.issuedOn)), ("approval", facts.ground?.documentNumber),
            ("restriction", facts.restriction ?? words("face.restriction.none")),
            ("expires", facts.expiresOn.map { words.written($0) }),
            ("original", facts.original?.line { words.written($0) }),
            ("previous", facts.previous == facts.original?.number ? nil : facts.previous),
            ("number", facts.number),
        ]
        let own = facts.restriction == nil ? ownWords.union(["restriction"]) : ownWords
        return values.compactMap { key, value in
            value.map { Row(label: words("face.\(key)"), value: $0, style: key, isRegistered: !own.contains(key)) }
        }
    }

    /// Lines that are written in the page's language.
    private static let ownWords: Set<String> = ["qualified", "filed", "issued", "expires"]
}

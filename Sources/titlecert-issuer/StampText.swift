import TitleFiles
import TitleIssuance
import TitleModel
import TitleSeal
import TitleStore
import TitleWords

/// The authority that stamps the seals, in words and as JSON.
struct StampText {
    private let settings: StampSettings
    private let level: SealLevel
    private let words: Words

    init(_ authority: TimeStampAuthority, at now: Instant, _ words: Words) {
        (settings, self.words) = (authority.settings, words)
        level = authority.knowsRevocation(at: now) ? .longTerm : .timeStamped
    }

    var lines: [String] {
        let facts = [
            "address": settings.address.text, "policy": settings.policy ?? words("press.stamp.anyPolicy"),
            "seconds": String(settings.timeoutSeconds), "bytes": String(settings.tokenBytes),
            "level": level.rawValue, "whenDown": words("press.stamp.whenDown.\(settings.whenDown.rawValue)"),
        ]
        return [words("press.stamp.set", facts), words("press.stamp.level.\(level.rawValue)")]
    }

    var json: JSONText {
        .object([
            ("address", .string(settings.address.text)), ("policy", .string(settings.policy)),
            ("timeout", .integer(settings.timeoutSeconds)), ("whenDown", .string(settings.whenDown.rawValue)),
            ("tokenBytes", .integer(settings.tokenBytes)), ("level", .string(level.rawValue)),
        ])
    }
}

/// Says that the revocation lists of the stamping authority are over, so that documents are of a lower level.
func stampNotice(_ keys: KeyFolder, at now: Instant, _ words: Words) -> String? {
    guard let authority = try? keys.stampAuthority(), !authority.settings.revocationLists.isEmpty,
        !authority.knowsRevocation(at: now)
    else { return nil }
    return words("press.stamp.listsEnded")
}

/// Why there is no time stamp, in a sentence of its own.
func sentence(for trouble: StampTrouble, _ words: Words) -> String {
    words("press.stamp.notSet", ["reason": words("press.stamp.\(trouble.code)"), "detail": trouble.detail])
}

/// What the register says of a document's seal.
func sentence(for level: RenditionLevel, _ words: Words) -> String {
    if let code = level.withoutStamp {
        return words("press.document.withoutStamp", ["reason": words("press.stamp.\(code)")])
    }
    guard let time = level.stampedAt else { return words("press.document.unstamped") }
    return words("press.document.stamped", ["level": level.level.rawValue, "time": time.chinaTime])
}

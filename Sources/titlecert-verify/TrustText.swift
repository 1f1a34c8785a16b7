import TitleFiles
import TitleModel
import TitleTerminal
import TitleVerify
import TitleWords

/// A trust list in words and as JSON.
struct TrustText {
    let trust: Trust
    let words: Words

    init(_ trust: Trust, _ words: Words) {
        (self.trust, self.words) = (trust, words)
    }

    var lines: [String] {
        [
            "\(words("verify.trust.root"))  \(trust.installationName)",
            "  \(words("verify.trust.fingerprint"))  \(Trust.grouped(trust.rootFingerprint))",
            "  \(words("verify.trust.hosts"))  \(trust.hosts.joined(separator: ", "))",
            "  \(words("verify.trust.sequence"))  \(trust.sequence)",
            "  \(words("verify.trust.nextUpdate"))  \(trust.nextUpdate.civilDate)" + stale,
        ]
    }

    private var stale: String {
        systemClock() < trust.nextUpdate ? "" : "  \(words("verify.trust.stale"))"
    }

    var json: JSONText {
        .object([
            ("root", .string(trust.rootFingerprint)),
            ("installation", .string(trust.installationName)),
            ("hosts", .array(trust.hosts.map { .string($0) })),
            ("sequence", .integer(Int(clamping: trust.sequence))),
            ("issued", .string(trust.issued.description)),
            ("nextUpdate", .string(trust.nextUpdate.description)),
            ("stale", .bool(systemClock() >= trust.nextUpdate)),
            ("catalogueVersion", trust.catalogueVersion.map { .integer(Int(clamping: $0)) } ?? .null),
        ])
    }
}

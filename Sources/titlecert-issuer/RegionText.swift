import TitleFiles
import TitleModel
import TitleVerify
import TitleWords

/// Whom another region's trust list names, in words and as JSON.
///
/// Names in it hold no control or invisible characters: the reader of signed texts refuses those.
struct RegionText {
    private let summary: TrustSummary
    /// Bodies that the own list speaks for.
    private let ownBodies: Set<String>
    private let words: Words

    init(_ summary: TrustSummary, own: Trust, _ words: Words) {
        (self.summary, ownBodies, self.words) = (summary, own.issuingBodies, words)
    }

    /// For the sentence that says what was done.
    var facts: [String: String] {
        [
            "name": summary.installation, "root": summary.rootFingerprint, "sequence": String(summary.sequence),
            "until": summary.nextUpdate.civilDate.description,
        ]
    }

    var lines: [String] {
        [
            words("press.region.name", ["name": summary.installation]),
            words("press.region.root", ["fingerprint": Trust.grouped(summary.rootFingerprint)]),
            words("press.region.hosts", ["hosts": summary.hosts.joined(separator: ", ")]),
            words(
                "press.region.validity",
                [
                    "sequence": String(summary.sequence), "issued": summary.issued.civilDate.description,
                    "until": summary.nextUpdate.civilDate.description,
                ]
            ),
        ] + marks + bodyLines
    }

    private var marks: [String] {
        var marks: [String] = []
        if summary.isStale { marks.append(words("press.region.stale", facts)) }
        if summary.isDemo { marks.append(words("press.region.demo")) }
        if !summary.levels.isEmpty {
            marks.append(words("press.region.levels", ["levels": summary.levels.joined(separator: ", ")]))
        }
        return marks
    }

    private var bodyLines: [String] {
        if summary.bodies.isEmpty { return [words("press.region.noBodies")] }
        return summary.bodies.map { body in
            let key = ownBodies.contains(body.code) ? "press.region.ownBody" : "press.region.body"
            return words(
                key,
                [
                    "body": body.code, "name": body.name ?? "-", "count": String(body.activeKeys),
                    "from": body.validFrom.civilDate.description,
                    "to": body.validTo?.civilDate.description ?? "-",
                ]
            )
        }
    }
}

extension RegionText {
    var json: JSONText {
        .object([
            ("root", .string(summary.rootFingerprint)), ("installation", .string(summary.installation)),
            ("sequence", .integer(Int(clamping: summary.sequence))),
            ("hosts", .array(summary.hosts.map { .string($0) })),
            ("demo", .bool(summary.isDemo)), ("issued", .string(summary.issued.description)),
            ("nextUpdate", .string(summary.nextUpdate.description)), ("stale", .bool(summary.isStale)),
            ("levels", .array(summary.levels.map { .string($0) })), ("bodies", .array(summary.bodies.map(json))),
        ])
    }

    private func json(_ body: TrustSummary.Body) -> JSONText {
        .object([
            ("code", .string(body.code)), ("name", .string(body.name)), ("activeKeys", .integer(body.activeKeys)),
            ("validFrom", .string(body.validFrom.description)), ("validTo", .string(body.validTo?.description)),
            ("withheld", .bool(ownBodies.contains(body.code))),
        ])
    }
}

import TitleFiles
import TitleModel
import TitleVerify
import TitleWords

/// The trust lists of other regions that were taken over, a line each.
struct ImportedRows {
    let rows: [(line: String, json: JSONText)]

    init(_ trustFolder: String, at now: Instant, _ words: Words) {
        let lists = ImportedLists(ofTrustFolder: trustFolder)
        rows = lists.fingerprints.map { fingerprint in
            do throws(TrustFault) {
                guard let trust = try lists.trust(fingerprint) else { return ImportedRows.gone(fingerprint, words) }
                return ImportedRows.row(TrustSummary(trust, at: now), lists.statusAddress(fingerprint), words)
            } catch {
                return ImportedRows.unfit(fingerprint, error.reason(words.callAsFunction), words)
            }
        }
    }

    private static func row(_ summary: TrustSummary, _ address: String?, _ words: Words) -> (String, JSONText) {
        let bodies = summary.bodies.map(\.code)
        let line = words(
            summary.isStale ? "press.region.rowStale" : "press.region.row",
            [
                "root": summary.rootFingerprint, "name": summary.installation,
                "bodies": bodies.joined(separator: ", "), "sequence": String(summary.sequence),
                "until": summary.nextUpdate.civilDate.description,
            ]
        )
        let states = address.map { words("press.region.statusAddressRow", ["address": $0]) } ?? ""
        let json = JSONText.object([
            ("region", .string(summary.rootFingerprint)), ("installation", .string(summary.installation)),
            ("sequence", .integer(Int(clamping: summary.sequence))), ("demo", .bool(summary.isDemo)),
            ("bodies", .array(bodies.map { .string($0) })), ("nextUpdate", .string(summary.nextUpdate.description)),
            ("stale", .bool(summary.isStale)), ("statusAddress", .string(address)),
        ])
        return (line + states, json)
    }

    private static func unfit(_ fingerprint: String, _ reason: String, _ words: Words) -> (String, JSONText) {
        let line = words("press.region.rowUnfit", ["root": fingerprint, "reason": reason])
        return (line, .object(["region": fingerprint, "fault": reason]))
    }

    /// It went between the listing and the reading.
    private static func gone(_ fingerprint: String, _ words: Words) -> (String, JSONText) {
        unfit(fingerprint, words("trust.fault.missing"), words)
    }
}

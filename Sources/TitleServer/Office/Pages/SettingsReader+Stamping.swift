import TitleModel
import TitleStore
import TitleVerify
import TitleWords

/// Time stamps, as the press reports them; the address of the authority lies in its own folder, which no server reads.
extension SettingsReader {
    var stamping: SettingsSection {
        section(
            "stamping",
            command: "titlecert-issuer tsa set · tsa show · tsa off",
            head: ["settings.what", "settings.value"],
            rows: [
                [words("settings.stamping.address"), words("settings.stamping.address.press")],
                [words("settings.stamps"), anchorsOfStamps],
                [words("settings.stamping.last"), lastStamp], [words("settings.stamping.level"), lastDocument],
                [words("settings.stamping.waiting"), waiting],
            ]
        )
    }

    /// Whose time stamps are accepted.
    private var anchorsOfStamps: String {
        let count = settings.trust?.stampAnchors.certificates.count ?? 0
        return count > 0 ? words("settings.stamps.some", ["count": String(count)]) : words("settings.stamps.none")
    }

    private var lastStamp: String { settings.stamping.lastStampedAt?.chinaTime ?? words("settings.stamping.last.none") }

    private var lastDocument: String {
        guard let level = settings.stamping.lastLevel else { return words("settings.stamping.level.none") }
        guard let trouble = settings.stamping.withoutStamp else {
            return words("settings.stamping.level.\(level == .basic ? "without" : "with")", ["level": level.rawValue])
        }
        return words("settings.stamping.level.trouble", ["level": level.rawValue, "reason": reason(trouble)])
    }

    private var waiting: String {
        let found = settings.stamping
        guard found.waiting > 0, let tried = found.triedAt else { return words("settings.stamping.waiting.none") }
        let facts = ["count": String(found.waiting), "time": tried.chinaTime, "reason": reason(found.trouble ?? "")]
        return words("settings.stamping.waiting.some", facts)
    }

    /// In words, where the press's word is a known one.
    private func reason(_ trouble: String) -> String {
        words.has("press.stamp.\(trouble)") ? words("press.stamp.\(trouble)") : trouble
    }
}

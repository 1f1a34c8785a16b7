import TitleClaim
import TitleModel
import TitleStore
import TitleVerify
import TitleWords
import TitleWorkflow

/// How the installation stands: keys, trust list, clock, status lists, backup; each a line for the desk.
struct HouseState {
    let trust: Trust?
    let lists: [PublishedStatusList]
    /// When the trail's last event was written.
    let lastEvent: Instant?
    let backup: BackupKnowledge
    let now: Instant

    func rows(_ words: Words) -> [Row] {
        [clock(words), keys(words), trustList(words), statusLists(words), backups(words)]
    }

    private func backups(_ words: Words) -> Row {
        switch backup {
        case .unknown: return row("backup", "desk.state.backup.unknown", [:], "", words)
        case .none: return row("backup", "desk.state.backup.none", [:], "late", words)
        case .done(let time):
            let hours = max(0, (now.milliseconds - time.milliseconds) / 3_600_000)
            let facts = ["time": time.chinaTime, "hours": String(hours)]
            return row("backup", "desk.state.backup.done", facts, backup.isLate(at: now) ? "late" : "", words)
        }
    }

    /// A clock that was set back is told by what was written before.
    private func clock(_ words: Words) -> Row {
        let isBack = lastEvent.map { $0.milliseconds > now.milliseconds + 60_000 } ?? false
        let facts = ["time": now.chinaTime, "last": lastEvent?.chinaTime ?? ""]
        return row(
            "clock",
            isBack ? "desk.state.clock.back" : "desk.state.clock.right",
            facts,
            isBack ? "late" : "",
            words
        )
    }

    private func keys(_ words: Words) -> Row {
        let good = (trust?.list.keys ?? []).filter { key in
            key.use == .title && key.state == .active && (key.validTo ?? .max) > now.milliseconds
        }
        guard !good.isEmpty else { return row("keys", "desk.state.keys.none", [:], "late", words) }
        guard let end = good.compactMap(\.validTo).min() else {
            return row("keys", "desk.state.keys.endless", ["count": String(good.count)], "", words)
        }
        let day = Instant(milliseconds: end).civilDate
        let days = day - now.civilDate
        let facts = ["count": String(good.count), "day": words.written(day), "days": String(days)]
        return row("keys", "desk.state.keys.good", facts, days <= 60 ? "soon" : "", words)
    }

    private func trustList(_ words: Words) -> Row {
        guard let trust else { return row("trust", "desk.state.trust.none", [:], "late", words) }
        let isLate = now >= trust.nextUpdate
        let facts = ["number": String(trust.sequence), "day": words.written(trust.nextUpdate.civilDate)]
        return row(
            "trust",
            isLate ? "desk.state.trust.stale" : "desk.state.trust.good",
            facts,
            isLate ? "late" : "",
            words
        )
    }

    private func statusLists(_ words: Words) -> Row {
        guard let oldest = lists.map(\.issuedAt).min() else {
            return row("lists", "desk.state.lists.none", [:], "", words)
        }
        let isStale = lists.contains { $0.issuedAt.adding(milliseconds: Int64($0.ttl) * 1000) < now }
        let facts = ["count": String(lists.count), "time": oldest.chinaTime]
        return row(
            "lists",
            isStale ? "desk.state.lists.stale" : "desk.state.lists.good",
            facts,
            isStale ? "late" : "",
            words
        )
    }

    private func row(_ label: String, _ key: String, _ facts: [String: String], _ style: String, _ words: Words) -> Row
    {
        Row(label: words("desk.state.\(label)"), value: words(key, facts), style: style)
    }
}

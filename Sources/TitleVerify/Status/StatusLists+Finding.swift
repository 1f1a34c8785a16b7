import TitleClaim
import TitleModel

extension StatusLists {
    /// How far ahead of the reader's clock a list may be issued, in milliseconds: clocks differ.
    fileprivate static let clockTolerance: Int64 = 300_000

    /// The present status.
    ///
    /// A bad word counts in a stale list too; a good one must be fresh.
    func finding(for entry: StatusReference, at now: Instant) -> StatusFinding {
        guard let list = present(entry.list) else { return StatusFinding(status: .notChecked(absence)) }
        return StatusFinding(status: list.result(for: entry.index, freshAt: now), asOf: list.issued)
    }

    /// The status on a past day, by that day's list; a later list tells what was ended from the beginning since.
    func finding(
        for entry: StatusReference,
        on day: CivilDate,
        issuedOn: CivilDate,
        at now: Instant
    ) -> StatusFinding {
        guard day >= issuedOn else {
            let facts = ["date": day.description, "issued": issuedOn.description]
            return StatusFinding(status: .notChecked(Reason(.statusBeforeIssue, facts)))
        }
        if let ended = present(entry.list)?.ended(entry.index, by: day) {
            return StatusFinding(status: .failed(ended), since: .failed(ended), asOf: present(entry.list)?.issued)
        }
        let since = since(entry, day, at: now)
        guard let list = past(entry.list) else {
            let reason = faults.isEmpty ? Reason(.statusDayMissing, ["date": day.description]) : absence
            return StatusFinding(status: .notChecked(reason), since: since)
        }
        return StatusFinding(status: list.result(for: entry.index, on: day), since: since, asOf: Instant(endOf: day))
    }
}

extension StatusLists {
    /// That nothing was ended since says a present list only, and only while it is one.
    private func since(_ entry: StatusReference, _ day: CivilDate, at now: Instant) -> Check.Result {
        guard let list = present(entry.list), list.bits[entry.index] != nil, list.untimely(at: now) == nil else {
            return .notChecked(Reason(.statusSinceUnknown, ["date": day.description]))
        }
        return .passed
    }
}

extension VerifiedStatusList {
    fileprivate func result(for index: UInt32, freshAt now: Instant) -> Check.Result {
        guard let code = bits[index] else { return .notChecked(Reason(.statusEntryMissing)) }
        let untimely = untimely(at: now)
        if untimely?.code != .statusFromFuture, let fault = reason(for: code, at: index) { return .failed(fault) }
        return untimely.map { .notChecked($0) } ?? .passed
    }

    /// Why the list is not one of the present.
    fileprivate func untimely(at now: Instant) -> Reason? {
        guard issued <= now.adding(milliseconds: StatusLists.clockTolerance) else {
            return Reason(.statusFromFuture, ["time": issued.chinaTime])
        }
        guard list.isFresh(at: now.milliseconds), !StatusAge.isStale(asOf: list.issued, at: now.milliseconds) else {
            return Reason(.statusStale, ["time": issued.chinaTime])
        }
        return nil
    }

    fileprivate func result(for index: UInt32, on day: CivilDate) -> Check.Result {
        guard let code = bits[index] else { return .notChecked(Reason(.statusEntryMissing)) }
        if code == .revoked { return ended(index, by: day).map { .failed($0) } ?? .passed }
        return reason(for: code, at: index).map { .failed($0) } ?? .passed
    }

    /// Why an entry was void on a day: 撤销 reaches back to the beginning, 注销 to its own day.
    fileprivate func ended(_ index: UInt32, by day: CivilDate) -> Reason? {
        guard bits[index] == .revoked else { return nil }
        guard let from = cancelledFrom(index) else { return Reason(.statusRevoked) }
        return from <= day ? Reason(.statusCancelled) : nil
    }

    private func reason(for code: StatusCode, at index: UInt32) -> Reason? {
        switch code {
        case .valid: nil
        case .revoked: Reason(cancelledFrom(index) == nil ? .statusRevoked : .statusCancelled)
        case .suspended: Reason(.statusSuspended)
        case .superseded: Reason(.statusSuperseded)
        }
    }

    /// The day from which an entry is 注销; found by halving, since the entries ascend.
    func cancelledFrom(_ index: UInt32) -> CivilDate? {
        var (low, high) = (0, list.cancelled.count)
        while low < high {
            let middle = (low + high) / 2
            if list.cancelled[middle].index < index { low = middle + 1 } else { high = middle }
        }
        guard low < list.cancelled.count, list.cancelled[low].index == index else { return nil }
        return CivilDate(daysSinceEpoch: Int(list.cancelled[low].from))
    }
}

internal import TitleModel
internal import TitleStore

/// 评审通过比例: by body, level, year and series (FIL15).
extension DeskReader {
    /// Of this year and the last, the latest year first; all series together, then each where there are several.
    func ratios() -> [DeskRatio] {
        let recent = records.standings.filter { standing in
            standing.batch.reviewEnd.year >= now.civilDate.year - 1 && !standing.isDiscarded && !standing.isWithdrawn
        }
        let series = Dictionary(grouping: records.passed, by: \.batch)
        return Dictionary(grouping: recent) { RatioGroup($0.batch) }
            .sorted { $0.key.precedes($1.key) }
            .flatMap { group, standings in lines(group, standings, series) }
    }

    /// By which clauses people passed, where any did by one (CER11).
    func bases() -> [DeskBasis] {
        let told = Set(records.bases.filter { !$0.basis.isEmpty }.map { BasisGroup($0) })
        return records.bases.filter { told.contains(BasisGroup($0)) }.map { count in
            DeskBasis(body: count.body, level: count.level, year: count.year, basis: count.basis, passed: count.passed)
        }
    }

    private func lines(
        _ group: RatioGroup,
        _ standings: [BatchStanding],
        _ passed: [Identifier: [PassedInSeries]]
    ) -> [DeskRatio] {
        let names = Set(standings.flatMap { passed[$0.batch.id] ?? [] }.map(\.series)).sorted()
        let only = names.count == 1 ? names.first : nil
        let all = line(group, only, standings, applied: { $0.plan?.applied }) { $0.rows - $0.removed }
        guard names.count > 1 else { return [all] }
        return [all]
            + names.map { name in
                let own = standings.filter { passed[$0.batch.id]?.contains { $0.series == name } ?? false }
                let applied = { (standing: BatchStanding) -> Int? in
                    if passed[standing.batch.id]?.count == 1 { return standing.plan?.applied }
                    return standing.plan?.bySeries.first { $0.series == name }?.count
                }
                return line(group, name, own, applied: applied) { standing in
                    passed[standing.batch.id]?.first { $0.series == name }?.count ?? 0
                }
            }
    }

    private func above(_ ratio: PassRatio, _ group: RatioGroup, _ standings: [BatchStanding]) -> Int? {
        guard let batch = standings.first?.batch else { return nil }
        return PassRatioKeepsItsLimit.limitPassed(by: ratio, at: group.level, office.rules(of: batch))
    }

    /// The ratio only where every plan says how many applied, for a series in that series, or its batch has no other.
    private func line(
        _ group: RatioGroup,
        _ series: String?,
        _ standings: [BatchStanding],
        applied applicants: (BatchStanding) -> Int?,
        _ passed: (BatchStanding) -> Int
    ) -> DeskRatio {
        let (applied, count) = (standings.map(applicants), standings.reduce(0) { $0 + passed($1) })
        let all = !applied.contains(nil) ? applied.compactMap(\.self).reduce(0, +) : nil
        let ratio = all.flatMap { PassRatio(passed: count, applied: $0) }
        return DeskRatio(
            body: group.body,
            level: group.level,
            series: series,
            year: group.year,
            passed: count,
            ratio: ratio,
            above: ratio.flatMap { above($0, group, standings) }
        )
    }
}

private struct RatioGroup: Hashable {
    let body: BodyCode
    let level: TitleLevel
    let year: Int

    init(_ batch: ResultBatch) {
        (body, level, year) = (batch.reviewingBody, batch.level, batch.reviewEnd.year)
    }

    func precedes(_ other: RatioGroup) -> Bool {
        (other.year, body.text, level.rawValue) < (year, other.body.text, other.level.rawValue)
    }
}

private struct BasisGroup: Hashable {
    let body: BodyCode
    let level: TitleLevel
    let year: Int

    init(_ count: PassCount) { (body, level, year) = (count.body, count.level, count.year) }
}

/// Whose case it is (CNV7).
extension ConversionJudgement {
    /// The body that decides on it; nil as long as its level is not known.
    public func competentBody(for found: ConversionCase) -> Body? {
        rank(of: found).flatMap { body(for: found, $0.level) }
    }

    /// The body that may decide on it now, whatever comes of it: to refuse, too, is competence (CNV7).
    public func decidingBody(for found: ConversionCase) throws(OfficeRefusal) -> Body {
        if let rank = rank(of: found) {
            guard let body = body(for: found, rank.level) else { throw .conversion(.nobodyCompetent(rank.level)) }
            return body
        }
        if let body = endingBody(for: found) { return body }
        return try DecidingNeedsTheLevel.body(amongLevels: TitleLevel.allCases.map { body(for: found, $0) })
    }

    /// The body that may refuse it though its level is not known: what was to be brought is overdue.
    public func endingBody(for found: ConversionCase) -> Body? {
        guard rank(of: found) == nil, OverdueCaseWithoutALevelIsRefused.isOverdue(found.supplementUntil, on: day) else {
            return nil
        }
        return nearestBody(for: found)
    }

    /// The body whose business it is besides who took it, as long as its level is not known.
    public func nearestBody(for found: ConversionCase) -> Body? {
        body(for: found, OverdueCaseWithoutALevelIsRefused.level)
    }

    /// That of the title here, else that of the original.
    private func rank(of found: ConversionCase) -> TitleRank? {
        title(of: found)?.rank ?? found.said(.rank).flatMap { TitleRank(rawValue: $0.value) }
    }

    private func body(for found: ConversionCase, _ level: TitleLevel) -> Body? {
        let area = found.application.holder.area
        return house.authority.decidingBody(for: .conversion, at: level, in: area, of: house.registry)
    }
}

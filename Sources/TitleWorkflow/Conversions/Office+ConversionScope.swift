public import TitleModel
internal import TitleStore

/// Whose business cases are, by body, level and area, and how many there are of them.
extension Office {
    /// Whose cases are a body's business: those it took, and those of levels and areas in which it decides.
    func conversionScope(of code: BodyCode) -> ConversionScope {
        guard let body = registry[code], body.kind != .selfReviewing, let area = AreaCode(body.area) else {
            return ConversionScope(body: code, competences: [])
        }
        let levels = TitleLevel.allCases.filter { authority.mayDecide(body, .conversion, at: $0) }
        return ConversionScope(
            body: code,
            competences: levels.map { level in
                ConversionScope.Competence(level: level, area: area, except: lower(than: area, decidingAt: level))
            }
        )
    }

    /// The areas within an area that have a body of their own for a level.
    private func lower(than area: AreaCode, decidingAt level: TitleLevel) -> [AreaCode] {
        registry.bodies.filter { $0.kind != .selfReviewing && authority.mayDecide($0, .conversion, at: level) }
            .compactMap { AreaCode($0.area) }.filter { $0 != area && area.contains($0) }
    }

    /// All cases that are the business of a body's people, and what was handed in over the net and became none, counted.
    public func conversionStatistics(shownTo reader: StaffMember) async throws -> ConversionStatistics {
        let (cases, handedIn) = try await store.read { (try $0.conversionTallies(), try $0.handedInTallies()) }
        return ConversionStatistics(
            cases.filter { tally in
                let rank = tally.title.flatMap { conversions.rules.catalogue.title($0)?.rank } ?? tally.rank
                let level = rank?.level ?? OverdueCaseWithoutALevelIsRefused.level
                return isShown(tally.receiver, level, tally.area, to: reader)
            },
            handedIn.filter { isShown($0.receiver, $0.level, $0.area, to: reader) }
        )
    }

    private func isShown(
        _ receiver: BodyCode,
        _ level: TitleLevel?,
        _ area: AreaCode,
        to reader: StaffMember
    ) -> Bool {
        ConversionIsHandledByItsBodies.isShown(
            receiver: receiver,
            competent: level.flatMap { competentBody(at: $0, in: area)?.code },
            to: reader
        )
    }

    /// The body that decides on conversions of a level in an area.
    func competentBody(at level: TitleLevel, in area: AreaCode) -> Body? {
        authority.decidingBody(for: .conversion, at: level, in: area, of: registry)
    }
}

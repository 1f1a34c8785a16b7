public import TitleModel
internal import TitleStore

/// Whose business cases are, by body, level and area, and how many there are of them.
extension Office {
    /// Whose cases are a body's business: those it took, and those of levels and areas in which it decides.
    func conversionScope(of code: BodyCode) -> ConversionScope {
        guard let body = registry[code], body.kind != .selfReviewing, let area = AreaCode(body.area) else {
            return ConversionScope(body: code, competences: [])
        }
        let decided = TitleLevel.allCases.filter { authority.mayDecide(body, .conversion, at: $0) }
        // Whoever writes down what the region decides has its cases too; each is asked for itself before it is shown.
        let written = TitleLevel.allCases.filter { level in
            !decided.contains(level) && authority.mayDecide(body, .approvalEntry, at: level)
        }
        func competence(_ level: TitleLevel, _ kind: KindOfCase) -> ConversionScope.Competence {
            ConversionScope.Competence(level: level, area: area, except: lower(than: area, kind, at: level))
        }
        return ConversionScope(
            body: code,
            competences: decided.map { competence($0, .conversion) } + written.map { competence($0, .approvalEntry) }
        )
    }

    /// The areas within an area that have a body of their own for a level.
    private func lower(than area: AreaCode, _ kind: KindOfCase, at level: TitleLevel) -> [AreaCode] {
        registry.bodies.filter { $0.kind != .selfReviewing && authority.mayDecide($0, kind, at: level) }
            .compactMap { AreaCode($0.area) }.filter { $0 != area && area.contains($0) }
    }

    /// All cases that are the business of a body's people, and what was handed in over the net and became none, counted.
    public func conversionStatistics(shownTo reader: StaffMember) async throws -> ConversionStatistics {
        let (cases, handedIn) = try await store.read { (try $0.conversionTallies(), try $0.handedInTallies()) }
        return ConversionStatistics(
            cases.filter { tally in
                let rank = tally.title.flatMap { conversions.rules.catalogue.title($0)?.rank } ?? tally.rank
                let level = rank?.level ?? OverdueCaseWithoutALevelIsRefused.level
                return isShown(tally.receiver, level, tally.area, isCase: true, to: reader)
            },
            handedIn.filter { isShown($0.receiver, $0.level, $0.area, isCase: false, to: reader) }
        )
    }

    private func isShown(
        _ receiver: BodyCode,
        _ level: TitleLevel?,
        _ area: AreaCode,
        isCase: Bool,
        to reader: StaffMember
    ) -> Bool {
        let competent = level.flatMap { competentBody(at: $0, in: area) }
        return ConversionIsHandledByItsBodies.isShown(
            receiver: receiver,
            competent: competent?.code,
            writer: isCase ? writer(for: competent, in: area) : nil,
            to: reader
        )
    }

    /// The bureau that writes down what the region decides of an area; nil where another body decides.
    func writer(for competent: Body?, in area: AreaCode) -> BodyCode? {
        ConversionGoesToTheCompetentBody.writer(for: competent, in: area, authority: authority, registry: registry)
    }

    /// The same of what became a certificate, by the body that took its case.
    func writer(for competent: BodyCode, takenBy receiver: BodyCode) -> BodyCode? {
        registry[receiver].flatMap { AreaCode($0.area) }.flatMap { writer(for: registry[competent], in: $0) }
    }

    /// The body that decides on conversions of a level in an area.
    func competentBody(at level: TitleLevel, in area: AreaCode) -> Body? {
        authority.decidingBody(for: .conversion, at: level, in: area, of: registry)
    }
}

/// A body's results are of the levels, kinds of case, series and specialties that it was given (AUT1, AUT2, AUT5).
public enum ReviewWasWithinAuthority {
    public static func check(
        _ result: TitleResult,
        by code: BodyCode,
        authority: AuthorityTable,
        registry: BodyRegistry
    ) throws(OfficeRefusal) {
        guard let body = registry[code] else { throw .bodyUnknown(code) }
        guard let kind = result.route.kindOfCase, authority.mayDecide(body, kind, at: result.level) else {
            throw .bodyMayNotDecide(code, result.route.kindOfCase ?? .review, result.level)
        }
        let series = result.title.code.series
        guard body.series.isEmpty || body.series.contains(series) else {
            throw .seriesBeyondScope(code, series: result.title.seriesName)
        }
        if let specialty = result.specialty, !body.reviews(specialty) {
            throw .specialtyBeyondScope(code, specialty: specialty)
        }
    }
}

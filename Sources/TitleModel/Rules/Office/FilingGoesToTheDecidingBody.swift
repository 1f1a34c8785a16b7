/// Results are filed with the body that the competence table names for their area (AUT3, AUT11).
public enum FilingGoesToTheDecidingBody {
    public static func body(
        for batch: ResultBatch,
        authority: AuthorityTable,
        registry: BodyRegistry
    ) throws(OfficeRefusal) -> Body {
        guard let reviewing = registry[batch.reviewingBody], let area = AreaCode(reviewing.area) else {
            throw .bodyUnknown(batch.reviewingBody)
        }
        guard let body = authority.decidingBody(for: .filing, at: batch.level, in: area, of: registry) else {
            throw .groundDoesNotFit(batch.level)
        }
        return body
    }
}

/// The certificate is issued by the bureau that the register names for the reviewing body (发证机关).
public enum IssuerIsTheBodys {
    public static func issuer(of reviewing: BodyCode, registry: BodyRegistry) throws(OfficeRefusal) -> BodyCode {
        guard let body = registry[reviewing] else { throw .bodyUnknown(reviewing) }
        return body.issuer
    }

    public static func check(_ order: IssueOrder, of batch: ResultBatch, registry: BodyRegistry) throws(OfficeRefusal) {
        let issuer = try issuer(of: batch.reviewingBody, registry: registry)
        guard order.issuer == issuer else { throw .issuerIsNot(issuer) }
    }
}

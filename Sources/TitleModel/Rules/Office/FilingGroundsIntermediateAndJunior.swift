/// No intermediate or junior certificate without a filing that the city accepted (AUT3).
public enum FilingGroundsIntermediateAndJunior {
    public static func check(
        _ filing: Filing,
        of batch: ResultBatch,
        authority: AuthorityTable,
        registry: BodyRegistry
    ) throws(OfficeRefusal) {
        guard batch.level != .senior else { throw .groundDoesNotFit(batch.level) }
        let body = try FilingGoesToTheDecidingBody.body(for: batch, authority: authority, registry: registry)
        guard let acceptance = filing.acceptance else { throw .filingNotAccepted }
        guard filing.filingBody == body.code, acceptance.body == body.code else { throw .filingGoesTo(body.code) }
        try FilingIsComplete.check(filing.documents)
        try SubmitterAndAccepterAreDifferentPeople.check(filing.submitter, acceptance.accepter)
        try StaffActsForItsBody.check(filing.submitter, .submit, for: batch.reviewingBody)
        try StaffActsForItsBody.check(acceptance.accepter, .accept, for: body.code)
    }
}

/// Who takes up, gives back or refuses a filing has the duty to accept at the body that it was sent to and is not its sender;
/// who withdraws it has the duty to submit at the body that sent it (ACT7, INT8).
public enum FilingStepIsItsBodys {
    public static func check(
        _ member: StaffMember,
        _ event: FilingProgress.Event,
        on filing: Filing,
        of batch: ResultBatch
    ) throws(OfficeRefusal) {
        guard event.isTheFilingBodys else {
            return try StaffActsForItsBody.check(member, .submit, for: batch.reviewingBody)
        }
        try StaffActsForItsBody.check(member, .accept, for: filing.filingBody)
        try SubmitterAndAccepterAreDifferentPeople.check(filing.submitter, member)
    }
}

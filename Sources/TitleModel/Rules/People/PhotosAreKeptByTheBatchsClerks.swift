/// Photos are registered, confirmed and refused by the people who handed the roster in: of the reviewing body or, for senior
/// results, of the body that took the region's list in.
public enum PhotosAreKeptByTheBatchsClerks {
    public static func check(
        _ member: StaffMember,
        _ batch: ResultBatch,
        importedAt importer: BodyCode?
    ) throws(OfficeRefusal) {
        switch batch.level {
        case .senior: try StaffActsForItsBody.check(member, .enter, for: importer ?? batch.reviewingBody)
        case .intermediate, .junior: try StaffActsForItsBody.check(member, .submit, for: batch.reviewingBody)
        }
    }
}

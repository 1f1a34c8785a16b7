/// A batch is shown in the office to the people of the body whose results it holds, of the body that took its roster in, and
/// of the body that it is filed with; nobody else's business is personal data.
public enum BatchIsShownToItsBodies {
    public static func isShown(
        _ batch: ResultBatch,
        importedAt importer: BodyCode?,
        filedWith filing: BodyCode?,
        to member: StaffMember
    ) -> Bool {
        [batch.reviewingBody, importer, filing].contains(member.body)
    }
}

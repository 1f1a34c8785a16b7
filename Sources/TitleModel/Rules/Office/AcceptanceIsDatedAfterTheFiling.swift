/// The document of an acceptance is dated neither before the filing that it answers nor in the future (FIL12).
public enum AcceptanceIsDatedAfterTheFiling {
    public static func check(_ document: CivilDate, submittedAt: Instant, on today: CivilDate) throws(OfficeRefusal) {
        guard document <= today else { throw .documentDatedLater(document, than: today) }
        let first = submittedAt.civilDate
        guard document >= first else { throw .documentDatedBefore(document, step: first) }
    }
}

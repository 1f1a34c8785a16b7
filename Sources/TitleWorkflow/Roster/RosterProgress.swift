/// To whom it is told how far the judgement of a roster is; to nobody unless somebody asked around the check.
public enum RosterProgress {
    /// Told now and then, from the thread that judges: rows judged, rows in all.
    @TaskLocal public static var tell: @Sendable (_ judged: Int, _ rows: Int) -> Void = { _, _ in }
}

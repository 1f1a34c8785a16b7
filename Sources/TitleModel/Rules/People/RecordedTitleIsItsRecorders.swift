/// What a body recorded of somebody is its own to see while it stands (CER4, CER6); it opens nothing else of the person.
public enum RecordedTitleIsItsRecorders {
    public static func isShown(_ title: RecordedTitle, to member: StaffMember) -> Bool {
        title.voiding == nil && title.recorder.body == member.body
    }
}

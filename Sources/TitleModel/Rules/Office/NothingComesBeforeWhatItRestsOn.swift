/// A step is taken no earlier than the one it rests on: a clock that was set back would leave times that the press refuses
/// for good (FIL12).
public enum NothingComesBeforeWhatItRestsOn {
    public static func check(_ now: Instant, after earlier: Instant?) throws(OfficeRefusal) {
        if let earlier, now < earlier { throw .clockBehind(earlier) }
    }
}

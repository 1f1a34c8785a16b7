/// A question about the holder of a copy opens nothing that its holder left out (issue 7, item 3; decision 0839).
///
/// It is answered while the copy is good. Who has the copy may hold its paper against the register, and no more.
public enum CopyQuestionsOpenWhatItShows {
    /// "Is this his number?", where the copy shows the end of it at least.
    public static func comparesNumber(_ fields: Set<CopyField>) -> Bool {
        fields.contains(.identity) || fields.contains(.wholeIdentity)
    }

    /// The photo, to who types the six characters, where the copy bears it.
    public static func showsPhoto(_ fields: Set<CopyField>) -> Bool { fields.contains(.photo) }

    /// The birth date beside the photo, where the whole number says it on the copy.
    public static func showsBirthDate(_ fields: Set<CopyField>) -> Bool { fields.contains(.wholeIdentity) }
}

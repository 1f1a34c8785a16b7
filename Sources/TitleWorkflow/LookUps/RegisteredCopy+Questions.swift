public import TitleModel
public import TitleStore

extension RegisteredCopy {
    /// What may be asked of its holder on a day.
    public func questions(on day: CivilDate) -> Set<HolderQuestion.Kind> {
        guard status(on: day) == .valid, day <= record.expiresOn else { return [] }
        var kinds: Set<HolderQuestion.Kind> = []
        if CopyQuestionsOpenWhatItShows.showsPhoto(record.fields) { kinds.insert(.face) }
        if CopyQuestionsOpenWhatItShows.comparesNumber(record.fields) { kinds.insert(.number) }
        return kinds
    }
}

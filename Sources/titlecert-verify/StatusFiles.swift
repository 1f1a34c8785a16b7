import TitleModel
import TitleVerify

/// What the command line says about status: the lists' bytes, the day, and whether the user does without.
struct StatusFiles {
    private let lists: [[UInt8]]
    private let day: CivilDate?
    private let isWaived: Bool

    init(_ paths: [String], at day: String?, offline: Bool, now: Instant) throws(ProgramFault) {
        var lists: [[UInt8]] = []
        for path in paths { lists.append(try InputFile.read(path)) }
        (self.lists, isWaived) = (lists, offline)
        self.day = try day.map { (text) throws(ProgramFault) in try StatusFiles.pastDay(text, now) } ?? nil
        if offline, lists.isEmpty, let day = self.day { throw .dayWithoutList(day.description) }
    }

    /// Nil for today, whose status is the present one.
    private static func pastDay(_ text: String, _ now: Instant) throws(ProgramFault) -> CivilDate? {
        guard let day = CivilDate(iso: text) else { throw .notADate(text) }
        guard day <= now.civilDate else { throw .dayNotYet(text) }
        return day == now.civilDate ? nil : day
    }

    /// What a verifier knows by them; lists are checked against its own trust list.
    func knowledge(for verifier: Verifier) -> StatusKnowledge {
        if lists.isEmpty, isWaived { return .waived }
        if lists.isEmpty, day == nil { return .unavailable }
        return .lists(StatusLists(lists, day: day, by: verifier))
    }
}

import TitleModel

/// A person who does not exist.
struct MadeUpPerson {
    let name: String
    let mongolianName: String?
    let sex: Sex
    let ethnicity: String
    let birthDate: CivilDate
    let identityNumber: String

    /// Name and sex come from the dice, birth date and number from the index, so that numbers never meet.
    init(index: Int, level: TitleLevel, dice: inout SplitMix64) {
        let span = BirthSpan(level)
        let place = span.place(index)
        let born = span.firstDay.adding(days: place / BirthSpan.sequences)
        let sequence = span.firstSequence + place % BirthSpan.sequences
        sex = sequence.isMultiple(of: 2) ? .female : .male
        birthDate = born
        let month = (born.month < 10 ? "0" : "") + String(born.month)
        let day = (born.day < 10 ? "0" : "") + String(born.day)
        let digits = "150499\(born.year)\(month)\(day)" + String(String(1000 + sequence).dropFirst())
        identityNumber = ResidentIdentityNumber.completed(digits) ?? digits
        let made = MadeUpName.make(sex, &dice)
        (name, mongolianName, ethnicity) = (made.name, made.mongolian, made.ethnicity)
    }
}

/// The birth dates and sequence numbers of a level: each level has its own third of the sequences.
private struct BirthSpan {
    static let sequences = 332

    let firstDay: CivilDate
    let days: Int
    let firstSequence: Int

    init(_ level: TitleLevel) {
        switch level {
        case .senior: (firstDay, days, firstSequence) = (Self.newYear(1962), 365 * 22, 0)
        case .intermediate: (firstDay, days, firstSequence) = (Self.newYear(1970), 365 * 20, 332)
        case .junior: (firstDay, days, firstSequence) = (Self.newYear(1985), 365 * 9, 664)
        }
    }

    /// A walk through all places of the span that meets none twice: the step is a prime that divides none of them.
    func place(_ index: Int) -> Int {
        let places = days * Self.sequences
        return (index % places) * 1_000_003 % places
    }

    private static func newYear(_ year: Int) -> CivilDate {
        CivilDate(daysSinceEpoch: 0).adding(years: year - 1970)
    }
}

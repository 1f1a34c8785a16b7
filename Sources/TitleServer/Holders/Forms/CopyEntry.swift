import TitleModel
import TitleStore

/// What was typed into the form of a copy.
struct CopyEntry: Sendable {
    let purpose: String
    let receiver: String
    let days: String
    let fields: Set<CopyField>

    /// What most copies show.
    static let empty = CopyEntry(
        purpose: "",
        receiver: "",
        days: String(CopyWish.usualDays),
        fields: [.title, .specialty, .identity, .qualified]
    )

    private init(purpose: String, receiver: String, days: String, fields: Set<CopyField>) {
        (self.purpose, self.receiver, self.days, self.fields) = (purpose, receiver, days, fields)
    }

    init(_ form: HolderForm) {
        self.init(
            purpose: form["purpose"].trimmed,
            receiver: form["receiver"].trimmed,
            days: form["days"].trimmed,
            fields: Set(CopyField.allCases.filter { !form["show-\($0.rawValue)"].isEmpty })
        )
    }

    init(like copy: CopyRecord) {
        self.init(
            purpose: copy.purpose,
            receiver: copy.receiver,
            days: String(CopyWish.usualDays),
            fields: copy.fields
        )
    }

    /// - Throws: `CopyRefusal.daysUnfit` for days that are no number.
    func wish(for number: CertificateNumber) throws(CopyRefusal) -> CopyWish {
        guard let days = Int(days) else { throw .daysUnfit(most: CopyWish.mostDays) }
        return CopyWish(number: number, purpose: purpose, receiver: receiver, days: days, fields: fields)
    }
}

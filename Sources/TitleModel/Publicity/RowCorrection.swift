/// A typing error in a row that was mended while the row was shown (更正公告); the period goes on.
public struct RowCorrection: Equatable, Sendable {
    public let id: Identifier
    public let publicity: Identifier
    public let row: Identifier
    public let field: Field
    /// What stood there; empty where nothing did.
    public let old: String
    public let new: String
    public let reason: String
    public let at: Instant
    /// SHA-256 of the roster as it is shown from then on.
    public let rosterDigest: [UInt8]

    /// What was mended; everything else of a row is its title, level, specialty or person, and restarts it.
    ///
    /// Raw values are stored and never change. The day of the title was mended by earlier versions.
    public enum Field: String, CaseIterable, Sendable {
        case name
        case mongolianName = "mongolian-name"
        case employer
        case panel
        case qualifiedOn = "qualified-on"

        /// What may be mended: another day can be of another year, whose rules are others, and restarts the row.
        public static let mendable: [Field] = [.name, .mongolianName, .employer, .panel]
    }

    public init(
        id: Identifier,
        publicity: Identifier,
        row: Identifier,
        field: Field,
        old: String,
        new: String,
        reason: String,
        at: Instant,
        rosterDigest: [UInt8]
    ) {
        self.id = id
        self.publicity = publicity
        self.row = row
        self.field = field
        self.old = old
        self.new = new
        self.reason = reason
        self.at = at
        self.rosterDigest = rosterDigest
    }
}

extension TitleResult {
    /// What stands in the field; empty where nothing does.
    public func text(of field: RowCorrection.Field) -> String {
        switch field {
        case .name: name
        case .mongolianName: mongolianName ?? ""
        case .employer: employer
        case .panel: panel ?? ""
        case .qualifiedOn: qualifiedOn.description
        }
    }

    /// The same row with another text in one field; nil where the text cannot stand there.
    public func with(_ text: String, in field: RowCorrection.Field) -> TitleResult? {
        let day = field == .qualifiedOn ? CivilDate(iso: text) : qualifiedOn
        let mayBeEmpty = field == .mongolianName || field == .panel
        guard let day, mayBeEmpty || !text.isEmpty else { return nil }
        let filled = text.isEmpty ? nil : text
        return TitleResult(
            id: id,
            batch: batch,
            line: line,
            person: person,
            name: field == .name ? text : name,
            mongolianName: field == .mongolianName ? filled : mongolianName,
            sex: sex,
            birthDate: birthDate,
            identity: identity,
            employer: field == .employer ? text : employer,
            title: title,
            specialty: specialty,
            route: route,
            examinationPass: examinationPass,
            qualifiedOn: day,
            panel: field == .panel ? filled : panel,
            restriction: restriction
        )
    }
}

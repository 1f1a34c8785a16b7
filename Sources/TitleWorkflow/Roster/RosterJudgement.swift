public import TitleModel

/// The judgement of a roster: the rows that passed every rule, and all faults of the others.
public struct RosterJudgement: Sendable {
    /// Rows without any fault, in the order of the file.
    public let rows: [RosterRow]
    /// In the order of the rows.
    public let faults: [RosterFault]
    /// Why nothing is made for now of rows that are taken in, in the order of the rows (INT6).
    public let heldBack: [RosterFault]
    public let notChecked: [NotChecked]
    /// People in the file.
    public let count: Int

    /// Whether every row passed; what was not checked is said apart.
    public var isClean: Bool { faults.isEmpty && rows.count == count }

    /// A check that needs something which was not at hand.
    public enum NotChecked: String, CaseIterable, Sendable {
        /// No body was named: levels, kinds of case, series and area against its competence.
        case competence
        /// No register: whether a person already has the title.
        case register
        /// No fonts: whether every character can be drawn.
        case fonts
    }

    /// Judges every row in one pass.
    ///
    /// `progress` is told now and then how many of how many rows are judged. Throws only what the register's lookup
    /// throws.
    public static func judge(
        _ table: RosterTable,
        by rules: RosterRules,
        register: RegisterLookup?,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> RosterJudgement {
        var (rows, faults, duplicates) = ([RosterRow](), [RosterFault](), NoDuplicateInRoster())
        var heldBack: [RosterFault] = []
        for (place, sheetRow) in table.rows.enumerated() {
            if place % 1000 == 999 || place + 1 == table.count { progress(place + 1, table.count) }
            let reader = RosterRowReader(sheetRow, of: table)
            let judged = rules.judge(reader.draft, held: try held(reader.draft, register, on: rules.today))
            let duplicate = duplicates.fault(of: reader.draft)
            faults += reader.faults + judged.faults + (duplicate.map { [$0] } ?? [])
            heldBack += judged.heldBack.map { [$0] } ?? []
            if let row = judged.row, duplicate == nil { rows.append(row) }
        }
        let mixed = RosterHasOneLevel.faults(in: rows)
        let apart = Set(mixed.map(\.row))
        return RosterJudgement(
            rows: apart.isEmpty ? rows : rows.filter { !apart.contains($0.row) },
            faults: apart.isEmpty ? faults : (faults + mixed).sorted { $0.row < $1.row },
            heldBack: apart.isEmpty ? heldBack : heldBack.filter { !apart.contains($0.row) },
            notChecked: notChecked(rules, register),
            count: table.count
        )
    }

    private static func held(
        _ draft: RosterDraft,
        _ register: RegisterLookup?,
        on day: CivilDate
    ) throws -> RegisteredPerson {
        guard let register, let question = question(of: draft, on: day) else { return .unknown }
        return try register.person(question).told(toWhoNames: draft.name)
    }

    /// What a table asks the register.
    static func questions(in table: RosterTable, on day: CivilDate) -> Set<RegisterQuestion> {
        Set(table.rows.compactMap { question(of: RosterRowReader($0, of: table).draft, on: day) })
    }

    private static func question(of draft: RosterDraft, on day: CivilDate) -> RegisterQuestion? {
        draft.identityNumber.map { number in
            let kind = draft.identityKind ?? IdentityDocument.kind(ofNumber: number) ?? .residentIdentityCard
            let identity = IdentityDocument(kind: kind, number: number)
            return RegisterQuestion(identity, certificate: draft.certificateItRestsOn, on: day)
        }
    }

    private static func notChecked(_ rules: RosterRules, _ register: RegisterLookup?) -> [NotChecked] {
        NotChecked.allCases.filter { check in
            switch check {
            case .competence: rules.body == nil
            case .register: register == nil
            case .fonts: rules.coverage == nil
            }
        }
    }
}

/// Asks the register what it has of an identity document's holder: titles, those in batches under way included, bans, and
/// the certificate that the row names.
public struct RegisterLookup {
    public let person: (RegisterQuestion) throws -> RegisteredPerson

    public init(_ person: @escaping (RegisterQuestion) throws -> RegisteredPerson) {
        self.person = person
    }
}

public import TitleModel

extension ConversionCase.Step: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            event: try columns.next(),
            outcome: try columns.next(),
            by: try StaffMember(&columns),
            at: try columns.next(),
            statement: try columns.next(),
            until: try columns.next()
        )
    }
}

extension ConversionEvidence: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            kind: try columns.next(),
            name: try columns.next(),
            sha256: try columns.next(),
            type: try columns.next(),
            addedBy: try StaffMember(&columns),
            addedAt: try columns.next(),
            look: try ConversionEvidence.OnlineLook(&columns)
        )
    }
}

extension ConversionEvidence.OnlineLook {
    /// Nil where its columns are empty.
    init?(_ columns: inout Columns) throws {
        let (address, day): (String?, CivilDate?) = (try columns.next(), try columns.next())
        let person: String? = try columns.next()
        guard let address, let day, let person else { return nil }
        self.init(address: address, day: day, by: person)
    }
}

extension OriginalField: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(try columns.next(), try columns.next(), from: try columns.next())
    }
}

extension OriginalCheck: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let finding: Finding = try columns.next()
        guard let lines = [Line](stored: try columns.next()) else {
            throw StoreFault.unreadable(record: "OriginalCheck", column: 2)
        }
        self.init(
            finding: finding,
            lines: lines,
            signer: try columns.next(),
            signedOn: try columns.next(),
            signedAt: try columns.next(),
            address: try columns.next(),
            status: try OriginalStatus(&columns),
            origin: try OriginalInstallation(&columns),
            file: try columns.next()
        )
    }
}

extension ConversionMapping: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (title, specialty): (TitleCode, String?) = (try columns.next(), try columns.next())
        guard let basis = MappingBasis(basis: try columns.next(), detail: try columns.next()) else {
            throw StoreFault.unreadable(record: "ConversionMapping", column: 3)
        }
        self.init(title: title, specialty: specialty, basis: basis)
    }
}

extension ConversionDecision: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            outcome: try columns.next(),
            body: try columns.next(),
            ground: try columns.next(),
            documentNumber: try columns.next(),
            documentDate: try columns.next()
        )
    }
}

extension ConversionApplication: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (origin, way): (ConversionOrigin, ConversionWay) = (try columns.next(), try columns.next())
        let holder = try Holder(&columns)
        let applicant: Applicant = try columns.next()
        let appliedOn: CivilDate = try columns.next()
        let original = OriginalName(number: try columns.next(), issuer: try columns.next())
        let (sender, number): (String?, String?) = (try columns.next(), try columns.next())
        var entrustment: Entrustment?
        if let sender, let number { entrustment = Entrustment(sender: sender, number: number) }
        self.init(
            origin: origin,
            way: way,
            holder: holder,
            applicant: applicant,
            appliedOn: appliedOn,
            original: original,
            entrustment: entrustment
        )
    }
}

extension ConversionApplication.Holder: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            name: try columns.next(),
            identity: IdentityDocument(kind: try columns.next(), number: try columns.next()),
            sex: try columns.next(),
            birthDate: try columns.next(),
            employer: try columns.next(),
            area: try columns.next(),
            unitIsOutside: try columns.next()
        )
    }
}

/// A conversion as lists need it.
public struct ConversionHead: Equatable, Sendable {
    public let id: Identifier
    public let application: ConversionApplication
    public let receiver: BodyCode
    public let takenBy: StaffMember
    public let takenAt: Instant
    public let person: Identifier?
    public let request: Identifier?
}

extension ConversionHead: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        application = try ConversionApplication(&columns)
        receiver = try columns.next()
        takenBy = try StaffMember(&columns)
        takenAt = try columns.next()
        person = try columns.next()
        request = try columns.next()
    }

    static let select = """
        SELECT c.id, c.origin, c.way, c.name, c.identity_kind, c.identity_number, c.sex, c.birth_date, c.employer,
            c.area, c.unit_is_outside, c.applicant, c.applied_on, c.original_number, c.original_issuer,
            c.entrustment_sender, c.entrustment_number, c.receiver, s.id, s.name, s.body, s.duties, s.kind, c.taken_at,
            c.applicant_person,
            (SELECT e.request FROM conversion_request_ends e WHERE e.conversion_case = c.id)
        FROM conversion_cases c JOIN staff s ON s.id = c.taken_by
        """
}

/// A line of the mapping tables that somebody proposed, and what became of it.
public struct MappingProposal: Equatable, Sendable {
    public let id: Identifier
    public let line: TitleMapping
    public let proposer: StaffMember
    public let proposedAt: Instant
    /// Nil while nobody decided.
    public let isAccepted: Bool?

    public init(
        id: Identifier,
        line: TitleMapping,
        proposer: StaffMember,
        proposedAt: Instant,
        isAccepted: Bool? = nil
    ) {
        self.id = id
        self.line = line
        self.proposer = proposer
        self.proposedAt = proposedAt
        self.isAccepted = isAccepted
    }
}

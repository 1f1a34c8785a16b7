public import TitleModel

/// What a roster says of a person beyond the result: kept as it was written, not judged again by the press.
public struct RosterDetails: Equatable, Sendable {
    /// The ethnicity (民族).
    public var ethnicity: String?
    /// The area (所在地区), six digits.
    public var area: String?
    /// The education (学历).
    public var education: String?
    /// The kind of study (学历性质).
    public var educationMode: String?
    /// When it ended (毕业时间).
    public var graduatedOn: String?
    /// The major (所学专业).
    public var major: String?
    /// In work since (参加工作时间).
    public var workedSince: String?
    /// The remark (备注).
    public var remark: String?
    /// The clause that exempts from an ordinary condition (破格依据, CER11).
    public var ground: String?

    public init() {}
}

/// A roster as it was taken in: the batch and where its file came from.
public struct BatchRecord: Equatable, Sendable {
    public let batch: ResultBatch
    public let fileName: String
    public let fileDigest: [UInt8]
    public let importedBy: Identifier
    public let importedAt: Instant

    public init(
        batch: ResultBatch,
        fileName: String,
        fileDigest: [UInt8],
        importedBy: Identifier,
        importedAt: Instant
    ) {
        self.batch = batch
        self.fileName = fileName
        self.fileDigest = fileDigest
        self.importedBy = importedBy
        self.importedAt = importedAt
    }
}

extension BatchRecord: StoredRecord {
    public init(_ columns: inout Columns) throws {
        batch = try ResultBatch(&columns)
        fileName = try columns.next()
        fileDigest = try columns.next()
        importedBy = try columns.next()
        importedAt = try columns.next()
    }
}

extension ResultBatch: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            reviewingBody: try columns.next(),
            level: try columns.next(),
            ruleSet: try columns.next(),
            reviewEnd: try columns.next()
        )
    }
}

extension TitleResult: StoredRecord {
    /// What every statement that reads results lists, from `roster_rows r JOIN titles t`.
    static let columns = """
        r.id, r.batch, r.line, r.person, r.name, r.mongolian_name, r.sex, r.birth_date, r.identity_kind,
        r.identity_number, r.employer,
        t.code, t.series_name, t.specialty_group, t.rank, t.name, t.valid_from, t.valid_to,
        r.specialty, r.route, r.examination_pass, r.qualified_on, r.panel, r.restriction
        """

    /// How many columns `forEachRow` gives before the name in Mongolian.
    static let canonicalColumns = 17

    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            batch: try columns.next(),
            line: try columns.next(),
            person: try columns.next(),
            name: try columns.next(),
            mongolianName: try columns.next(),
            sex: try columns.next(),
            birthDate: try columns.next(),
            identity: IdentityDocument(kind: try columns.next(), number: try columns.next()),
            employer: try columns.next(),
            title: try TitleWording(&columns),
            specialty: try columns.next(),
            route: try columns.next(),
            examinationPass: try columns.next(),
            qualifiedOn: try columns.next(),
            panel: try columns.next(),
            restriction: try columns.next()
        )
    }
}

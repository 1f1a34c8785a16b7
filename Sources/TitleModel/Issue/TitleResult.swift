/// One row of a roster as the register keeps it: a person, the title obtained, and how.
public struct TitleResult: Equatable, Sendable {
    public let id: Identifier
    public let batch: Identifier
    /// Line of the roster, from 1.
    public let line: Int
    public let person: Identifier
    /// Name and document as the roster gave them.
    public internal(set) var name: String
    /// The name in Mongolian script (蒙文姓名), where the roster gave it.
    public internal(set) var mongolianName: String?
    public internal(set) var sex: Sex
    public internal(set) var birthDate: CivilDate
    public let identity: IdentityDocument
    public internal(set) var employer: String
    public let title: TitleWording
    public internal(set) var specialty: String?
    public let route: AcquisitionRoute
    public let examinationPass: String?
    /// The day on which the title was obtained (取得资格日期).
    public internal(set) var qualifiedOn: CivilDate
    /// The committee (评委会).
    public internal(set) var panel: String?
    /// Code of a restriction on use (CER7).
    public let restriction: Int?

    public init(
        id: Identifier,
        batch: Identifier,
        line: Int,
        person: Identifier,
        name: String,
        mongolianName: String? = nil,
        sex: Sex,
        birthDate: CivilDate,
        identity: IdentityDocument,
        employer: String,
        title: TitleWording,
        specialty: String?,
        route: AcquisitionRoute,
        examinationPass: String?,
        qualifiedOn: CivilDate,
        panel: String?,
        restriction: Int?
    ) {
        self.id = id
        self.batch = batch
        self.line = line
        self.person = person
        self.name = name
        self.mongolianName = mongolianName
        self.sex = sex
        self.birthDate = birthDate
        self.identity = identity
        self.employer = employer
        self.title = title
        self.specialty = specialty
        self.route = route
        self.examinationPass = examinationPass
        self.qualifiedOn = qualifiedOn
        self.panel = panel
        self.restriction = restriction
    }

    public var level: TitleLevel { title.rank.level }
}

extension TitleResult {
    /// Everything of the row that a certificate says, as one text that no two different rows share.
    ///
    /// Each field is written as a netstring, `length:text`, so that no content can move a border. The roster's digest is
    /// SHA-256 over the digests of these texts in the order of the lines. A row without a name in Mongolian has one field
    /// less, so that rows of before give the digests they gave.
    public var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }

    /// The same text as UTF-8.
    public var canonicalBytes: [UInt8] {
        var text = CanonicalBytes()
        text.add(id.text)
        text.add(line)
        text.add([person.text, name, sex.rawValue, birthDate.description])
        text.add([identity.kind.rawValue, identity.number, employer])
        text.add(title.code.number)
        text.add([title.name, specialty ?? ""])
        text.add(route.rawValue)
        text.add([examinationPass ?? "", qualifiedOn.description, panel ?? ""])
        text.add(restriction.map { String($0) } ?? "")
        if let mongolianName { text.add(mongolianName) }
        return text.ended()
    }
}

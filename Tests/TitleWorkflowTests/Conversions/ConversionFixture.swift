import TestSupport
import TitleModel
import TitleSecrets
import TitleStore
import TitleWorkflow

/// An office with people of a county, the city and the region, and an application for a conversion to be made.
struct ConversionFixture: Sendable {
    let office: OfficeFixture
    let clerk: StaffMember
    let first: StaffMember
    let second: StaffMember
    /// Of another county.
    let stranger: StaffMember
    /// Of the region.
    let regionFirst: StaffMember
    let regionSecond: StaffMember
    /// Of the city.
    let cityFirst: StaffMember
    let citySecond: StaffMember

    static let applied = moment("2019-10-21", hour: 9)
    static let decided = moment("2019-10-25", hour: 9)

    init(_ known: OfficeFixture? = nil) async throws {
        if let known { office = known } else { office = try await OfficeFixture() }
        func member(
            _ name: String,
            _ body: String,
            _ duties: Set<StaffMember.Duty>,
            _ place: UInt64
        ) throws -> StaffMember {
            let key = Identifier(at: Self.applied, random: (11, place))
            return StaffMember(id: key, name: name, body: try code(body), duties: duties)
        }
        clerk = try member("孙经办", "150404", [.submit], 1)
        first = try member("周核准", "150404", [.convert], 2)
        second = try member("吴复核", "150404", [.convert], 3)
        stranger = try member("郑旁县", "150403", [.convert, .submit], 4)
        regionFirst = try member("冯区厅", "150000", [.convert], 5)
        regionSecond = try member("陈区厅", "150000", [.convert], 6)
        cityFirst = try member("何市局", "150400", [.convert], 7)
        citySecond = try member("吕市局", "150400", [.convert], 8)
        let people = [clerk, first, second, stranger, regionFirst, regionSecond, cityFirst, citySecond]
        try await office.store.write { transaction in
            for member in people { try transaction.insert(member, at: Self.applied) }
        }
    }

    static func application(
        _ name: String = "张三",
        _ identity: IdentityDocument = IdentityDocument(kind: .residentIdentityCard, number: "11010519491231002X"),
        number: String = "鲁工中字第88号"
    ) throws -> ConversionApplication {
        guard let area = AreaCode("150404") else { throw FixtureValueMissing() }
        return ConversionApplication(
            origin: .province,
            way: .transfer,
            holder: ConversionApplication.Holder(
                name: name,
                identity: identity,
                sex: .female,
                birthDate: civil("1949-12-31"),
                employer: "松山区某单位",
                area: area,
                unitIsOutside: false
            ),
            applicant: .holder,
            appliedOn: applied.civilDate,
            original: ConversionApplication.OriginalName(number: number, issuer: "山东省人力资源和社会保障厅"),
            entrustment: nil
        )
    }

    /// Each original has its own file.
    static func original(_ application: ConversionApplication? = nil) -> [UInt8] {
        Array("%PDF-1.7 original \(application?.original.number ?? "鲁工中字第88号")".utf8)
    }

    static func files(
        _ more: [ConversionEvidence.Kind] = [],
        of application: ConversionApplication? = nil
    ) -> [ConversionFile] {
        let kinds: [ConversionEvidence.Kind] = [
            .application, .committeeAuthorisation, .presentWork, .transferOrder,
        ]
        let papers = (kinds + more).map { kind in
            ConversionFile(kind: kind, name: "\(kind.rawValue).pdf", bytes: Array("%PDF-1.7 \(kind.rawValue)".utf8))
        }
        return papers + [ConversionFile(kind: .original, name: "原证书.pdf", bytes: original(application))]
    }

    static func examination(
        _ finding: OriginalCheck.Finding = .picture,
        status: OriginalStatus? = nil,
        origin: OriginalInstallation? = nil,
        of application: ConversionApplication? = nil
    ) -> OriginalExamination {
        let file = SHA256.digest(original(application))
        return OriginalExamination(
            check: OriginalCheck(finding: finding, lines: [], status: status, origin: origin, file: file),
            fields: finding == .verified || finding == .codeVerified ? named(application, .claim) + fields(.claim) : []
        )
    }

    /// Number and issuer as the application has them.
    static func named(
        _ application: ConversionApplication?,
        _ source: OriginalField.Source = .typed
    ) -> [OriginalField] {
        let original = application?.original
        return [
            OriginalField(.number, original?.number ?? "鲁工中字第88号", from: source),
            OriginalField(.issuer, original?.issuer ?? "山东省人力资源和社会保障厅", from: source),
        ]
    }

    static func fields(
        _ source: OriginalField.Source = .typed,
        title: String = "工程师",
        rank: TitleRank = .intermediate,
        series: String = "工程系列",
        obtained: AcquisitionRoute = .review
    ) -> [OriginalField] {
        [
            OriginalField(.committee, "山东省工程系列中级评审委员会", from: source),
            OriginalField(.authorisedBy, "山东省人力资源和社会保障厅", from: source),
            OriginalField(.obtained, obtained.word, from: source), OriginalField(.series, series, from: source),
            OriginalField(.title, title, from: source), OriginalField(.rank, rank.rawValue, from: source),
            OriginalField(.specialty, "机械", from: source), OriginalField(.qualifiedOn, "2015-12-01", from: source),
            OriginalField(.issuedOn, "2016-01-10", from: source), OriginalField(.name, "张三", from: source),
            OriginalField(.identityTail, "2X", from: source),
        ]
    }
}

extension ConversionFixture {
    func apply(
        _ application: ConversionApplication? = nil,
        _ files: [ConversionFile]? = nil,
        examination: OriginalExamination? = nil
    ) async throws -> Identifier {
        try await office.office.apply(
            application ?? Self.application(),
            files: files ?? Self.files(of: application),
            examination: examination,
            by: clerk.id,
            at: Self.applied
        )
    }

    /// A case that has been checked.
    func checked(
        _ application: ConversionApplication? = nil,
        _ files: [ConversionFile]? = nil,
        _ fields: [OriginalField] = fields(),
        _ finding: OriginalCheck.Finding = .picture,
        unread: String = ""
    ) async throws -> Identifier {
        let id = try await apply(application, files)
        try await office.office.take(.complete, inConversion: id, by: clerk.id, at: Self.applied)
        try await office.office.checkOriginal(
            ofConversion: id,
            Self.examination(finding, of: application),
            typed: finding == .verified || finding == .codeVerified ? [] : Self.named(application) + fields,
            statement: "已与原件核对",
            isPageCompared: finding == .codeVerified,
            unread: unread,
            by: clerk.id,
            at: Self.applied
        )
        return id
    }

    /// Completes an open case and reads its original.
    func read(
        _ id: Identifier,
        _ fields: [OriginalField] = fields(),
        unread: String = "",
        at now: Instant = applied
    ) async throws {
        try await office.office.take(.complete, inConversion: id, by: clerk.id, at: now)
        try await office.office.checkOriginal(
            ofConversion: id,
            Self.examination(),
            typed: Self.named(nil) + fields,
            statement: "已与原件核对",
            unread: unread,
            by: clerk.id,
            at: now
        )
    }

    func mapped(
        _ id: Identifier,
        to title: Int = 5013,
        _ basis: MappingBasis = .sameName,
        at now: Instant = applied
    ) async throws -> Identifier {
        try await office.office.map(
            ConversionMapping(title: TitleCode(number: title), specialty: nil, basis: basis),
            inConversion: id,
            by: clerk.id,
            at: now
        )
        return id
    }

    func decide(
        _ id: Identifier,
        _ outcome: ConversionOutcome = .convert,
        number: String = "松人社换〔2019〕1号",
        by member: StaffMember? = nil,
        at now: Instant = decided
    ) async throws {
        try await office.office.decide(
            ConversionProposal(
                outcome: outcome,
                ground: "符合十六(二)规定",
                documentNumber: number,
                documentDate: Self.decided.civilDate
            ),
            inConversion: id,
            by: (member ?? first).id,
            at: now
        )
    }

    @discardableResult
    func confirm(
        _ id: Identifier,
        again: OriginalExamination? = nil,
        by member: StaffMember? = nil,
        at now: Instant = decided
    ) async throws -> CertificateNumber? {
        try await office.office.confirm(conversion: id, again: again, by: (member ?? second).id, at: now)
    }

    func found(_ id: Identifier) async throws -> ConversionCase {
        guard let found = try await office.store.read({ try $0.conversion(id) }) else { throw FixtureValueMissing() }
        return found
    }
}

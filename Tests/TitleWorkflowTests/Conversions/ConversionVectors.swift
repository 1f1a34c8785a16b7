import Foundation
import TestSupport
import Testing
import TitleFiles
import TitleModel
import TitleReference

/// One line of `Tests/Vectors/conversions.csv`: a case, what it differs in from an ordinary one, and what comes of it.
struct ConversionVector: CustomTestStringConvertible, Sendable {
    let name: String
    let found: ConversionCase
    let bans: [Ban]
    let expected: String

    var testDescription: String { name }

    static let day = CivilDate(year: 2019, month: 10, day: 25) ?? CivilDate(daysSinceEpoch: 0)

    static func all() throws -> [ConversionVector] {
        let house = try HouseData.load(folder: ProjectFolder.path("data"))
        let text = try DecodedText(ProjectFolder.bytes("Tests/Vectors/conversions.csv")).text
        let rows = try CSVReader.rows(of: text)
        let header = try #require(rows.first)
        return try rows.dropFirst().filter { $0 != [""] }.map { row in
            try #require(row.count == header.count)
            return try ConversionVector(Dictionary(zip(header, row)) { first, _ in first }, house)
        }
    }

    private init(_ line: [String: String], _ house: HouseData) throws {
        func of(_ column: String) -> String { line[column] ?? "" }
        name = of("case")
        expected = of("expected")
        let origin = try #require(ConversionOrigin(rawValue: of("origin")))
        let way = try #require(ConversionWay(rawValue: of("way")))
        let list = house.orderRules.conversionEvidence.rules(origin, way).map(\.kind)
        var kinds = Set(list).subtracting(try Self.kinds(of("without")))
        kinds.formUnion(try Self.kinds(of("with")))
        bans = try Self.bans(of("banned"))
        found = ConversionCase(
            id: Self.key(1),
            application: try Self.application(origin, way, line),
            receiver: Self.clerk.body,
            takenBy: Self.clerk,
            takenAt: Instant(startOf: Self.day),
            evidence: kinds.sorted { $0.rawValue < $1.rawValue }.map(Self.file),
            fields: try Self.fields(of("fields"), check: of("check")),
            check: OriginalCheck.Finding(rawValue: of("check")).map { finding in
                OriginalCheck(finding: finding, lines: [], origin: Self.installation(of("issuer-code")), file: [])
            },
            mapping: Int(of("mapping")).map {
                ConversionMapping(title: TitleCode(number: $0), specialty: nil, basis: .person(reason: "按岗位职责"))
            }
        )
    }
}

extension ConversionVector {
    static func key(_ number: UInt64) -> Identifier {
        Identifier(at: Instant(startOf: day), random: (1, number))
    }

    static let clerk = StaffMember(
        id: key(7),
        name: "李经办",
        body: BodyCode("150404") ?? unknownBody,
        duties: [.submit, .convert]
    )

    private static let unknownBody: BodyCode = { preconditionFailure("150404 is a code") }()

    private static let ordinary: [(OriginalField.Kind, String)] = [
        (.number, "SD2015-0088"), (.issuer, "山东省人力资源和社会保障厅"), (.committee, "山东省工程技术高级评审委员会"),
        (.authorisedBy, "山东省人力资源和社会保障厅"), (.obtained, "review"), (.series, "工程系列"), (.title, "高级工程师"),
        (.rank, "senior_associate"), (.specialty, "机械"), (.qualifiedOn, "2015-12-01"), (.issuedOn, "2016-01-10"),
        (.name, "张三"), (.identityTail, "2X"), (.restriction, ""),
    ]

    private static func kinds(_ text: String) throws -> [ConversionEvidence.Kind] {
        try text.split(separator: ";").map { try #require(ConversionEvidence.Kind(rawValue: String($0))) }
    }

    private static func bans(_ until: String) throws -> [Ban] {
        guard !until.isEmpty else { return [] }
        let last = try #require(CivilDate(iso: until))
        return [Ban(from: last.adding(years: -5), until: last, document: "赤人社罚〔2014〕1号")]
    }

    private static func file(_ kind: ConversionEvidence.Kind) -> ConversionEvidence {
        ConversionEvidence(
            kind: kind,
            name: "\(kind.rawValue).pdf",
            sha256: [],
            type: .pdf,
            addedBy: clerk,
            addedAt: Instant(startOf: day)
        )
    }

    private static func fields(_ changes: String, check: String) throws -> [OriginalField] {
        let isClaimed = OriginalCheck.Finding(rawValue: check)?.isOfOurKind ?? false
        let source: OriginalField.Source = isClaimed ? .claim : .typed
        var values = ordinary
        for change in changes.split(separator: ";") {
            let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let kind = try #require(OriginalField.Kind(rawValue: parts[0]))
            let place = try #require(values.firstIndex { $0.0 == kind })
            values[place].1 = parts[1]
        }
        return values.map { kind, value in
            value.hasPrefix("~")
                ? OriginalField(kind, String(value.dropFirst()), from: .stated)
                : OriginalField(kind, value, from: source)
        }
    }

    /// Whose claim the original has, by the code of its issuer.
    private static func installation(_ issuer: String) -> OriginalInstallation? {
        guard !issuer.isEmpty else { return nil }
        let root = String(repeating: "a", count: 64)
        return OriginalInstallation(root: root, name: "某地职称电子证书系统", issuer: issuer, number: "SD2015-0088")
    }

    /// The application names issuer and number as an ordinary original has them, but for an issuer that is changed there.
    private static func application(
        _ origin: ConversionOrigin,
        _ way: ConversionWay,
        _ line: [String: String]
    ) throws -> ConversionApplication {
        func of(_ column: String) -> String { line[column] ?? "" }
        let (sender, applied) = (of("sender"), of("applied"))
        let issuer = of("fields").split(separator: ";").first { $0.hasPrefix("issuer=") }.map {
            String($0.dropFirst(7))
        }
        return ConversionApplication(
            origin: origin,
            way: way,
            holder: ConversionApplication.Holder(
                name: of("name").isEmpty ? "张三" : of("name"),
                identity: IdentityDocument(kind: .residentIdentityCard, number: "11010519491231002X"),
                sex: .female,
                birthDate: try #require(CivilDate(iso: "1949-12-31")),
                employer: "赤峰市某单位",
                area: try #require(AreaCode(of("area"))),
                unitIsOutside: !sender.isEmpty || of("letter") == "unnamed"
            ),
            applicant: .holder,
            appliedOn: applied.isEmpty ? day : try #require(CivilDate(iso: applied)),
            original: ConversionApplication.OriginalName(
                number: "SD2015-0088",
                issuer: issuer ?? "山东省人力资源和社会保障厅"
            ),
            entrustment: sender.isEmpty ? nil : ConversionApplication.Entrustment(sender: sender, number: "委〔2019〕3号")
        )
    }
}

import FoundationEssentials
import TitleClaim
import TitleModel
import TitleSeal
import TitleVerify

/// An installation with two issuing bodies, made anew for each use, in a temporary folder that goes with it.
final class TestOffice: Sendable {
    static let keysFrom = Instant(milliseconds: 1_514_736_000_000)  // 2018-01-01 in China
    static let now = Instant(milliseconds: 1_577_000_000_000)  // 2019-12-22
    static let city = "赤峰市人力资源和社会保障局"

    let folder: KeyFolder
    let root: String

    init(isDemo: Bool = false, algorithm: SignatureAlgorithm = .es256) throws {
        root = TemporaryFolder.unique()
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        let keys = root + "/keys"
        folder = try KeyFolder.create(
            at: keys,
            installation: "赤峰市职称电子证书系统",
            hosts: ["zs.example.cn"],
            algorithm: algorithm,
            isDemo: isDemo,
            validFrom: TestOffice.keysFrom,
            now: TestOffice.now
        )
        for (code, name) in [("150400", TestOffice.city), ("150000", "内蒙古自治区人力资源和社会保障厅")] {
            try folder.addBody(
                code: code,
                name: name,
                authorisation: TestOffice.authorisation,
                seal: try TestOffice.seal(),
                validFrom: TestOffice.keysFrom,
                now: TestOffice.now
            )
        }
        try publish()
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    static let authorisation = SealAuthorisation(
        documentNumber: "赤人社函〔2018〕1号",
        scope: [.intermediate, .junior],
        validFrom: CivilDate(daysSinceEpoch: 17_532),
        validTo: nil
    )

    static func seal() throws -> SealPicture {
        let picture = SealPicture(
            bytes: Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8),
            mediaType: .svg,
            widthMillimetres: 42,
            heightMillimetres: 42
        )
        guard let picture else { throw KeyFault.unfitSeal }
        return picture
    }

    func publish(cityName: String = TestOffice.city, titleName: String = "工程师") throws {
        try folder.publishCatalogue(
            bodies: [
                NamedBody(code: "150400", name: cityName),
                NamedBody(code: "150000", name: "内蒙古自治区人力资源和社会保障厅"),
            ],
            titles: [NamedTitle(number: 5013, series: "工程技术人员", title: titleName, levelName: "中级")],
            restrictions: [NamedCode(code: 1, words: "限非公有制单位使用")],
            routes: [NamedCode(code: 1, words: "评审")],
            now: TestOffice.now
        )
    }

    func verifier() throws -> Verifier {
        Verifier(trust: try folder.trust())
    }

    func signer(_ body: String = "150400", _ use: KeyUse = .title) throws -> Signer {
        try folder.signer(for: body, use: use, on: TestOffice.now.civilDate)
    }
}

private enum TemporaryFolder {
    static func unique() -> String {
        "/tmp/titlecert-test-\(UInt64.random(in: 0...UInt64.max))"
    }
}

extension TestOffice {
    static let claim = CompactClaim(
        kind: .title,
        sample: false,
        number: "1504002019Z000001R",
        name: "额尔德木图·巴根",
        identityTail: "8X",
        title: 5013,
        specialty: "道路与桥梁",
        restriction: nil,
        route: 1,
        qualifiedOn: 18_200,
        issuedOn: 18_240,
        issuer: "150400",
        status: StatusReference(list: 3, index: 77_123)
    )

    static func full(_ claim: CompactClaim = TestOffice.claim) -> FullClaim {
        FullClaim(
            compact: claim.encoded(),
            verificationCode: VerificationCode(random: 1).text,
            name: claim.name,
            identityTail: claim.identityTail,
            birthDate: 5000,
            series: "工程技术人员",
            specialty: "道路与桥梁",
            titleName: "工程师",
            levelName: "中级",
            rank: 3,
            route: "评审",
            reviewing: NamedBody(code: "150404", name: "松山区人力资源和社会保障局"),
            committee: "松山区工程系列中级评审委员会",
            approving: NamedBody(code: "150400", name: TestOffice.city),
            issuing: NamedBody(code: claim.issuer, name: TestOffice.city),
            ground: Ground(kind: .filing, documentNumber: "赤人社备〔2019〕12号", date: 18_230),
            qualifiedOn: claim.qualifiedOn,
            filedOn: 18_230,
            issuedOn: claim.issuedOn,
            recordDigest: [UInt8](repeating: 9, count: 32)
        )
    }

    func compact(_ claim: CompactClaim = TestOffice.claim, by signer: Signer? = nil) throws -> [UInt8] {
        let signer = try signer ?? self.signer()
        return try signer.envelope(contentType: .compactClaim, payload: claim.encoded()).serialized()
    }

    func full(_ claim: FullClaim, by signer: Signer? = nil) throws -> [UInt8] {
        let signer = try signer ?? self.signer()
        return try signer.envelope(contentType: .fullClaim, payload: claim.encoded()).serialized()
    }

    func qrText(_ envelope: [UInt8], host: String = "zs.example.cn") throws -> String {
        try QRText(host: host, envelope: envelope).text
    }

    /// What another installation makes, which lives as long as `use` runs.
    static func foreign<Made>(isDemo: Bool = false, _ use: (TestOffice) throws -> Made) throws -> Made {
        let office = try TestOffice(isDemo: isDemo)
        return try withExtendedLifetime(office) { try use(office) }
    }

    static let known = StatusKnowledge.known(.valid, asOf: now)
}

extension Verdict {
    func reason(_ name: Check.Name) -> Reason.Code? {
        for check in checks where check.name == name {
            switch check.result {
            case .passed: return nil
            case .failed(let reason), .notChecked(let reason): return reason.code
            }
        }
        return nil
    }

    func passed(_ name: Check.Name) -> Bool {
        checks.contains(Check(name, .passed))
    }
}

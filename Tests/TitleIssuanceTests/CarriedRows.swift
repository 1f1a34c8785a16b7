import Foundation
import TestSupport
import TitleClaim
import TitleModel
import TitleReference
import TitleSeal
import TitleStore
import TitleVerify
import TitleWorkflow

@testable import TitleDemo
@testable import TitleIssuance

/// Rows of a test's own, carried through every step to certificates of a press, by data that have a rule set for 2020, too.
struct CarriedRows {
    static let now = Instant(milliseconds: 1_795_478_400_000)
    static let secondDocument = "赤人社办发〔2020〕88号"

    let folder: TemporaryFolder
    let demo: DemoOffice
    let staff: DemoStaff
    let press: Press
    let verifier: Verifier

    init() async throws {
        folder = try TemporaryFolder()
        let data = try HouseData.load(folder: Self.data(in: folder))
        let installation = try InstallationKeys(
            creating: folder.path("keys"),
            installation: "test",
            host: DemoOffice.host,
            isDemo: true,
            reference: data,
            now: Self.now
        )
        try installation.addDemoBodies(now: Self.now)
        try installation.publish(to: folder.path("trust"), now: Self.now)
        let keys = installation.folder
        demo = try await DemoOffice.open(
            in: folder.path,
            host: DemoOffice.host,
            house: data,
            files: DemoFiles(folder: ProjectFolder.path("data")),
            coverage: nil,
            now: Self.now
        )
        try await SeedData.insert(data, into: demo.store, at: DemoClock.founding)
        staff = try await DemoStaff.appointed(in: demo.store, at: DemoClock.founding)
        verifier = Verifier(trust: try keys.trust())
        press = Press(
            store: demo.store,
            keys: SignerRing(keys),
            mark: try keys.pressMark(),
            verifier: verifier,
            reference: PressReference(isDemo: true, host: DemoOffice.host, rules: data.orderRules),
            documents: DocumentPress(templates: ProjectFolder.path("templates")),
            folder: folder.path
        )
    }

    /// The certificate of a good row with some cells otherwise, from a roster of a body.
    func issued(_ body: String, _ changes: [String: String]) async throws -> RegisteredCertificate {
        guard let code = BodyCode(body) else { throw RowWithoutCertificate() }
        let row = Self.row.map { changes[$0.0] ?? $0.1 }.joined(separator: ",")
        let text = Self.row.map(\.0).joined(separator: ",") + "\n" + row
        let reviewed = CivilDate(iso: changes["取得资格时间"] ?? "2019-10-25") ?? DemoClock.reviewed
        let roster = DemoRoster(
            file: RosterFile(name: "一人.csv", bytes: Array(text.utf8)),
            body: code,
            takenIn: try demo.clock.moment(1, after: reviewed, hour: 9)
        )
        try await demo.carry(roster, staff)
        try await press.runUntilDone { Self.now }
        let number = try await demo.store.read { transaction in
            try transaction.batch(ofFile: roster.file.digest, from: code)
                .flatMap { try transaction.results(of: $0.batch.id).first }
                .flatMap { try transaction.orderedNumber(of: $0.person, $0.title.code) }
        }
        let found = try await demo.store.read { transaction in try number.flatMap { try transaction.certificate($0) } }
        guard let found else { throw RowWithoutCertificate() }
        return found
    }

    /// What a stranger finds for the QR code.
    func judged(_ found: RegisteredCertificate) -> Verdict {
        verifier.verify(qrText: found.certificate.qrText, status: .waived, at: Self.now)
    }

    /// The words on the face.
    func face(_ found: RegisteredCertificate) throws -> [String: String] {
        let (claims, result) = (try IssuedClaims(found.certificate), found.result)
        let holder = FaceText.Holder(sex: result.sex, identity: result.identity, employer: result.employer)
        return FaceText(compact: claims.compact, full: claims.full, holder: holder, host: DemoOffice.host).fields
    }

    private static let row = [
        ("姓名", "姚华"), ("性别", "女"), ("出生年月", "1980-08-04"), ("身份证号", "150499198008046664"), ("工作单位", "松山区第一中学"),
        ("系列", "中小学教师"), ("专业", "数学"), ("资格名称", "一级教师"), ("级别", "中级"), ("取得方式", "评审"), ("考试合格证号", ""),
        ("取得资格时间", "2019-10-25"), ("评委会", "松山区中小学教师系列中级专业技术资格评审委员会"), ("破格依据", ""), ("学历", "大学本科"),
        ("学历性质", "全日制"), ("毕业时间", "2005-07-01"), ("参加工作时间", "2005-08"),
    ]

    private static func data(in folder: TemporaryFolder) throws -> String {
        let data = try folder.dataFolder(with: "rule-sets.csv", "\n\n", as: "\n")
        for file in ["rule-sets.csv", "submission-windows.csv", "service-years.csv"] {
            let text = try String(contentsOfFile: "\(data)/\(file)", encoding: .utf8)
            let second = text.split(separator: "\n").dropFirst().map { line in
                line.replacing("赤人社办发〔2019〕101号,2019,2019-06-10", with: "\(secondDocument),2020,2020-06-10")
                    .replacing("赤人社办发〔2019〕101号", with: secondDocument)
            }
            let whole = text + (text.hasSuffix("\n") ? "" : "\n") + second.joined(separator: "\n") + "\n"
            try whole.write(toFile: "\(data)/\(file)", atomically: true, encoding: .utf8)
        }
        return data
    }
}

struct RowWithoutCertificate: Error {}

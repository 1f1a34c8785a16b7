import FoundationEssentials
import TestSupport
import TitleClaim
import TitleFiles
import TitleModel
import TitleSeal
import TitleVerify

/// Another region's installation with issuing bodies of the test's choice, in a temporary folder that goes with it.
final class TestRegion: Sendable {
    static let name = "呼和浩特市职称电子证书系统"
    static let city = "呼和浩特市人力资源和社会保障局"
    static let host = "zs.other.example.cn"
    static let restriction = "限旗县使用"

    let folder: KeyFolder
    private let root: String

    /// `bodies`: code and name; the catalogue has the same names.
    init(
        name: String = TestRegion.name,
        bodies: [(code: String, name: String)] = [("150100", TestRegion.city)],
        isDemo: Bool = false,
        now: Instant = TestOffice.now
    ) throws {
        root = "/tmp/titlecert-test-\(UInt64.random(in: 0...UInt64.max))"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        folder = try KeyFolder.create(
            at: root + "/keys",
            installation: name,
            hosts: [TestRegion.host],
            isDemo: isDemo,
            validFrom: TestOffice.keysFrom,
            now: now
        )
        for body in bodies { try add(body, now) }
        try publish(bodies, now)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    private func add(_ body: (code: String, name: String), _ now: Instant) throws {
        try folder.addBody(
            code: body.code,
            name: body.name,
            authorisation: TestOffice.authorisation,
            seal: try TestOffice.seal(),
            validFrom: TestOffice.keysFrom,
            now: now
        )
    }

    func publish(_ bodies: [(code: String, name: String)], _ now: Instant = TestOffice.now) throws {
        try folder.publishCatalogue(
            bodies: bodies.map { NamedBody(code: $0.code, name: $0.name) },
            titles: [NamedTitle(number: 5013, series: "工程技术人员", title: "工程师", levelName: "中级")],
            restrictions: [NamedCode(code: 1, words: TestRegion.restriction)],
            routes: [NamedCode(code: 1, words: "评审")],
            now: now
        )
    }

    /// The QR text of a certificate of one of its bodies.
    func qrText(
        _ body: String = "150100",
        number: String = "1501002019Z000001R",
        kind: ClaimKind = .title,
        restriction: UInt8? = nil
    ) throws -> String {
        let claim = CompactClaim(
            kind: kind,
            sample: false,
            number: number,
            name: "乌云",
            identityTail: "8X",
            title: 5013,
            specialty: nil,
            restriction: restriction,
            route: 1,
            qualifiedOn: 18_200,
            issuedOn: 18_240,
            issuer: body,
            status: StatusReference(list: 3, index: 7)
        )
        let signer = try folder.signer(for: body, use: .title, on: TestOffice.now.civilDate)
        let envelope = try signer.envelope(contentType: .compactClaim, payload: claim.encoded())
        return try QRText(host: TestRegion.host, envelope: envelope.serialized()).text
    }

    /// `code`: of the entry of the certificates that `qrText` makes.
    func statusList(_ code: StatusCode = .valid) throws -> [UInt8] {
        var bits = StatusBits(entries: 1 << 12)
        bits.set(code, at: 7)
        let list = StatusList(
            list: 3,
            issued: TestOffice.now.milliseconds,
            ttl: 3600,
            deflated: Deflate.zlib(bits.bytes)
        )
        let signer = try folder.installationSigner(use: .status)
        return try signer.envelope(contentType: .statusList, payload: list.encoded()).serialized()
    }
}

extension TestRegion {
    /// A list that somebody writes by hand and signs with a root of his own.
    static func list(of key: TrustedKey) throws -> Trust {
        let folder = try TestSupport.TemporaryFolder()
        let root = try TestSigner(in: folder, name: "root", subject: "/O=Forger", issuer: nil)
        let list = TrustList(
            name: "Forger",
            sequence: 9,
            issued: TestOffice.now.milliseconds,
            nextUpdate: 4_000_000_000_000,
            root: root.publicKey,
            hosts: ["zs.example.cn"],
            keys: [key]
        )
        let envelope = try root.envelope(.trustList, list.encoded())
        return try Trust.open(trustList: envelope.serialized(), catalogue: nil, anchor: .thisList)
    }
}

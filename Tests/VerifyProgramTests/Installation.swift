import Foundation
import TestSupport
import TitleClaim
import TitleModel
import TitleSeal

/// An installation in a temporary folder, whose public files lie in `trust/`.
struct Installation {
    let temporary: TemporaryFolder
    let keys: KeyFolder
    private static let then = Instant(milliseconds: 1_514_736_000_000)

    let body: String

    /// Its lists are issued at `now` and good for a year.
    init(
        name: String = "赤峰市职称电子证书系统",
        body: String = "150400",
        bodyName: String = "赤峰市人力资源和社会保障局",
        now: Instant = Installation.now()
    ) throws {
        self.body = body
        temporary = try TemporaryFolder()
        keys = try KeyFolder.create(
            at: temporary.path("keys"),
            installation: name,
            hosts: ["zs.example.cn"],
            validFrom: Installation.then,
            now: now
        )
        let seal = SealPicture(
            bytes: Array("<svg/>".utf8),
            mediaType: .svg,
            widthMillimetres: 42,
            heightMillimetres: 42
        )
        guard let seal else { throw KeyFault.unfitSeal }
        try keys.addBody(
            code: body,
            name: bodyName,
            authorisation: SealAuthorisation(
                documentNumber: "1",
                scope: [.intermediate],
                validFrom: Installation.then.civilDate,
                validTo: nil
            ),
            seal: seal,
            validFrom: Installation.then,
            now: now
        )
        try keys.publishCatalogue(
            bodies: [NamedBody(code: body, name: bodyName)],
            titles: [NamedTitle(number: 5013, series: "工程技术人员", title: "工程师", levelName: "中级")],
            restrictions: [],
            routes: [NamedCode(code: 1, words: "评审")],
            now: now
        )
        try keys.export(to: temporary.path("trust"))
    }

    var trust: String { temporary.path("trust/trust.cose") }

    func qrText(name: String = "额尔德木图·巴根") throws -> String {
        let claim = CompactClaim(
            kind: .title,
            sample: true,
            number: "1504002019Z000001R",
            name: name,
            identityTail: "8X",
            title: 5013,
            specialty: "道路与桥梁",
            restriction: nil,
            route: 1,
            qualifiedOn: 18_200,
            issuedOn: 18_240,
            issuer: body,
            status: StatusReference(list: 3, index: 77_123)
        )
        let signer = try keys.signer(for: body, use: .title, on: CivilDate(daysSinceEpoch: 18_240))
        let envelope = try signer.envelope(contentType: .compactClaim, payload: claim.encoded())
        return try QRText(host: "zs.example.cn", envelope: envelope.serialized()).text
    }

    /// The program reads the real clock, so its lists must be fresh by it.
    static func now() -> Instant {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
}

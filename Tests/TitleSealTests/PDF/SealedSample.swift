import Foundation
import TestSupport
import Testing
import TitleClaim
import TitleDocument
import TitleModel
import TitleSeal
import TitleVerify

/// A document sealed with keys of a real key folder, and where they lie.
struct SealedSample {
    let folder: TemporaryFolder
    let keys: KeyFolder
    let bytes: [UInt8]

    static let now = Instant(milliseconds: 1_577_836_800_000)
    /// The machine's clock, which a real authority goes by.
    static var realNow: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    private static let body = "150400"
    private static let bodyName = "赤峰市人力资源和社会保障局"

    var rootCertificate: String { folder.path("keys/root/root.cert.pem") }
    var file: String { folder.path("sealed.pdf") }

    /// Sealed at `now`, as it says; by an authority that stamps, with what it is checked with and when it is asked.
    init(
        at now: Instant = Self.now,
        stampedBy authority: TimeStampAuthority? = nil,
        stampedAt time: Instant? = nil
    ) throws {
        folder = try TemporaryFolder()
        keys = try KeyFolder.create(
            at: folder.path("keys"),
            installation: "测试",
            hosts: ["cert.example"],
            now: now
        )
        let picture = SealPicture(
            bytes: Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8),
            mediaType: .svg,
            widthMillimetres: 42,
            heightMillimetres: 42
        )
        try keys.addBody(
            code: Self.body,
            name: Self.bodyName,
            authorisation: Self.authorisation(now),
            seal: try #require(picture),
            now: now
        )
        let signer = try keys.signer(for: Self.body, use: .title, on: now.civilDate)
        let stamps = authority?.validationData(at: time ?? now)
        let data = ValidationData(
            certificates: signer.chain + (stamps?.certificates ?? []),
            revocationLists: [try #require(try keys.currentRevocationList(at: now))] + (stamps?.revocationLists ?? [])
        )
        let plan = Self.plan(signer, data, authority?.settings.tokenBytes, at: now)
        let prepared = try Self.archive(signer, at: now).prepare(plan)
        if let authority {
            bytes = try prepared.seal(by: signer, stampedBy: authority, at: time ?? now).document.bytes
        } else {
            bytes = try prepared.seal(by: signer).bytes
        }
        try folder.write(bytes, as: "sealed.pdf")
    }

    func read() throws -> SealedPDF { try SealedPDF.read(bytes) }

    private static func authorisation(_ now: Instant) -> SealAuthorisation {
        SealAuthorisation(
            documentNumber: "赤人社授〔2019〕1号",
            scope: [.intermediate],
            validFrom: now.civilDate,
            validTo: nil
        )
    }

    private static func archive(_ signer: Signer, at now: Instant) throws -> ArchivalPDF {
        let compact = CompactClaim(
            kind: .title,
            sample: true,
            number: "1504002019Z000001R",
            name: "张三",
            identityTail: "8X",
            title: 5013,
            specialty: "道路与桥梁工程",
            restriction: nil,
            route: 1,
            qualifiedOn: 18_200,
            issuedOn: Int32(now.civilDate.daysSinceEpoch),
            issuer: body,
            status: StatusReference(list: 3, index: 77_123)
        ).encoded()
        let claim = try signer.envelope(contentType: .compactClaim, payload: compact).serialized()
        var archive = ArchivalPDF(
            metadata: PDFMetadata(
                title: "职称证书",
                author: bodyName,
                subject: "样本",
                created: moment(now),
                identifier: Array(0..<16)
            ),
            isPacking: true
        )
        archive.addPage(page(try QRText(host: "cert.example", envelope: claim).text))
        archive.attach(
            PDFAttachment(
                fileName: Verifier.claimFileName,
                mediaType: "application/cose",
                description: "凭证数据",
                bytes: try signer.envelope(contentType: .fullClaim, payload: full(compact, at: now).encoded())
                    .serialized()
            )
        )
        return archive
    }

    private static func full(_ compact: [UInt8], at now: Instant) -> FullClaim {
        let body = NamedBody(code: Self.body, name: bodyName)
        return FullClaim(
            compact: compact,
            verificationCode: "K7QW3M9D2XTPC",
            name: "张三",
            identityTail: "8X",
            birthDate: nil,
            series: "工程技术人员",
            specialty: "道路与桥梁工程",
            titleName: "工程师",
            levelName: "中级",
            rank: 3,
            route: "评审",
            reviewing: nil,
            committee: nil,
            approving: body,
            issuing: body,
            ground: Ground(kind: .filing, documentNumber: "赤人社备〔2019〕12号", date: 18_250),
            qualifiedOn: 18_200,
            filedOn: 18_250,
            issuedOn: Int32(now.civilDate.daysSinceEpoch),
            recordDigest: [UInt8](repeating: 9, count: 32)
        )
    }

    private static func moment(_ now: Instant) -> PDFMoment { PDFMoment(secondsSinceEpoch: now.milliseconds / 1000) }

    private static func page(_ address: String) -> PDFPage {
        let place = PDFRectangle(x: 100, y: 100, width: 85, height: 85)
        return PDFPage(
            width: 595.276,
            height: 841.89,
            content: Array("/Figure <</MCID 0>> BDC 0 0 0 rg 100 100 85 85 re f EMC\n".utf8),
            resources: [:],
            structure: [
                PDFStructureElement(.figure, alternative: "二维码", boundingBox: place, children: [.marked(0)])
            ],
            links: [PDFLink(rectangle: place, uri: address, alternative: "核验")]
        )
    }

    private static func plan(
        _ signer: Signer,
        _ data: ValidationData,
        _ tokenBytes: Int?,
        at now: Instant
    ) -> PDFSignaturePlan {
        PDFSignaturePlan(
            signedAt: moment(now),
            name: bodyName,
            reason: "签发职称证书",
            location: "赤峰市",
            rectangle: PDFRectangle(x: 400, y: 100, width: 119, height: 119),
            appearance: PDFForm(
                boundingBox: PDFRectangle(x: 0, y: 0, width: 100, height: 100),
                content: Array("1 0 0 RG 6 w 10 10 80 80 re S".utf8),
                resources: [:]
            ),
            tooltip: "发证机关电子印章",
            certificates: data.certificates,
            revocationLists: data.revocationLists,
            reservedBytes: tokenBytes.map { signer.sealBytes(withToken: $0) } ?? signer.sealBytes
        )
    }
}

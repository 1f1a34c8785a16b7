import TitleClaim
import TitleDocument
import TitleModel
import TitleSeal
import TitleVerify

/// A small sealed document of the body of a `TestAuthority`; tests change one thing and seal it again.
struct TestDocument {
    var compact = TestDocument.compact(number: "1504002019Z000001R", name: "张三")
    /// The claim of the attachment, made for `compact` unless it is set.
    var attached: CompactClaim?
    var attaches = true
    var links = true
    /// Whether small objects lie in object streams, as in the press's documents; by default not, so that attacks find
    /// every object where it stands.
    var isPacking = false
    var host = TestAuthority.host
    var signedAt = TestDocument.sealedAt
    /// Who signs the claims, and who seals.
    var claimSigner: TestSigner
    var sealer: TestSigner
    var chain: [[UInt8]]

    static let sealedAt = PDFMoment(secondsSinceEpoch: 1_577_836_800)
    static let now = Instant(milliseconds: 1_600_000_000_000)

    init(of authority: TestAuthority) {
        claimSigner = authority.body
        sealer = authority.body
        chain = [authority.body.certificate, authority.root.certificate]
    }

    func sealed() throws -> [UInt8] {
        try archive().prepare(plan).seal(chain: chain, sign: sealer.sign).bytes
    }

    func archive() throws -> ArchivalPDF {
        var archive = ArchivalPDF(
            metadata: PDFMetadata(
                title: "职称证书",
                author: "赤峰市人力资源和社会保障局",
                subject: "样本",
                created: signedAt,
                identifier: Array(0..<16)
            ),
            isPacking: isPacking
        )
        archive.addPage(try page())
        if attaches {
            archive.attach(
                PDFAttachment(
                    fileName: Verifier.claimFileName,
                    mediaType: "application/cose",
                    description: "凭证数据",
                    bytes: try fullClaim()
                )
            )
        }
        return archive
    }

    /// The envelope of the attachment, and that of the code.
    func fullClaim() throws -> [UInt8] { try claimSigner.envelope(.fullClaim, full.encoded()).serialized() }
    func compactClaim() throws -> [UInt8] { try claimSigner.envelope(.compactClaim, compact.encoded()).serialized() }

    private func page() throws -> PDFPage {
        let envelope = try claimSigner.envelope(.compactClaim, compact.encoded())
        let text = try QRText(host: host, envelope: envelope.serialized()).text
        let place = PDFRectangle(x: 100, y: 100, width: 85, height: 85)
        var content = PDFBytes()
        content.append("/Figure <</MCID 0>> BDC 0 0 0 rg 100 100 85 85 re f EMC\n")
        return PDFPage(
            width: 595.276,
            height: 841.89,
            content: content.bytes,
            resources: [:],
            structure: [
                PDFStructureElement(.figure, alternative: "二维码", boundingBox: place, children: [.marked(0)])
            ],
            links: links ? [PDFLink(rectangle: place, uri: text, alternative: "核验")] : []
        )
    }

    var plan: PDFSignaturePlan {
        let box = PDFRectangle(x: 0, y: 0, width: 100, height: 100)
        return PDFSignaturePlan(
            signedAt: signedAt,
            name: "赤峰市人力资源和社会保障局",
            reason: "签发职称证书",
            location: "赤峰市",
            rectangle: PDFRectangle(x: 400, y: 100, width: 113, height: 113),
            appearance: PDFForm(
                boundingBox: box,
                content: Array("1 0 0 RG 6 w 10 10 80 80 re S".utf8),
                resources: [:]
            ),
            tooltip: "发证机关电子印章",
            certificates: chain
        )
    }

    private var full: FullClaim {
        let claim = attached ?? compact
        let body = NamedBody(code: TestAuthority.bodyCode, name: "赤峰市人力资源和社会保障局")
        return FullClaim(
            compact: claim.encoded(),
            verificationCode: "K7QW3M9D2XTPC",
            name: claim.name,
            identityTail: claim.identityTail,
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
            qualifiedOn: claim.qualifiedOn,
            filedOn: 18_250,
            issuedOn: claim.issuedOn,
            recordDigest: [UInt8](repeating: 9, count: 32)
        )
    }

    static func compact(number: String, name: String) -> CompactClaim {
        CompactClaim(
            kind: .title,
            sample: true,
            number: number,
            name: name,
            identityTail: "8X",
            title: 5013,
            specialty: "道路与桥梁工程",
            restriction: nil,
            route: 1,
            qualifiedOn: 18_200,
            issuedOn: 18_260,
            issuer: TestAuthority.bodyCode,
            status: StatusReference(list: 3, index: 77_123)
        )
    }
}

extension Verifier {
    /// The verdict of someone who does without the status.
    func verdict(on file: [UInt8]) -> Verdict {
        verify(file: file, status: .waived, at: TestDocument.now)
    }
}

extension Verdict {
    func result(_ name: Check.Name) -> Check.Result? { checks.first { $0.name == name }?.result }
}

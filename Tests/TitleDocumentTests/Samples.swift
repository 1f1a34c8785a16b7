import TitleDocument

/// Documents small enough to write by hand, with every kind of thing a certificate's PDF has.
enum Sample {
    static let moment = PDFMoment(secondsSinceEpoch: 1_577_836_800)

    static let metadata = PDFMetadata(
        title: "职称证书（样本）<&>",
        author: "赤峰市人力资源和社会保障局",
        subject: "Title certificate \"sample\"",
        created: moment,
        identifier: Array(0..<16)
    )

    static let address = "https://cert.example/v#12345678901234567"

    static let attachment = PDFAttachment(
        fileName: "titlecert-claim.cose",
        mediaType: "application/cose",
        description: "The claim 凭证数据",
        bytes: Array("claim ".utf8) + Array(0...255)
    )

    static var page: PDFPage {
        var content = PDFBytes()
        content.append("/Artifact BMC 0.9 0.1 0.1 RG 2 w 40 40 515.276 761.89 re S EMC\n")
        content.append("/Figure <</MCID 0>> BDC 0 0.4 0.2 rg 100 600 80 80 re f EMC\n")
        content.append("/Figure <</MCID 1>> BDC 0 0 0 rg 300 600 40 40 re f EMC\n")
        return PDFPage(
            width: 595.276,
            height: 841.89,
            content: content.bytes,
            resources: [:],
            structure: [
                PDFStructureElement(
                    .figure,
                    alternative: "绿色方块",
                    boundingBox: PDFRectangle(x: 100, y: 600, width: 80, height: 80),
                    children: [.marked(0), .marked(1)]
                )
            ],
            links: [
                PDFLink(
                    rectangle: PDFRectangle(x: 300, y: 600, width: 40, height: 40),
                    uri: address,
                    alternative: "核验地址"
                )
            ]
        )
    }

    static func archive(attaching: Bool = true) -> ArchivalPDF {
        var archive = ArchivalPDF(metadata: metadata)
        archive.addPage(page)
        if attaching { archive.attach(attachment) }
        return archive
    }

    static func plan(certificates: [[UInt8]] = [[0x30, 0]]) -> PDFSignaturePlan {
        let box = PDFRectangle(x: 0, y: 0, width: 100, height: 100)
        return PDFSignaturePlan(
            signedAt: moment,
            name: "赤峰市人力资源和社会保障局",
            reason: "签发职称证书",
            location: "赤峰市",
            rectangle: PDFRectangle(x: 400, y: 100, width: 100, height: 100),
            appearance: PDFForm(
                boundingBox: box,
                content: Array("1 0 0 RG 6 w 10 10 80 80 re S".utf8),
                resources: [:]
            ),
            tooltip: "发证机关电子印章",
            certificates: certificates
        )
    }
}

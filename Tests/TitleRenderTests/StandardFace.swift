import TestSupport
import TitleDocument

@testable import TitleRender

/// The face of intermediate titles with made-up people on it: what holds for one is tried on it.
enum StandardFace {
    static let fonts = Result { try FontLibrary() }
    static let template = Result { try compiled("intermediate") }

    static let chinese = ["senior", "intermediate", "junior", "converted"]
    static let bilingual = chinese.map { "\($0)-mongolian" }

    /// All faces of the project, by the names of their folders.
    static let names = chinese + bilingual

    static func compiled(_ name: String) throws -> FaceTemplate {
        try FaceTemplate.compile(folder: ProjectFolder.path("templates/face/\(name)"), fonts: fonts.get())
    }

    /// A specimen's texts with those that the face's own vocabularies add.
    static func worded(_ specimen: Specimen, on face: String) throws -> [String: String] {
        let content = FaceContent(texts: specimen.texts, sample: true)
        return try compiled(face).manifest.wording?.worded(content).texts ?? content.texts
    }

    static func content(_ changes: [String: String] = [:], sample: Bool = true) throws -> FaceContent {
        let texts = [
            "titleLine": "专业技术资格证书", "name": "姚䶮", "sex": "女", "birthDate": "1980年8月4日",
            "identity": "150499198008046664", "employer": "松山区第一中学", "series": "中小学教师", "specialty": "数学",
            "title": "一级教师", "level": "中级", "route": "评审",
            "reviewedBy": "松山区中小学教师系列中级专业技术资格评审委员会", "approvedBy": "赤峰市人力资源和社会保障局",
            "approval": "赤人社备〔2019〕37号，2019年11月28日", "issuedBy": "赤峰市人力资源和社会保障局",
            "qualifiedOn": "2019年10月25日", "issuedOn": "2019年12月5日", "number": "1504002019Z000001K",
            "code": "K7QW-3M9D-2XTP-C", "host": "zc.chifeng.gov.cn",
        ]
        let seal = try SampleSeal.svg(bodyName: "赤峰市人力资源和社会保障局", fonts: fonts.get())
        return FaceContent(
            texts: texts.merging(changes) { $1 },
            images: [
                "photo": Picture(bytes: try ProjectFolder.bytes("data/photos/portrait-01.jpg")),
                "seal": Picture(bytes: seal),
            ],
            qr: ["qr": qr],
            sample: sample
        )
    }

    /// As long as the longest claim: 200 bytes are 486 digits.
    static let qr = QRSymbolSource(
        prefix: "https://zc.chifeng.gov.cn/v#",
        digits: (0..<486).map { String($0 * 7 % 10) }.joined()
    )

    static func pdf(_ content: FaceContent) throws -> [UInt8] {
        try template.get().draw(content).pdf(metadata: .test).finish()
    }

    /// With the seal's field, its signature left blank.
    static func sealedLooking(_ content: FaceContent) throws -> [UInt8] {
        let list = try template.get().draw(content)
        var pdf = list.pdf(metadata: .test)
        guard let rectangle = list.sealRectangle, let appearance = list.sealAppearance(in: &pdf) else { return [] }
        let plan = PDFSignaturePlan(
            signedAt: PDFMoment(secondsSinceEpoch: 1_575_500_000),
            name: "试验",
            reason: "试验",
            location: "赤峰",
            rectangle: rectangle,
            appearance: appearance,
            tooltip: "印章",
            certificates: []
        )
        return try pdf.prepare(plan).embedding(signature: [0x30, 0]).bytes
    }
}

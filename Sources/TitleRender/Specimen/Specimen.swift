/// Made-up certificates to try a face with, in three lengths.
///
/// Nobody in them exists; they are marked as samples and carry the sample seal.
public enum Specimen: String, CaseIterable, Sendable {
    /// A name of two characters, nothing that may be left out.
    case short
    case usual
    /// A name of twelve characters, the longest title, every optional line.
    case long

    /// All texts that the program gives a face, under the names that manifests use.
    public var texts: [String: String] {
        switch self {
        case .usual: Self.usualTexts
        case .short: Self.usualTexts.merging(Self.shortTexts) { $1 }
        case .long: Self.usualTexts.merging(Self.longTexts) { $1 }
        }
    }

    /// The texts with a title of the level that a face is for, told by how the name of its folder begins; a short name's
    /// title is a librarian's on each; a long one was converted before, where the face is for that.
    public func texts(on face: String) -> [String: String] {
        if self == .long, face.hasPrefix("converted") { return texts.merging(Self.convertedTexts) { $1 } }
        guard self == .short else { return texts }
        let level = Self.librarians.first { face.hasPrefix($0.face) }
        return texts.merging(level.map { ["title": $0.title, "level": $0.level] } ?? [:]) { $1 }
    }

    /// The specimen with a drawn portrait, the sample seal of its body and a code of full length that leads nowhere.
    public func content(fonts: FontLibrary, face: String = "") throws(DrawingError) -> FaceContent {
        let texts = texts(on: face)
        let seal = try SampleSeal.svg(bodyName: texts["issuedBy"] ?? "", fonts: fonts)
        return FaceContent(
            texts: texts.merging(Self.paperTexts) { first, _ in first },
            images: ["photo": Picture(bytes: Self.portrait), "seal": Picture(bytes: seal)],
            qr: ["qr": Self.code],
            sample: true,
            rows: rows
        )
    }

    /// As long as a claim of 200 bytes.
    private static let code = QRSymbolSource(
        prefix: "https://zhicheng.example/v#",
        digits: (0..<486).map { String(($0 * 7 + $0 / 3) % 10) }.joined()
    )

    private static let usualTexts = [
        "titleLine": "专业技术资格证书", "name": "阿拉腾其其格", "sex": "女", "birthDate": "1980年8月4日",
        "identity": "150499198008046664", "employer": "松山区第一中学", "series": "中小学教师", "specialty": "数学",
        "title": "一级教师", "level": "中级", "route": "评审",
        "reviewedBy": "松山区中小学教师系列中级专业技术资格评审委员会", "approvedBy": "赤峰市人力资源和社会保障局",
        "approval": "赤人社备〔2019〕37号", "issuedBy": "赤峰市人力资源和社会保障局", "qualifiedOn": "2019年10月25日",
        "issuedOn": "2019年12月5日", "number": "1504002019Z000001K", "code": "K7QW-3M9D-2XTP-C",
        "host": "zhicheng.example", "nameMongolian": "ᠠᠯᠲᠠᠨᠴᠡᠴᠡᠭ",
    ].merging(mongolian) { $1 }

    private static let convertedTexts = [
        "route": "换证",
        "previous": "内职改证字第2008061523号（内蒙古自治区人事厅，2008年6月15日取得资格）；前一版 1504002019Z000001K",
    ]

    private static let shortTexts = [
        "titleLine": "职称证书", "name": "姚䶮", "title": "馆员", "series": "图书资料专业人员", "specialty": "",
        "employer": "", "reviewedBy": "", "route": "认定", "nameMongolian": "",
        // Nobody has given these words for a librarian's title; they stay blank, as on a certificate.
        "seriesMongolian": "", "titleMongolian": "", "specialtyMongolian": "",
    ]

    private static let librarians = [
        (face: "senior", title: "研究馆员", level: "正高级"), (face: "junior", title: "助理馆员", level: "助理级"),
    ]

    private static let longTexts = [
        "name": "买买提·阿不都热合曼江·伊明", "identity": "H12345678（港澳居民来往内地通行证）", "title": "中小学正高级教师（特殊教育）",
        "series": "自然科学研究（实验技术）人员", "specialty": "水利水电工程建设与管理、农田水利工程", "level": "正高级",
        "employer": "内蒙古自治区赤峰市克什克腾旗经棚镇人民政府农牧业和科学技术综合服务中心",
        "reviewedBy": "内蒙古自治区赤峰市中小学教师系列（含特殊教育、职业教育）高级专业技术资格评审委员会",
        "approvedBy": "内蒙古自治区赤峰市人力资源和社会保障局", "approval": "内人社办发〔2019〕1218号，2019年11月28日",
        "issuedBy": "内蒙古自治区赤峰市人力资源和社会保障局", "restriction": "限基层医疗卫生机构使用（定向评价、定向使用）",
        "previous": "内职改证字第2008061523号（内蒙古自治区人事厅）",
        "nameMongolian": "ᠪᠣᠷᠵᠢᠭᠢᠨ ᠠᠯᠲᠠᠨᠴᠡᠴᠡᠭᠮᠥᠩᠭᠡ",
        "seriesMongolian": "ᠪᠠᠶᠢᠭᠠᠯᠢ\u{202F}ᠶᠢᠨ ᠰᠢᠨᠵᠢᠯᠡᠬᠦ ᠤᠬᠠᠭᠠᠨ ᠰᠤᠳᠤᠯᠤᠯ ᠲᠤᠷᠰᠢᠯᠲᠠ",
        "titleMongolian": "ᠲᠤᠰᠭᠠᠢ ᠰᠤᠷᠭᠠᠨ ᠬᠦᠮᠦᠵᠢᠯ\u{202F}ᠦᠨ ᠶᠡᠷᠦᠩᠬᠡᠢ ᠳᠡᠭᠡᠳᠦ ᠪᠠᠭᠰᠢ",
        "issuedByMongolian":
            "ᠥᠪᠥᠷ ᠮᠣᠩᠭᠣᠯ\u{202F}ᠤᠨ ᠥᠪᠡᠷᠲᠡᠭᠡᠨ ᠵᠠᠰᠠᠬᠤ ᠣᠷᠤᠨ ᠤᠯᠠᠭᠠᠨᠬᠠᠳᠠ ᠬᠣᠲᠠ\u{202F}ᠶᠢᠨ ᠬᠥᠮᠦᠨ ᠬᠦᠴᠦ ᠪᠠᠶᠠᠯᠢᠭ ᠨᠡᠶᠢᠭᠡᠮ ᠬᠠᠮᠠᠭᠠᠯᠠᠯᠲᠠ\u{202F}ᠶᠢᠨ ᠲᠣᠪᠴᠢᠶ\u{180E}ᠠ",
    ]

    /// What the data of a bilingual certificate would say.
    ///
    /// Nobody who reads Mongolian has approved these words.
    private static let mongolian = [
        "birthYear": "1980", "birthMonth": "8", "birthDay": "4", "qualifiedYear": "2019", "qualifiedMonth": "10",
        "qualifiedDay": "25", "issuedYear": "2019", "issuedMonth": "12", "issuedDay": "5",
        "seriesMongolian": "ᠳᠤᠮᠳᠠ ᠪᠠᠭ\u{180E}ᠠ ᠰᠤᠷᠭᠠᠭᠤᠯᠢ\u{202F}ᠶᠢᠨ ᠪᠠᠭᠰᠢ", "specialtyMongolian": "ᠲᠣᠭ\u{180E}ᠠ",
        "titleMongolian": "ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠵᠡᠷᠭᠡ\u{202F}ᠶᠢᠨ ᠪᠠᠭᠰᠢ",
        "issuedByMongolian":
            "ᠤᠯᠠᠭᠠᠨᠬᠠᠳᠠ ᠬᠣᠲᠠ\u{202F}ᠶᠢᠨ ᠬᠥᠮᠦᠨ ᠬᠦᠴᠦ ᠪᠠᠶᠠᠯᠢᠭ ᠨᠡᠶᠢᠭᠡᠮ ᠬᠠᠮᠠᠭᠠᠯᠠᠯᠲᠠ\u{202F}ᠶᠢᠨ ᠲᠣᠪᠴᠢᠶ\u{180E}ᠠ",
    ]
}

import TitleClaim

enum Samples {
    static let compact = CompactClaim(
        kind: .title,
        sample: true,
        number: "1504002019Z000001R",
        name: "额尔德木图·巴根",
        identityTail: "8X",
        title: 5013,
        specialty: "道路与桥梁工程",
        restriction: nil,
        route: 1,
        qualifiedOn: 18_200,
        issuedOn: 18_260,
        issuer: "150400",
        status: StatusReference(list: 3, index: 77_123)
    )

    static let full = FullClaim(
        compact: compact.encoded(),
        verificationCode: "K7QW3M9D2XTPC",
        name: "额尔德木图·巴根",
        identityTail: "8X",
        birthDate: -3000,
        series: "工程技术人员",
        specialty: "道路与桥梁工程",
        titleName: "工程师",
        levelName: "中级",
        rank: 3,
        route: "评审",
        reviewing: NamedBody(code: "150404", name: "松山区人力资源和社会保障局"),
        committee: "松山区工程系列中级专业技术资格评审委员会",
        approving: NamedBody(code: "150400", name: "赤峰市人力资源和社会保障局"),
        issuing: NamedBody(code: "150400", name: "赤峰市人力资源和社会保障局"),
        ground: Ground(kind: .filing, documentNumber: "赤人社备〔2019〕12号", date: 18_250),
        qualifiedOn: 18_200,
        filedOn: 18_250,
        issuedOn: 18_260,
        photoDigest: [UInt8](repeating: 7, count: 32),
        recordDigest: [UInt8](repeating: 9, count: 32),
        ruleSet: "赤人社办发〔2019〕101号",
        mongolian: MongolianWording(name: "ᠡᠷᠳᠡᠮᠲᠦ·ᠪᠠᠭᠠᠨ\u{180E}ᠠ", titleName: "ᠢᠨᠵᠧᠨᠧᠷ")
    )

    static let trustedKey = TrustedKey(
        keyID: [1, 2, 3, 4, 5, 6, 7, 8],
        algorithm: .es256,
        publicKey: [UInt8](repeating: 4, count: 91),
        use: .title,
        bodies: ["150400"],
        validFrom: 1_500_000_000_000,
        validTo: nil,
        state: .retired(at: 1_600_000_000_000),
        chain: [[UInt8](repeating: 48, count: 400), [UInt8](repeating: 48, count: 380)]
    )

    static let trustList = TrustList(
        name: "赤峰市职称电子证书系统",
        sequence: 7,
        issued: 1_600_000_000_000,
        nextUpdate: 1_700_000_000_000,
        root: [UInt8](repeating: 4, count: 91),
        hosts: ["zs.example.cn", "127.0.0.1:8080"],
        keys: [trustedKey]
    )

    static let catalogue = IssuerCatalogue(
        version: 3,
        issued: 1_600_000_000_000,
        bodies: [
            NamedBody(code: "1504A1", name: "赤峰学院"),
            NamedBody(code: "150400", name: "赤峰市人力资源和社会保障局"),
        ],
        titles: [NamedTitle(number: 5013, series: "工程技术人员", title: "工程师", levelName: "中级")],
        restrictions: [NamedCode(code: 1, words: "限非公有制单位使用")],
        routes: [NamedCode(code: 1, words: "评审")]
    )

    static func envelope(_ content: EnvelopeContent, _ payload: [UInt8]) -> SignedEnvelope {
        SignedEnvelope(
            algorithm: .es256,
            keyID: [1, 2, 3, 4, 5, 6, 7, 8],
            contentType: content,
            payload: payload,
            signature: [UInt8](repeating: 0xAB, count: 64)
        )
    }
}

func bytes(hex text: String) -> [UInt8] {
    let digits = text.compactMap { $0.hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

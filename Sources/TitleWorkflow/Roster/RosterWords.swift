import TitleModel

/// The words that stand in cells for values of the model.
enum RosterWords {
    static let sexes: [String: Sex] = ["男": .male, "男性": .male, "女": .female, "女性": .female]

    static let ranks: [String: StatedRank] = [
        "正高级": .rank(.seniorFull), "正高": .rank(.seniorFull), "副高级": .rank(.seniorAssociate),
        "副高": .rank(.seniorAssociate), "高级": .level(.senior), "中级": .rank(.intermediate),
        "初级": .level(.junior), "助理级": .rank(.assistant), "助理": .rank(.assistant), "初级(助理级)": .rank(.assistant),
        "员级": .rank(.clerk), "初级(员级)": .rank(.clerk), "初级(士级)": .rank(.clerk), "初级(师级)": .rank(.assistant),
    ]

    static let routes: [String: AcquisitionRoute] = [
        "评审": .review, "评审通过": .review, "认定": .recognition, "考核认定": .recognition, "初聘": .recognition,
        "考试": .examination, "以考代评": .examination, "换证": .conversion,
    ]

    static let identityKinds: [String: IdentityDocument.Kind] = [
        "居民身份证": .residentIdentityCard, "身份证": .residentIdentityCard,
        "港澳台居民居住证": .hongKongMacauTaiwanResidencePermit, "港澳居民居住证": .hongKongMacauTaiwanResidencePermit,
        "台湾居民居住证": .hongKongMacauTaiwanResidencePermit, "护照": .passport, "外国护照": .passport,
        "外国人永久居留身份证": .foreignPermanentResidentCard, "外国人永久居留证": .foreignPermanentResidentCard,
    ]

    /// Strokes and words by which a cell is said to be empty.
    static let blanks: Set<String> = ["无", "/", "\\", "-", "--", "—", "——", "－", "×", "空", "〇", "0", "暂无", "没有"]
}

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

    static let unitPlaces: [String: UnitPlace] = [
        "市直": .city, "市级": .city, "市本级": .city, "旗县区": .county, "旗县": .county, "县级": .county, "苏木乡镇": .township,
        "乡镇": .township, "苏木": .township, "苏木乡镇及以下": .township,
    ]

    static let skillGrades: [String: Qualification] = [
        "高级工": .seniorWorker, "三级": .seniorWorker, "三级/高级工": .seniorWorker, "技师": .technician, "二级": .technician,
        "二级/技师": .technician, "高级技师": .seniorTechnician, "一级": .seniorTechnician, "一级/高级技师": .seniorTechnician,
    ]

    static let restrictions: [String: RestrictionOnUse] = [
        "基层卫生": .grassRootsHealth, "限基层医疗卫生机构使用": .grassRootsHealth, "定向使用(基层卫生)": .grassRootsHealth,
        "非公": .nonPublicUnits, "定向使用(非公)": .nonPublicUnits, "限非公有制单位使用": .nonPublicUnits,
    ]

    /// What stands in 是否公务员 / 退休 for nobody who is either.
    static let notBarred: Set<String> = ["否", "不是", "非"]

    /// What stands in 诚信承诺书 and the three marks for one that is there, or is not.
    static let marks: [String: Bool] = [
        "是": true, "有": true, "√": true, "✓": true, "齐全": true, "已签": true, "已签署": true, "已签字": true, "已盖章": true,
        "已审查": true, "否": false, "无": false, "没有": false, "×": false, "缺": false, "未签": false, "未签署": false,
        "未签字": false, "未盖章": false, "未审查": false,
    ]

    /// Strokes and words by which a cell is said to be empty.
    static let blanks: Set<String> = ["无", "/", "\\", "-", "--", "—", "——", "－", "×", "空", "〇", "0", "暂无", "没有"]
}

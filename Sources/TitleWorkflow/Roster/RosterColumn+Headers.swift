public import TitleModel

extension RosterColumn {
    /// What rosters write above the column, without white space; the first is the form's own word.
    var headers: [String] {
        switch self {
        case .sequence: ["序号", "编号", "顺序号"]
        case .name: ["姓名", "申报人", "申报人姓名", "人员姓名"]
        case .mongolianName: ["蒙文姓名", "蒙古文姓名", "蒙语姓名", "姓名(蒙文)", "姓名(蒙古文)", "姓名蒙文", "姓名蒙古文"]
        case .sex: ["性别"]
        case .ethnicity: ["民族"]
        case .birthDate: ["出生年月", "出生日期", "出生年月日", "出生时间"]
        case .identityKind: ["证件类型", "证件种类", "身份证件类型"]
        case .identityNumber: ["身份证号", "身份证号码", "公民身份号码", "公民身份证号码", "证件号码", "证件号", "身份证件号码"]
        case .employer: ["工作单位", "所在单位", "单位名称", "现工作单位", "用人单位"]
        case .personKind: ["人员类别", "人员身份", "人员类型"]
        case .area: ["所在地区", "地区", "所属地区", "旗县区", "所属旗县区"]
        case .education: ["学历", "最高学历", "文化程度"]
        case .studyMode: ["学历性质", "学习形式", "学历类别", "办学形式"]
        case .graduatedOn: ["毕业时间", "毕业年月", "毕业日期"]
        case .major: ["所学专业", "学历专业", "毕业专业"]
        case .workingSince: ["参加工作时间", "工作时间", "参加工作年月"]
        case .series: ["系列", "职称系列", "专业技术资格系列", "资格系列", "申报系列", "评审系列"]
        case .specialty: ["专业", "申报专业", "评审专业", "从事专业", "资格专业", "职称专业"]
        case .titleName: ["资格名称", "职称名称", "专业技术资格名称", "专业技术资格", "评审资格", "通过资格", "取得资格名称", "任职资格名称"]
        case .rank: ["级别", "资格级别", "职称级别", "职称等级", "资格等级"]
        case .route: ["取得方式", "取得途径", "评审方式", "资格取得方式"]
        case .ground: ["破格依据", "政策依据", "申报依据"]
        case .examinationReference: ["考试合格证号", "考试合格证编号", "考试成绩合格证号", "合格证号", "考试合格证书编号"]
        case .qualifiedOn: ["取得资格时间", "资格取得时间", "取得资格日期", "资格取得日期", "评审通过时间", "通过时间", "评审时间"]
        case .committee: ["评委会", "评审委员会", "评委会名称", "评审委员会名称", "评审机构"]
        case .remark: ["备注", "说明"]
        case .barredMark: ["是否公务员/退休", "是否公务员或退休", "是否公务员", "公务员或退休"]
        case .retiredMark: ["是否退休", "是否退休人员"]
        case .unitKind: ["单位性质", "单位类别"]
        case .unitPlace: ["单位所在地", "单位所在地层级"]
        case .specialtySince: ["从事本专业起始时间", "从事本专业时间", "从事专业起始时间"]
        case .presentTitle: ["现职称", "现职称名称", "现专业技术资格", "原职称", "现职称及取得时间", "现专业技术资格及取得时间"]
        case .presentSeries: ["现职称系列", "原职称系列"]
        case .presentTitleOn: ["现职称取得时间", "现职称时间", "原职称取得时间"]
        case .presentTitleNumber: ["现职称证书编号", "现职称证书号", "原职称证书编号"]
        case .presentTitleIssuer: ["现职称发证机关", "现职称证书发证机关", "原职称发证机关"]
        case .skillGrade: ["职业技能等级", "技能等级"]
        case .skillGradeOn: ["技能等级取得时间", "职业技能等级取得时间"]
        case .transferredOn: ["调入时间", "调入企事业单位时间"]
        case .entrustingBody: ["委托单位", "委托评审单位", "委托函单位"]
        case .entrustmentNumber: ["委托函文号", "委托函编号", "委托函号"]
        case .pledge: ["诚信承诺书", "是否签署诚信承诺书", "职称申报诚信承诺书"]
        case .unitMark: ["单位推荐盖章", "单位盖章"]
        case .checkerMark: ["审核人签字", "审核签字"]
        case .departmentMark: ["主管部门审查盖章", "主管部门盖章"]
        case .post: ["岗位", "岗位名称"]
        case .restriction: ["使用范围", "限制范围", "使用限制"]
        }
    }

    /// Words above a column that may mean several, and so mean none.
    static let ambiguousHeaders: [String: [RosterColumn]] = [
        "时间": [.birthDate, .graduatedOn, .qualifiedOn], "日期": [.birthDate, .graduatedOn, .qualifiedOn],
        "专业名称": [.specialty, .major], "单位": [.employer, .committee], "号码": [.identityNumber, .examinationReference],
        "证书编号": [.examinationReference, .identityNumber], "资格": [.titleName, .rank], "职称": [.titleName, .rank],
        "等级": [.rank, .titleName], "类型": [.identityKind, .personKind], "类别": [.personKind, .studyMode],
        "方式": [.route, .studyMode],
    ]

    static let byHeader: [String: RosterColumn] = {
        let pairs = allCases.flatMap { column in column.headers.map { ($0, column) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}

extension RosterColumn {
    /// The form's own word above the column.
    public var formHeader: String { headers.first ?? "" }
}

import TitleModel

/// A title that people of made-up rosters get, and where they work.
struct MadeUpTitle {
    let series: String
    let specialty: String
    let name: String
    /// The word for the series in a committee's name.
    let committee: String
    let employers: [String]
    let needsExamination: Bool

    private init(
        _ series: String,
        _ specialty: String,
        _ name: String,
        _ committee: String,
        at employers: [String],
        needsExamination: Bool = false
    ) {
        self.series = series
        self.specialty = specialty
        self.name = name
        self.committee = committee
        self.employers = employers
        self.needsExamination = needsExamination
    }

    static func all(_ level: TitleLevel, of body: Body) -> [MadeUpTitle] {
        if body.kind == .selfReviewing { return selfReviewed }
        switch level {
        case .senior: return senior
        case .intermediate: return intermediate
        case .junior: return junior
        }
    }

    private static let schools = ["第一中学", "蒙古族中学", "中心小学", "实验小学"]
    private static let works = ["水利局勘测设计队", "建筑设计院有限公司", "矿业有限责任公司", "交通工程质量监测站"]
    private static let farms = ["农牧技术推广中心", "草原工作站"]
    private static let hospitals = ["医院", "蒙医中医医院"]

    private static let senior = [
        MadeUpTitle("中小学教师", "语文", "高级教师", "中小学教师", at: schools),
        MadeUpTitle("工程技术人员", "水利工程", "高级工程师", "工程", at: works),
        MadeUpTitle("农业技术人员", "农艺", "高级农艺师", "农业", at: farms),
        MadeUpTitle("卫生技术人员", "内科", "副主任医师", "卫生", at: hospitals, needsExamination: true),
    ]
    private static let intermediate = [
        MadeUpTitle("工程技术人员", "建筑工程", "工程师", "工程", at: works),
        MadeUpTitle("工程技术人员", "机电工程", "工程师", "工程", at: works),
        MadeUpTitle("农业技术人员", "畜牧", "畜牧师", "农业", at: farms),
        MadeUpTitle("中小学教师", "数学", "一级教师", "中小学教师", at: schools),
        MadeUpTitle("图书资料专业人员", "图书资料", "馆员", "图书资料", at: ["图书馆"]),
        MadeUpTitle("新闻专业人员", "编辑", "编辑", "新闻", at: ["融媒体中心"]),
        MadeUpTitle("中等职业学校教师", "机械", "讲师", "中等职业学校教师", at: ["职业技术学校"]),
    ]
    private static let junior = [
        MadeUpTitle("工程技术人员", "测绘工程", "助理工程师", "工程", at: works),
        MadeUpTitle("中小学教师", "英语", "二级教师", "中小学教师", at: schools),
        MadeUpTitle("农业技术人员", "农艺", "助理农艺师", "农业", at: farms),
        MadeUpTitle("实验技术人才", "化学", "助理实验师", "实验技术", at: ["环境监测站", "第一中学"]),
    ]
    private static let selfReviewed = [
        MadeUpTitle("高等学校教师", "教育学", "讲师", "高等学校教师", at: []),
        MadeUpTitle("实验技术人才", "化学", "实验师", "实验技术", at: []),
        MadeUpTitle("图书资料专业人员", "图书资料", "馆员", "图书资料", at: []),
    ]
}

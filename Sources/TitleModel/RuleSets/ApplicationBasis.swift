/// On what other than the ordinary conditions a person was put forward (申报依据, CER11): a clause of the policy.
///
/// Raw values stand in data files; `clause` is what rosters write and the register keeps.
public enum ApplicationBasis: String, CaseIterable, Sendable {
    /// 破格申报正高级
    case exceptionalFullSenior = "exceptional-full-senior"
    /// 破格申报上一级, by awards
    case exceptionalByAward = "exceptional-by-award"
    /// 破格申报上一级, by thirty or twenty years at the grass roots
    case exceptionalByYears = "exceptional-by-years"
    /// 绿色通道, one case at a time
    case greenChannel = "green-channel"
    /// 绿色通道, by work against poverty
    case greenChannelByWork = "green-channel-by-work"
    /// 公务员调入
    case formerCivilServant = "former-civil-servant"
    /// 苏木乡镇 直接申报中级
    case townshipService = "township-service"
    /// 非公 中级
    case nonPublicIntermediate = "non-public-intermediate"
    /// 非公 高级
    case nonPublicSenior = "non-public-senior"
    /// 高技能人才
    case skilledWorker = "skilled-worker"
    /// 转系列
    case changeOfSeries = "change-of-series"
    /// 中央和其他省区驻赤单位
    case entrusted
    /// 基层卫生 定向评价、定向使用
    case grassRootsHealth = "grass-roots-health"

    /// The clause as the policy numbers it.
    public var clause: String {
        switch self {
        case .exceptionalFullSenior: "四(一)1"
        case .exceptionalByAward: "四(一)2"
        case .exceptionalByYears: "四(一)3"
        case .greenChannel: "四(二)"
        case .greenChannelByWork: "五(二)"
        case .formerCivilServant: "四(三)"
        case .townshipService: "五(三)"
        case .nonPublicIntermediate: "六(二)"
        case .nonPublicSenior: "六(三)"
        case .skilledWorker: "八"
        case .changeOfSeries: "九(一)"
        case .entrusted: "九(三)"
        case .grassRootsHealth: "十(二)4"
        }
    }

    /// Reads what rosters write: `§四（一）1`, `第四条（一）1`, `四(一)1`; nil when it is no clause that is a basis.
    public init?(written text: String) {
        let plain = Self.plain(text)
        let whole = Self.allCases.first { Self.plain($0.clause) == plain }
        guard let found = whole ?? Self.item(plain) else { return nil }
        self = found
    }

    /// An item of 四(一)1 or 四(一)2, such as 四(一)1(2).
    private static func item(_ plain: String) -> ApplicationBasis? {
        let clauses = [Self.exceptionalFullSenior, .exceptionalByAward]
        return clauses.first { basis in
            let start = Self.plain(basis.clause)
            return plain.hasPrefix(start) && plain.utf8.count == start.utf8.count + 1
                && plain.utf8.last.map { (49...56).contains($0) } ?? false
        }
    }

    private static let passedOver = Set("§（）()第条款项、，,. 　".unicodeScalars)

    private static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !passedOver.contains($0) }))
    }
}

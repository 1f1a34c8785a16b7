/// The kinds of case that the policy shares out among bodies (职称管理权限).
public enum KindOfCase: String, CaseIterable, Sendable {
    /// 评审
    case review
    /// 认定
    case recognition
    /// 换证
    case conversion
    /// 备案: accepting the results of a reviewing body
    case filing
    /// 核准 of senior titles
    case approval
    /// 录入、复核 of the region's approval where its list is taken in
    case approvalEntry = "approval-entry"
    /// 撤销、注销 and every other change to an issued certificate
    case revocation

    /// Whether it is decided by the body at a level of its own; what only takes another body's decision in is not.
    var decides: Bool { self != .approvalEntry }
}

/// One line of the competence table: bodies of this kind decide cases of this kind at this level.
public struct AuthorityRule: Hashable, Sendable {
    public let kindOfCase: KindOfCase
    public let level: TitleLevel
    public let bodyKind: Body.Kind
    public let legalSource: String

    public init(kindOfCase: KindOfCase, level: TitleLevel, bodyKind: Body.Kind, legalSource: String) {
        self.kindOfCase = kindOfCase
        self.level = level
        self.bodyKind = bodyKind
        self.legalSource = legalSource
    }
}

/// Who decides what (AUT11): level × kind of case × area → body.
///
/// Every step that is one body's and not another's asks this one table, which is data (`data/authority.csv`).
public struct AuthorityTable: Sendable {
    public let rules: [AuthorityRule]

    public init(rules: [AuthorityRule]) {
        self.rules = rules
    }

    /// Whether the body may decide such a case at all, its area and series apart.
    ///
    /// The table gives what its kind may do, the register of bodies what this one was given.
    public func mayDecide(_ body: Body, _ kind: KindOfCase, at level: TitleLevel) -> Bool {
        (body.levels.contains(level) || !kind.decides) && rule(for: body.kind, kind, level) != nil
    }

    /// The bureau that decides a case arising in an area: the most local one with that competence whose area holds it.
    public func decidingBody(
        for kind: KindOfCase,
        at level: TitleLevel,
        in area: AreaCode,
        of registry: BodyRegistry
    ) -> Body? {
        let able = registry.bodies.filter { body in
            guard body.kind != .selfReviewing, let own = AreaCode(body.area) else { return false }
            return own.contains(area) && mayDecide(body, kind, at: level)
        }
        return able.max { significance($0) < significance($1) }
    }

    /// The line of the table that gives a kind of body its competence; its legal source is cited in decisions.
    public func rule(for bodyKind: Body.Kind, _ kind: KindOfCase, _ level: TitleLevel) -> AuthorityRule? {
        rules.first { $0.bodyKind == bodyKind && $0.kindOfCase == kind && $0.level == level }
    }

    private func significance(_ body: Body) -> Int {
        AreaCode(body.area)?.significant.count ?? 0
    }
}

extension AcquisitionRoute {
    /// The case that a roster row of this route is; nil for examination, which no body here decides (CER4).
    public var kindOfCase: KindOfCase? {
        switch self {
        case .review: .review
        case .recognition: .recognition
        case .conversion: .conversion
        case .examination: nil
        }
    }
}

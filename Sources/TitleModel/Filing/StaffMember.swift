/// A named person who works at a body (经办人, 审核人).
///
/// Every step names one; no shared account decides (ACT7).
public struct StaffMember: Hashable, Sendable {
    public let id: Identifier
    public let name: String
    public let body: BodyCode
    public let duties: Set<Duty>
    public let kind: Kind

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable {
        case person
        /// A desk at which several people work; it may enter and look up, never decide.
        case shared
    }

    /// Raw values are stored and never change.
    public enum Duty: String, CaseIterable, Sendable {
        /// 经办, the word of earlier stores: `submit`, `publicise` and `decideObjections` together.
        case prepare
        /// 经办: takes rosters in and submits filings.
        case submit
        /// 公示: opens and closes publicity.
        case publicise
        /// 举报: admits objections or not, dismisses or upholds them.
        case decideObjections = "decide-objections"
        /// 核准备案: accepts or refuses what another has submitted.
        case accept
        /// 录入: enters the region's approval document.
        case enter
        /// 复核: confirms what another has entered.
        case confirm
        /// 换证: decides on titles got elsewhere.
        case convert
        /// 撤销、注销、暂停、恢复、换发: decides on certificates that were issued, or confirms such a decision.
        case revoke
        /// 审计: reads the trail.
        case audit
        /// 运维: accounts, keys, backup; never a decision.
        case operate
    }

    /// The duties' raw values in the order of their declaration.
    public var dutyWords: [String] { Duty.allCases.filter(duties.contains).map(\.rawValue) }

    public init(id: Identifier, name: String, body: BodyCode, duties: Set<Duty>, kind: Kind = .person) {
        self.id = id
        self.name = name
        self.body = body
        self.duties = duties
        self.kind = kind
    }

    /// The duties, the parts of an older word in its place.
    public var plainDuties: Set<Duty> { Set(duties.flatMap { $0.parts.isEmpty ? [$0] : $0.parts }) }

    /// Whether the person has the duty, under its own word or within an older one.
    public func holds(_ duty: Duty) -> Bool { duties.contains { $0 == duty || $0.parts.contains(duty) } }
}

extension StaffMember.Duty {
    /// The duties that this word stands for beside itself.
    public var parts: Set<StaffMember.Duty> {
        self == .prepare ? [.submit, .publicise, .decideObjections] : []
    }

    /// Whether it decides about somebody's title, itself or by a part.
    public var isDecision: Bool {
        switch self {
        case .accept, .confirm, .convert, .revoke, .decideObjections: true
        case .submit, .publicise, .enter, .audit, .operate: false
        case .prepare: parts.contains { $0.isDecision }
        }
    }
}

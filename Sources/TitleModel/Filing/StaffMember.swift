/// A named person who works at a body (经办人, 审核人).
///
/// Every step names one; no shared account decides (ACT7).
public struct StaffMember: Hashable, Sendable {
    public let id: Identifier
    public let name: String
    public let body: BodyCode
    public let duties: Set<Duty>

    /// Raw values are stored and never change.
    public enum Duty: String, CaseIterable, Sendable {
        /// 经办: takes rosters in, opens and closes publicity, decides objections, submits filings.
        case prepare
        /// 核准备案: accepts or refuses what another has submitted.
        case accept
        /// 录入: enters the region's approval document.
        case enter
        /// 复核: confirms what another has entered.
        case confirm
        /// 撤销、注销、暂停、恢复、换发: decides on certificates that were issued, or confirms such a decision.
        case revoke
    }

    /// The duties' raw values in the order of their declaration.
    public var dutyWords: [String] { Duty.allCases.filter(duties.contains).map(\.rawValue) }

    public init(id: Identifier, name: String, body: BodyCode, duties: Set<Duty>) {
        self.id = id
        self.name = name
        self.body = body
        self.duties = duties
    }
}

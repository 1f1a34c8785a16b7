/// One of the documents of a filing; some it cannot be sent without (FIL8–FIL10).
public struct FilingDocument: Equatable, Sendable {
    public let kind: Kind
    /// File name.
    public let name: String
    /// 文号 and date; the signed report always has them.
    public let number: String?
    public let date: CivilDate?
    public let bytes: [UInt8]

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable {
        /// 评审通过人员花名册
        case roster
        /// 举报核实情况, also when there were none
        case objectionReport = "objection-report"
        /// 核准备案报告
        case filingReport = "filing-report"
        /// 花名册 as it is printed and signed on paper
        case rosterPrint = "roster-print"
        /// 核准备案报告 as it was signed and stamped on paper
        case signedReport = "signed-report"

        /// Without these no filing is sent.
        public static let needed: [Kind] = [.roster, .objectionReport, .filingReport]
    }

    public init(kind: Kind, name: String, number: String? = nil, date: CivilDate? = nil, bytes: [UInt8]) {
        self.kind = kind
        self.name = name
        self.number = number
        self.date = date
        self.bytes = bytes
    }
}

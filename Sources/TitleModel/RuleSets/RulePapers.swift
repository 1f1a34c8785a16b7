/// Which papers a document asks for where its text leaves it open.
public struct RulePapers: Hashable, Sendable {
    /// FIL10: whether a filing comes with its report as it was signed and stamped.
    public var signedReport: SignedReport
    /// TIM1: whose hand-in of senior applications is stated with the region's approval.
    public var handIns: HandInsStated

    public init(signedReport: SignedReport = .required, handIns: HandInsStated = .city) {
        (self.signedReport, self.handIns) = (signedReport, handIns)
    }
}

/// Raw values are those of `data/rule-sets.csv`.
public enum SignedReport: String, CaseIterable, Sendable {
    case required
    /// The paper goes its own way.
    case optional
}

/// Raw values are those of `data/rule-sets.csv`.
public enum HandInsStated: String, CaseIterable, Sendable {
    /// The city's alone; those of counties and departments are judged where they are stated.
    case city
    /// Of every sender that the list has people of, too.
    case everySender = "every-sender"
}

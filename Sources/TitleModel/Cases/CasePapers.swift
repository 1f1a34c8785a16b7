/// The file that proves what a case rests on, without its bytes.
public struct CaseEvidence: Equatable, Sendable {
    /// As its sender called it.
    public let name: String
    /// SHA-256 of its bytes.
    public let sha256: [UInt8]

    public init(name: String, sha256: [UInt8]) {
        self.name = name
        self.sha256 = sha256
    }
}

/// Somebody who answers for a certificate that should not have been issued (追究相关人员责任, INT7).
public struct Responsible: Equatable, Sendable {
    public let kind: Kind
    public let name: String

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable {
        /// 单位
        case unit
        /// 审核人
        case checker
    }

    public init(kind: Kind, name: String) {
        self.kind = kind
        self.name = name
    }
}

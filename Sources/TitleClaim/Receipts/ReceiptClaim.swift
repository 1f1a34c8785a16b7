/// What a receipt of a look-up says (查验回执), signed and attached to its document (docs/formats/claim.md).
public struct ReceiptClaim: Equatable, Sendable {
    /// 样本: of a demonstration.
    public var sample: Bool
    /// The look-up's number, 26 characters.
    public var lookUp: String
    /// When the register was asked, milliseconds since 1970-01-01T00:00:00Z.
    public var time: Int64
    /// Who asked and what for, as they said themselves.
    public var asker: String?
    public var purpose: String?
    public var subject: Subject

    public enum Subject: Equatable, Sendable {
        case certificate(LookedUpCertificate)
        /// 加注副本: nothing of the certificate that it was made from.
        case copy(LookedUpCopy)
        case list(LookedUpList)
    }

    public init(
        sample: Bool,
        lookUp: String,
        time: Int64,
        asker: String?,
        purpose: String?,
        subject: Subject
    ) {
        (self.sample, self.lookUp, self.time) = (sample, lookUp, time)
        (self.asker, self.purpose, self.subject) = (asker, purpose, subject)
    }
}

/// One certificate as the register had it.
public struct LookedUpCertificate: Equatable, Sendable {
    public let number: String
    public let name: String
    /// Thirteen characters, without hyphens.
    public let verificationCode: String
    /// A stable code: that of the verdict, `cancelled` for 注销.
    public let outcome: String
    /// 职称名称.
    public let titleName: String
    /// The issuing body's name.
    public let issuer: String

    public init(
        number: String,
        name: String,
        verificationCode: String,
        outcome: String,
        titleName: String,
        issuer: String
    ) {
        (self.number, self.name, self.verificationCode) = (number, name, verificationCode)
        (self.outcome, self.titleName, self.issuer) = (outcome, titleName, issuer)
    }
}

/// One copy as the register had it; what it shows beside its terms stands on the copy alone.
public struct LookedUpCopy: Equatable, Sendable {
    /// Thirteen characters, without hyphens: the copy's own.
    public let verificationCode: String
    public let name: String
    /// 用途 and 接收单位, in the holder's words.
    public let purpose: String
    public let receiver: String
    /// Its last day, counted from 1970-01-01.
    public let expiresOn: Int32
    /// A stable code, as of a certificate; `expired` after its end.
    public let outcome: String
    /// The issuing body's name.
    public let issuer: String

    public init(
        verificationCode: String,
        name: String,
        purpose: String,
        receiver: String,
        expiresOn: Int32,
        outcome: String,
        issuer: String
    ) {
        (self.verificationCode, self.name) = (verificationCode, name)
        (self.purpose, self.receiver, self.expiresOn) = (purpose, receiver, expiresOn)
        (self.outcome, self.issuer) = (outcome, issuer)
    }
}

/// A whole list.
public struct LookedUpList: Equatable, Sendable {
    public let lines: UInt64
    /// SHA-256 of the list of results (CSV).
    public let digest: [UInt8]
    /// How many lines came to which outcome, in the order of their words.
    public let counts: [OutcomeCount]

    public init(lines: UInt64, digest: [UInt8], counts: [OutcomeCount]) {
        (self.lines, self.digest, self.counts) = (lines, digest, counts)
    }
}

/// How often an outcome came.
public struct OutcomeCount: Equatable, Sendable {
    /// A stable code.
    public let outcome: String
    public let lines: UInt64

    public init(outcome: String, lines: UInt64) {
        (self.outcome, self.lines) = (outcome, lines)
    }
}

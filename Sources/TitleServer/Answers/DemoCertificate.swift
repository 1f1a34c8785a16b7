public import TitleModel

/// A certificate in the list that only a demo shows.
public struct DemoCertificate: Equatable, Sendable {
    public var number: CertificateNumber
    public var code: VerificationCode
    public var name: String
    public var title: String
    public var level: TitleLevel

    public init(number: CertificateNumber, code: VerificationCode, name: String, title: String, level: TitleLevel) {
        self.number = number
        self.code = code
        self.name = name
        self.title = title
        self.level = level
    }
}

/// A copy for one purpose (加注副本) as its holder asks for it.
public struct CopyWish: Equatable, Sendable {
    /// The certificate it is made from; it stands nowhere on the copy.
    public let number: CertificateNumber
    /// 用途.
    public let purpose: String
    /// 接收单位.
    public let receiver: String
    /// From today on; the last one counts.
    public let days: Int
    public let fields: Set<CopyField>

    /// Characters of purpose and of receiver.
    public static let longestText = 40
    /// Days for which a copy is good at most (issue 7).
    public static let mostDays = 90
    public static let usualDays = 30

    public init(number: CertificateNumber, purpose: String, receiver: String, days: Int, fields: Set<CopyField>) {
        (self.number, self.purpose, self.receiver, self.days) = (number, purpose, receiver, days)
        self.fields = fields
    }

    public func lastDay(from today: CivilDate) -> CivilDate { today.adding(days: days) }
}

/// A look-up of a certificate, as its holder may see it: when, in which way, and by whom where that was said.
public struct LookUp: Equatable, Sendable {
    public let id: Identifier
    public let number: CertificateNumber
    public let at: Instant
    public let way: Way
    /// Alike ones within a fifth of a second are one line.
    public let times: Int
    public let asked: AskerStatement
    /// What a question was answered with, or the verdict that a receipt bears; nil where it was not kept.
    public let outcome: String?
    /// The API key under which it was made, whose owner alone reads it back by its number.
    public let key: Identifier?

    /// Raw values are stored and never change.
    public enum Way: String, CaseIterable, Sendable {
        /// The page of a result, by the code that was typed.
        case code
        /// The text of a QR code.
        case qr
        /// A sealed document that was handed in.
        case file
        /// A picture of a code that was handed in.
        case picture
        /// A line of an employer's list.
        case list
        case api
        /// The status on a past day.
        case day
        /// The six characters that show photo and birth date.
        case face
        /// Whether a number is the holder's.
        case number
        case receipt
    }

    public init(
        id: Identifier,
        number: CertificateNumber,
        at: Instant,
        way: Way,
        times: Int = 1,
        asked: AskerStatement = .nobody,
        outcome: String? = nil,
        key: Identifier? = nil
    ) {
        (self.id, self.number, self.at, self.way, self.times) = (id, number, at, way, times)
        (self.asked, self.outcome, self.key) = (asked, outcome, key)
    }
}

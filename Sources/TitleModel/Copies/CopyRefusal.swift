/// Why no copy is made.
///
/// Facts only; words are made at the edge, under `copy.refusal.<code>`.
public enum CopyRefusal: Error, Hashable, Sendable {
    /// A copy is made of a certificate in force alone.
    case notInForce
    case daysUnfit(most: Int)
    case purposeUnfit(most: Int)
    case receiverUnfit(most: Int)
    /// A character that is not seen, or an identity number, in purpose or receiver.
    case textUnfit
    /// The certificate's number or code in purpose or receiver: it stands nowhere on a copy.
    case leadsToTheCertificate
    /// Nothing is shown beside the name.
    case showsNothing
    /// Purpose, receiver, name and specialty together are longer than the code has room for, by so many characters.
    case textsTooLong(by: Int)
    /// So many copies are good already.
    case tooManyLive(most: Int)
    /// So many were asked for within 24 hours; the next one may be from then on.
    case tooManyOfADay(most: Int, next: Instant)
    /// The copy has ended: withdrawn before, or over.
    case endedAlready
}

extension CopyRefusal {
    public var code: String {
        switch self {
        case .notInForce: "not-in-force"
        case .daysUnfit: "days-unfit"
        case .purposeUnfit: "purpose-unfit"
        case .receiverUnfit: "receiver-unfit"
        case .textUnfit: "text-unfit"
        case .leadsToTheCertificate: "leads-to-the-certificate"
        case .showsNothing: "shows-nothing"
        case .textsTooLong: "texts-too-long"
        case .tooManyLive: "too-many-live"
        case .tooManyOfADay: "too-many-of-a-day"
        case .endedAlready: "ended-already"
        }
    }

    public var facts: [String: String] {
        switch self {
        case .daysUnfit(let most), .purposeUnfit(let most), .receiverUnfit(let most), .tooManyLive(let most):
            ["most": String(most)]
        case .tooManyOfADay(let most, let next): ["most": String(most), "next": next.chinaTime]
        case .textsTooLong(let by): ["by": String(by)]
        default: [:]
        }
    }
}

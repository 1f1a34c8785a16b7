extension ClaimFault {
    /// What a person is told of bytes that cannot be read: a claim that was damaged, or something else altogether.
    public var reason: ReasonCode {
        switch self {
        case .notAQRText: .notOurFormat
        case .unsupportedVersion, .unsupportedAlgorithm: .newerVersion
        case .unsupportedContentType: .otherContent
        default: .claimDamaged
        }
    }
}

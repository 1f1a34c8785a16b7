public import TitleModel

/// What is known of a certificate's status when it is verified.
public enum StatusKnowledge: Sendable, Equatable {
    /// The user does without it: the verdict may be valid and says 状态未查.
    case waived
    /// It was asked for and not to be had: the verdict cannot be valid.
    case unavailable
    /// The certificate is another region's, whose register alone could say it.
    case ofOtherRegion
    case known(CertificateStatus, asOf: Instant)
    /// Signed status lists were handed in; the claim's entry in them counts.
    case lists(StatusLists)
}

/// The status of a certificate in the register or in a status list.
public enum CertificateStatus: Sendable, Equatable {
    case valid
    /// 撤销: void from the beginning.
    case revoked
    /// 注销: void from its date.
    case cancelled
    /// 暂停使用.
    case suspended
    /// 已换发新证, with the new certificate's number where it is known.
    case superseded(by: String?)
    /// The register has no such certificate.
    case notRegistered
    /// The register has issued something else under this number or code: the claim, though rightly signed, is not its own.
    case ofOtherContent
}

/// What a case is about; raw values are stored and never change.
public enum CaseKind: String, CaseIterable, Sendable {
    /// 更正: a new version that says something otherwise
    case corrected
    /// 补换发: a new version of the same content
    case reissued
    /// 撤销
    case revoked
    /// 注销
    case cancelled
    /// 暂停使用
    case suspended
    /// 恢复使用: a suspension ends early
    case reinstated
    /// 恢复效力: a revocation is undone on appeal
    case restored
    /// 以另一证书替代: another certificate of the same person takes its place
    case superseded

    /// Whether a new version is made.
    public var makesAVersion: Bool { self == .corrected || self == .reissued }

    /// Whether who proposes it names the day from which it has effect: 撤销 reaches back to the beginning, and a new version
    /// counts from its signature.
    public var hasEffectFromADay: Bool { !makesAVersion && self != .revoked }

    /// The event that it comes to.
    public var event: CertificateEvent.Kind {
        switch self {
        case .corrected, .reissued, .superseded: .superseded
        case .revoked: .revoked
        case .cancelled: .cancelled
        case .suspended: .suspended
        case .reinstated: .reinstated
        case .restored: .restored
        }
    }
}

extension StatusDecision {
    public var caseKind: CaseKind {
        switch (version, kind) {
        case (.correction, _): .corrected
        case (.reissue, _): .reissued
        case (nil, .revoked): .revoked
        case (nil, .cancelled): .cancelled
        case (nil, .suspended): .suspended
        case (nil, .reinstated): .reinstated
        case (nil, .restored): .restored
        case (nil, .superseded), (nil, .issued): .superseded
        }
    }
}

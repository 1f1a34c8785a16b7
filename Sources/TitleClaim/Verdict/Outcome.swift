/// The answer of a verification; raw values are stable codes for machines (docs/formats/verdict.md).
public enum Outcome: String, Sendable, CaseIterable {
    /// 真实有效.
    case valid
    /// 已撤销（无效）or 已注销.
    case revoked
    /// 已换发新证.
    case superseded
    /// 暂停使用（核查期间）.
    case suspended
    /// 副本已过期.
    case expired
    /// 文件与签发时不一致.
    case altered
    /// 发证机关未列入认可名单.
    case untrusted
    /// 未查询到.
    case notFound = "not_found"
    /// 暂无法核实.
    case indeterminate
    /// 不是本系统能识别的证书.
    case unsupported

    /// What a program that verifies exits with.
    public var exitCode: Int32 {
        switch self {
        case .valid: 0
        case .altered: 10
        case .revoked: 11
        case .superseded: 12
        case .expired: 13
        case .untrusted: 14
        case .notFound: 15
        case .suspended: 16
        case .indeterminate: 20
        case .unsupported: 21
        }
    }

    /// Of several outcomes the lowest is the verdict: what forbids any trust stands before what limits it.
    private var rank: Int {
        switch self {
        case .unsupported: 0
        case .altered: 1
        case .untrusted: 2
        case .notFound: 3
        case .revoked: 4
        case .superseded: 5
        case .suspended: 6
        case .expired: 7
        case .indeterminate: 8
        case .valid: 9
        }
    }
}

extension Outcome {
    /// The verdict that follows from why checks failed or were not made.
    ///
    /// Nothing is valid by the absence of bad news: a claim must have been read and its signature found right.
    public static func following(
        from reasons: some Sequence<ReasonCode>,
        claimIsSigned: Bool,
        statusIsWaived: Bool
    ) -> Outcome {
        var gravest = claimIsSigned ? Outcome.valid : .indeterminate
        for reason in reasons {
            let outcome = reason.outcome(statusIsWaived: statusIsWaived)
            if outcome.rank < gravest.rank { gravest = outcome }
        }
        return gravest
    }
}

extension ReasonCode {
    /// A stale list may hide a withdrawn key; whoever does without the status does without this too.
    fileprivate func outcome(statusIsWaived: Bool) -> Outcome {
        self == .trustListStale && !statusIsWaived ? .indeterminate : outcome
    }
}

/// What a line of a list of look-ups came to; raw values are the verdict's stable codes and stand in files.
public enum ListOutcome: String, CaseIterable, Sendable {
    case valid, revoked, cancelled, superseded, suspended, expired, altered, untrusted
    case notFound = "not_found"
    case indeterminate, unsupported
    /// The code is of a certificate, but of another number or name than the line has beside it.
    case differs
    /// The line names no certificate in a form that can be looked up.
    case unreadable
    /// There were too many codes or names that were not found, or the list's time was over; the rest was not looked up.
    case notAsked = "not_asked"
    /// A member of an archive that is neither a PDF nor a picture.
    case notRead = "not_read"

    /// As the list of results has it, in Chinese whatever the page's language.
    public var officialName: String {
        switch self {
        case .valid: "真实有效"
        case .revoked: "已撤销（无效）"
        case .cancelled: "已注销"
        case .superseded: "已换发新证"
        case .suspended: "暂停使用（核查期间）"
        case .expired: "副本已过期"
        case .altered: "文件与签发时不一致"
        case .untrusted: "发证机关未列入认可名单"
        case .notFound: "未查询到"
        case .indeterminate: "暂无法核实"
        case .unsupported: "不是本系统可核验的证书"
        case .differs: "姓名或编号不符"
        case .unreadable: "查验码或编号写法不对"
        case .notAsked: "未查验（未查询到的过多或超过时限）"
        case .notRead: "未查看（不是 PDF、PNG 或 JPEG）"
        }
    }

    /// Whether the register's certificate stands behind it.
    public var isRegistered: Bool {
        switch self {
        case .valid, .revoked, .cancelled, .superseded, .suspended: true
        default: false
        }
    }

    public init(_ status: RegisteredStatus) {
        switch status {
        case .valid: self = .valid
        case .revoked: self = .revoked
        case .cancelled: self = .cancelled
        case .suspended: self = .suspended
        case .superseded: self = .superseded
        }
    }
}

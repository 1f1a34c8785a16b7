/// What a status list says of one certificate: two bits (docs/formats/status.md).
///
/// 0…2 are the values of draft-ietf-oauth-status-list §7.1; 3 is there for applications to define, and ours.
public enum StatusCode: UInt8, Sendable, CaseIterable {
    case valid = 0
    /// 已失效: 撤销 or 注销; which of them, the register says.
    case revoked = 1
    /// 暂停使用.
    case suspended = 2
    /// 已换发新证.
    case superseded = 3
}

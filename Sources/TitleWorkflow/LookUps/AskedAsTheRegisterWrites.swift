internal import TitleModel

/// A number and a name that somebody wants looked up, read as rosters and the sign-in read them: `１５０４００…` and
/// `150400 2019…` are the number 1504002019…, `张　三` is the name 张三.
public enum AskedAsTheRegisterWrites {
    /// As it was typed, in capitals, where it is no number in either way of writing.
    public static func number(_ typed: String) -> String {
        let plain = CertificateNumber.plain(PlainText.word(typed).uppercased())
        return CertificateNumber(foreign: plain) == nil ? typed.uppercased() : plain
    }

    public static func name(_ typed: String) -> String {
        PlainText.name(PlainText.trimmed(typed) ?? "")
    }
}

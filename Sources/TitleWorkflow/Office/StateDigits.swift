internal import TitleModel
internal import TitleSecrets

/// Short names of what somebody was shown, so that he decides on nothing else (INT8).
enum StateDigits {
    /// 16 hexadecimal digits of the SHA-256 over the canonical texts of lists, one behind the other.
    static func of(_ lists: [String]...) -> String {
        let text = lists.map(CanonicalText.of).joined()
        return hexText(Array(SHA256.digest(Array(text.utf8)).prefix(8)))
    }
}

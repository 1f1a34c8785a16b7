/// A password has 10–128 characters, five of them different, and is neither a run of neighbours nor built on the login name.
///
/// Length counts and nothing is prescribed about kinds of characters (NIST SP 800-63B, 5.1.1.2).
public enum PasswordIsHardToGuess {
    public static let least = 10
    public static let most = 128

    public static func check(_ password: String, of name: LoginName) throws(AccessRefusal) {
        try check(password, apartFrom: [name.text])
    }

    /// No password is built on what others know of the person, which stands without capitals.
    ///
    /// - Throws: `AccessRefusal`.
    public static func check(_ password: String, apartFrom known: [String]) throws(AccessRefusal) {
        guard password.count >= least else { throw .passwordTooShort(least: least) }
        guard password.utf8.count <= most * 4, password.count <= most else { throw .passwordTooLong(most: most) }
        let plain = password.lowercased()
        let isKnown = known.contains { !$0.isEmpty && plain.contains($0) }
        guard Set(plain).count >= 5, !isKnown, !isRun(plain), !common.contains(plain) else {
            throw .passwordTooPlain
        }
    }

    /// `abcdefghij`, `9876543210`: every character is the neighbour of the one before, in one direction.
    private static func isRun(_ text: String) -> Bool {
        let values = text.unicodeScalars.map { Int64($0.value) }
        let steps = Set(zip(values, values.dropFirst()).map { $1 - $0 })
        return steps == [1] || steps == [-1]
    }

    /// What people type for want of an idea, of ten characters and more.
    private static let common: Set<String> = [
        "password123", "password1234", "1234567890", "12345678910", "0123456789", "qwertyuiop", "1q2w3e4r5t",
        "qwerty12345", "1qaz2wsx3edc", "woaini1314", "woaini520520", "admin12345", "administrator", "abc1234567",
        "a123456789", "zhicheng123", "passw0rd123", "p@ssw0rd123", "iloveyou123", "asdfghjkl123",
    ]
}

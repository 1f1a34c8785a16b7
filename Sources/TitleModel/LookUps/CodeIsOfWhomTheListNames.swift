/// A name or a number that a list has beside a code says whose certificate it ought to be: a code alone is anybody's.
public enum CodeIsOfWhomTheListNames {
    /// A copy has no number: one beside its code is never right.
    public static func holds(_ asked: ListLine.Asked, number: CertificateNumber?, name: String) -> Bool {
        let isNumber = asked.number.isEmpty || (number != nil && CertificateNumber(foreign: asked.number) == number)
        return isNumber && (asked.name.isEmpty || plain(asked.name) == plain(name))
    }

    /// Blanks set two-character names apart (张　三), and which of them a register keeps is no difference.
    private static func plain(_ name: String) -> String { name.filter { !$0.isWhitespace } }
}

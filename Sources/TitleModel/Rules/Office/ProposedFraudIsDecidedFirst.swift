/// While it waits for a second person that a row ends for a confirmed fraud (一票否决制, INT3), the row is not shown anew: it
/// would stand elsewhere, where the fraud ends nothing.
public enum ProposedFraudIsDecidedFirst {
    public static func check(isProposed: Bool) throws(OfficeRefusal) {
        guard !isProposed else { throw .fraudProposed }
    }
}

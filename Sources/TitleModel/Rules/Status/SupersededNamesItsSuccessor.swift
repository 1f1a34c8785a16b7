/// A replaced certificate names the one that takes its place: of the same person, in force, and not itself (CER6).
public enum SupersededNamesItsSuccessor {
    /// Asks `holder` for the person of a certificate in force; nil where there is none.
    ///
    /// - Throws: `OfficeRefusal`, and what `holder` throws.
    public static func check(
        _ decision: StatusDecision,
        of number: CertificateNumber,
        holder person: Identifier,
        inForce holder: (CertificateNumber) throws -> Identifier?
    ) throws {
        guard decision.kind == .superseded, decision.version == nil else { return }
        guard let successor = decision.successor else { throw OfficeRefusal.successorMissing }
        guard successor != number, try holder(successor) == person else {
            throw OfficeRefusal.successorUnfit(successor)
        }
    }
}

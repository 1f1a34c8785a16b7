/// The title was reviewed by a committee that the authorities for human resources, or in the army the competent military
/// body, had authorised: committee and authority are named and proved, or the issuer answers for them (CNV4; §十六(二)
/// 授权的评委会评审取得).
public enum CommitteeWasAuthorised {
    /// `answered`: what the original's issuer answers for (`IssuerAnswersForTheCommittee`).
    public static func check(
        _ original: OriginalTitle,
        from origin: ConversionOrigin,
        held: Set<ConversionEvidence.Kind>,
        answered: [OriginalField.Kind] = []
    ) throws(OfficeRefusal) {
        guard original.committee != nil || answered.contains(.committee),
            original.authorisedBy != nil || answered.contains(.authorisedBy)
        else { throw .conversion(.committeeNotNamed) }
        let proof = proof(of: origin)
        guard held.contains(proof) || held.contains(.onlineCheck) && origin != .military else {
            throw .conversion(.authorisationUnproved(proof))
        }
    }

    /// The army's proof is of its own kind.
    public static func proof(of origin: ConversionOrigin) -> ConversionEvidence.Kind {
        origin == .military ? .militaryAuthorisation : .committeeAuthorisation
    }
}

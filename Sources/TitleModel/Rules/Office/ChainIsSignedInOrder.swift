/// The links of a chain are signed in their order, each by another person of the body who has the link's duty (INT8).
public enum ChainIsSignedInOrder {
    /// The step that the person signs next, before the last one.
    /// - Throws: when only the last link is left, which is the act itself, or the person may not sign.
    public static func next(
        in chain: SigningChain,
        after signatures: [ChainSignature],
        by member: StaffMember,
        for body: BodyCode
    ) throws(OfficeRefusal) -> SigningChain.Step {
        guard signatures.count < chain.steps.count - 1 else { throw .noLinkToSign }
        let step = chain.steps[signatures.count]
        try check(member, step, after: signatures, for: body)
        return step
    }

    /// Whether the person may take the act itself: the last link, all others signed.
    public static func last(
        in chain: SigningChain,
        after signatures: [ChainSignature],
        by member: StaffMember,
        for body: BodyCode
    ) throws(OfficeRefusal) {
        let missing = chain.steps.dropLast().first { step in !signatures.contains { $0.link == step.link } }
        if let missing { throw .linkNotSigned(missing.link) }
        try check(member, chain.steps[chain.steps.count - 1], after: signatures, for: body)
    }

    private static func check(
        _ member: StaffMember,
        _ step: SigningChain.Step,
        after signatures: [ChainSignature],
        for body: BodyCode
    ) throws(OfficeRefusal) {
        guard !signatures.contains(where: { $0.signer == member.id }) else { throw .samePersonTwice(member.id) }
        try StaffActsForItsBody.check(member, step.duty, for: body)
    }
}

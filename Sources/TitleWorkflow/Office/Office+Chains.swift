public import TitleModel
internal import TitleStore

extension Office {
    func chain(of act: SigningChain.Act) -> SigningChain {
        chains.first { $0.act == act } ?? act.usualChain
    }

    /// Signs the next link of an act's chain, before the last one (审核).
    ///
    /// `subject` is the batch that is to be filed, or the filing that is to be accepted.
    /// - Returns: the link that was signed.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    @discardableResult
    public func sign(
        _ act: SigningChain.Act,
        of subject: Identifier,
        by staff: Identifier,
        at now: Instant
    ) async throws -> SigningChain.Link {
        try await store.write { transaction in
            let (place, body) = try place(of: act, subject, transaction)
            let step = try ChainIsSignedInOrder.next(
                in: chain(of: act),
                after: transaction.signatures(under: act, of: place),
                by: member(staff, transaction),
                for: body
            )
            let signature = ChainSignature(link: step.link, signer: staff, at: now)
            try transaction.insert(signature, under: act, of: place)
            try transaction.record(
                AuditEvent(
                    at: now,
                    actor: staff.text,
                    action: "chain.signed",
                    subject: place,
                    facts: ["act": act.rawValue, "link": step.link.rawValue]
                )
            )
            return step.link
        }
    }

    /// Whether the person may take the act itself.
    func expectSigned(
        _ act: SigningChain.Act,
        of subject: Identifier,
        by member: StaffMember,
        _ transaction: any Transaction
    ) throws {
        let (place, body) = try place(of: act, subject, transaction)
        try ChainIsSignedInOrder.last(
            in: chain(of: act),
            after: transaction.signatures(under: act, of: place),
            by: member,
            for: body
        )
    }

    /// What is signed, and whose people sign it; each filing of a batch is signed for anew.
    private func place(
        of act: SigningChain.Act,
        _ subject: Identifier,
        _ transaction: any Transaction
    ) throws -> (String, BodyCode) {
        switch act {
        case .submitFiling:
            let before = try transaction.filings(of: subject).count
            return ("\(subject)/\(before + 1)", try batch(subject, transaction).reviewingBody)
        case .acceptFiling:
            guard let filing = try transaction.filing(subject) else { throw OfficeFault.filingUnknown(subject) }
            return (subject.text, filing.filingBody)
        }
    }
}

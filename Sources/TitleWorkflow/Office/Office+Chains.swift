public import TitleModel
internal import TitleStore

extension Office {
    func chain(of act: SigningChain.Act) -> SigningChain {
        chains.first { $0.act == act } ?? act.usualChain
    }

    /// Signs the next link of an act's chain, before the last one (审核).
    ///
    /// `subject` is the batch that is to be filed, or the filing, approval entry, case or conversion that is to be decided; `seen` is the place of what the person
    /// was shown, nil where nothing was.
    /// - Returns: the link that was signed.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    @discardableResult
    public func sign(
        _ act: SigningChain.Act,
        of subject: Identifier,
        by staff: Identifier,
        seen: String? = nil,
        at now: Instant
    ) async throws -> SigningChain.Link {
        try await store.write { transaction in
            let (place, body) = try place(of: act, subject, at: now, transaction)
            guard seen == nil || seen == place else { throw OfficeRefusal.batchChangedMeanwhile }
            let signer = try member(staff, transaction)
            try expectOpen(act, subject, for: signer, transaction)
            let step = try ChainIsSignedInOrder.next(
                in: chain(of: act),
                after: transaction.signatures(under: act, of: place),
                by: signer,
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
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let (place, body) = try place(of: act, subject, at: now, transaction)
        try ChainIsSignedInOrder.last(
            in: chain(of: act),
            after: transaction.signatures(under: act, of: place),
            by: member,
            for: body
        )
    }

    /// The link that the person may sign now, before the last one; nil where there is none for him.
    func linkToSign(
        _ act: SigningChain.Act,
        of subject: Identifier,
        by member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> SigningChain.Step? {
        let (place, body) = try place(of: act, subject, at: now, transaction)
        guard (try? expectOpen(act, subject, for: member, transaction)) != nil else { return nil }
        let signatures = try transaction.signatures(under: act, of: place)
        return try? ChainIsSignedInOrder.next(in: chain(of: act), after: signatures, by: member, for: body)
    }

    /// What is signed, and whose people sign it; each filing of a batch is signed for anew.
    ///
    /// A batch is signed as it stands: once a paper is added or replaced, or other rows may be filed, the signatures that
    /// were on the earlier state no longer count; nor do those on a filing once rows of it were given back or refused.
    func place(
        of act: SigningChain.Act,
        _ subject: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> (String, BodyCode) {
        switch act {
        case .submitFiling:
            let before = try transaction.filings(of: subject).count
            let state = try stateToSign(of: subject, at: now, transaction)
            return ("\(subject)/\(before + 1)/\(state)", try batch(subject, transaction).reviewingBody)
        case .acceptFiling:
            guard let filing = try transaction.filing(subject) else { throw OfficeFault.filingUnknown(subject) }
            return (try state(of: subject, transaction), filing.filingBody)
        case .confirmApproval, .confirmCase, .confirmConversion:
            return try placeToConfirm(act, subject, transaction)
        }
    }

    /// The digits over the keys of the papers and of the rows that would be filed.
    private func stateToSign(
        of batch: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> String {
        let rows = try transaction.fileableRows(of: batch, on: now.civilDate)
        let papers = try transaction.paperKeys(of: batch)
        return StateDigits.of(papers.map(\.text), rows.map(\.text))
    }
}

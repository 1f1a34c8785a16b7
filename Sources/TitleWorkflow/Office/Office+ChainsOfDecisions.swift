internal import TitleModel
internal import TitleSecrets
internal import TitleStore

/// The chains of what a second person decides: approval documents, cases about certificates, conversions.
extension Office {
    /// What is signed, in the state in which it is: a step that is taken on it, or another file, is another state.
    func placeToConfirm(
        _ act: SigningChain.Act,
        _ subject: Identifier,
        _ transaction: any Transaction
    ) throws -> (String, BodyCode) {
        let (state, body): ([String], BodyCode)
        switch act {
        case .confirmCase:
            let found = try statusCase(subject, transaction)
            (state, body) = (found.steps.map { "\($0.event.rawValue) \($0.statement)" }, try issuer(of: found.number))
        case .confirmConversion:
            let found = try conversion(subject, transaction)
            state = found.stateToSign
            body = found.decision?.body ?? found.receiver
        case .confirmApproval, .submitFiling, .acceptFiling:
            let entry = try entry(subject, transaction)
            (state, body) = ([hexText(entry.documentDigest), hexText(entry.listDigest)], entry.enterer.body)
        }
        return ("\(subject)/\(StateDigits.of(state))", body)
    }

    /// A link is signed while the act is still to be taken, and by nobody who took in, proposed, entered, submitted or decided
    /// what it is about (经办).
    func expectOpen(
        _ act: SigningChain.Act,
        _ subject: Identifier,
        for signer: StaffMember,
        _ transaction: any Transaction
    ) throws {
        switch act {
        case .submitFiling: return
        case .acceptFiling:
            guard let filing = try transaction.filing(subject) else { throw OfficeFault.filingUnknown(subject) }
            try SubmitterAndAccepterAreDifferentPeople.check(filing.submitter, signer)
            guard let record = try transaction.batch(ofFiling: subject) else {
                throw OfficeFault.filingUnknown(subject)
            }
            try SubmitterAndAccepterAreDifferentPeople.check(importer: record.importedBy, signer)
        case .confirmApproval:
            let entry = try entry(subject, transaction)
            if let end = entry.end { throw OfficeRefusal.approvalEntryDecided(end.outcome) }
            try SubmitterAndAccepterAreDifferentPeople.check(entry.enterer, signer)
        case .confirmCase:
            let found = try statusCase(subject, transaction)
            _ = try found.progress.after(.confirm)
            try SubmitterAndAccepterAreDifferentPeople.check(found.proposer, signer)
        case .confirmConversion:
            let found = try conversion(subject, transaction)
            guard let first = found.last(.decide)?.by, found.progress == .decided else {
                throw OfficeRefusal.conversion(.decisionMissing)
            }
            try SubmitterAndAccepterAreDifferentPeople.check(first, signer)
        }
    }

    private func entry(_ id: Identifier, _ transaction: any Transaction) throws -> ApprovalEntry {
        guard let entry = try transaction.approvalEntry(id) else { throw OfficeFault.approvalUnknown(id) }
        return entry
    }

    private func statusCase(_ id: Identifier, _ transaction: any Transaction) throws -> StatusCase {
        guard let found = try transaction.statusCase(id) else { throw OfficeFault.caseUnknown(id) }
        return found
    }

    private func conversion(_ id: Identifier, _ transaction: any Transaction) throws -> ConversionCase {
        guard let found = try transaction.conversion(id) else { throw OfficeFault.caseUnknown(id) }
        return found
    }
}

public import TitleModel
public import TitleStore

/// A person's integrity record (诚信档案) with what it bears on.
public struct PersonIntegrity: Sendable {
    public let person: Identifier
    /// The latest last.
    public let names: [String]
    /// Covered but for its last two characters.
    public let maskedNumbers: [String]
    /// The oldest first; empty for nearly everybody.
    public let entries: [IntegrityEntry]
    public let bans: [Ban]
    /// Rows on their way to a certificate.
    public let openRows: [OpenRow]
    /// Those about these rows that wait for a second person.
    public let proposals: [FraudProposal]
    /// Bans that another body decided, as they were entered, decided here or not.
    public let outsideBans: [OutsideBan]
    /// What was proposed to lift them, decided or not.
    public let liftings: [OutsideBanLifting]
}

extension Office {
    /// A person's integrity record (INT2); nil when there is no such person, or it is not the asker's business.
    public func integrity(of person: Identifier, shownTo member: StaffMember) async throws -> PersonIntegrity? {
        try await store.read { transaction in
            let bodies = try transaction.bodiesConcerned(with: person)
            guard IntegrityIsShownToWhoDecides.isShown(concerned: bodies, registry, to: member) else { return nil }
            let names = try transaction.names(of: person)
            guard !names.isEmpty else { return nil }
            return PersonIntegrity(
                person: person,
                names: names,
                maskedNumbers: try transaction.identities(of: person).map(\.value.masked),
                entries: try transaction.integrityRecord(of: person),
                bans: try transaction.bans(ofPerson: person),
                openRows: try transaction.openRows(of: person),
                proposals: try transaction.openFraudProposals(about: person),
                outsideBans: try transaction.outsideBans(of: person),
                liftings: try transaction.outsideBanLiftings(of: person)
            )
        }
    }

    /// The person whose document bears that number; nil when the register has none.
    public func person(numbered number: String) async throws -> Identifier? {
        try await store.read { transaction in
            for kind in IdentityDocument.Kind.allCases {
                let identity = IdentityDocument(kind: kind, number: number)
                if let person = try transaction.person(with: identity) { return person }
            }
            return nil
        }
    }
}

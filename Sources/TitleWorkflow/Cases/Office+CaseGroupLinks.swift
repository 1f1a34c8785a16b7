public import TitleModel
internal import TitleStore

/// The links of a group's cases that a person may sign now, each on its case as it stands.
public struct GroupLinks: Sendable {
    public let waiting: [Waiting]
    /// Of all that is shown; with another nothing is signed.
    public let state: String

    public struct Waiting: Sendable {
        public let found: StatusCase
        public let step: SigningChain.Step
        /// What the signature stands on.
        let place: String
    }
}

extension Office {
    /// The links of a group's open cases whose turn it is for the person.
    public func links(ofGroup group: Identifier, for member: StaffMember, at now: Instant) async throws -> GroupLinks {
        guard chain(of: .confirmCase).steps.count > 1 else { return GroupLinks(waiting: [], state: "") }
        return try await store.read { transaction in
            let waiting = try transaction.cases(ofGroup: group).filter { $0.progress.isOpen }.compactMap { found in
                try linkToSign(.confirmCase, of: found.id, by: member, at: now, transaction).map { step in
                    let (place, _) = try place(of: .confirmCase, found.id, at: now, transaction)
                    return GroupLinks.Waiting(found: found, step: step, place: place)
                }
            }
            return GroupLinks(waiting: waiting, state: StateDigits.of(waiting.map(\.place)))
        }
    }

    /// Signs the next link of each case of a group that waits for the person, each with a signature of its own; those that are
    /// refused meanwhile stay as they are.
    ///
    /// `seen` is the state of what the person was shown.
    /// - Throws: `OfficeRefusal.batchChangedMeanwhile` where that is another now, `.noLinkToSign` where nothing waits.
    public func signLinks(
        ofGroup group: Identifier,
        seen: String,
        by member: StaffMember,
        at now: Instant
    ) async throws -> [(found: StatusCase, refusal: OfficeRefusal?)] {
        let links = try await links(ofGroup: group, for: member, at: now)
        guard !links.waiting.isEmpty else { throw OfficeRefusal.noLinkToSign }
        guard links.state == seen else { throw OfficeRefusal.batchChangedMeanwhile }
        var outcomes: [(found: StatusCase, refusal: OfficeRefusal?)] = []
        for waiting in links.waiting {
            do {
                let found = waiting.found.id
                try await sign(.confirmCase, of: found, by: member.id, seen: waiting.place, at: now)
                outcomes.append((waiting.found, nil))
            } catch let refusal as OfficeRefusal {
                outcomes.append((waiting.found, refusal))
            }
        }
        return outcomes
    }
}

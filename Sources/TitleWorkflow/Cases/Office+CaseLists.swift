public import TitleModel
public import TitleStore

/// What one entry of a list of certificates would come to, or came to.
public struct ListedCertificate: Equatable, Sendable {
    /// As it was written.
    public let written: String
    /// Nil for what is no number of ours.
    public let number: CertificateNumber?
    /// Nil where there is no such certificate, or none that is the reader's business.
    public let status: RegisteredStatus?
    public let holder: String?
    public let fault: ListedFault?
    /// The case that was opened.
    public let statusCase: Identifier?
}

/// Why an entry is left alone.
public enum ListedFault: Equatable, Sendable {
    case notANumber
    case unknown
    /// It stands in the list above, too.
    case twice
    case refused(OfficeRefusal)
}

extension Office {
    /// So many certificates are proposed at once.
    public static let mostListed = 1000

    /// What would happen to each certificate of a list; nothing is written.
    ///
    /// - Throws: `OfficeRefusal` about the list, `OfficeFault`.
    public func preview(
        _ written: [String],
        _ decision: StatusDecision,
        by staff: Identifier,
        at now: Instant
    ) async throws -> [ListedCertificate] {
        try Self.check(written)
        return try await store.read { transaction in
            var seen: Set<CertificateNumber> = []
            return try written.map { text in
                try listed(text, &seen, by: staff, at: now, transaction) { number in
                    _ = try judge(CaseProposal(decision), for: number, by: staff, at: now, transaction)
                    return nil
                }
            }
        }
    }

    /// Opens a case about each certificate of a list, all or none but the faulty ones, which are left alone.
    ///
    /// - Returns: the key of the group, nil when every entry is faulty; and each entry with its case or its fault.
    /// - Throws: `OfficeRefusal` about the list, `OfficeFault`.
    public func propose(
        _ decision: StatusDecision,
        forAll written: [String],
        by staff: Identifier,
        at now: Instant
    ) async throws -> (group: Identifier?, listed: [ListedCertificate]) {
        try Self.check(written)
        let group = keys.next(at: now)
        return try await store.write { transaction in
            var seen: Set<CertificateNumber> = []
            var isMade = false
            let entries = try written.map { text in
                try listed(text, &seen, by: staff, at: now, transaction) { number in
                    _ = try judge(CaseProposal(decision), for: number, by: staff, at: now, transaction)
                    if !isMade { try transaction.insertGroup(group, by: staff, at: now) }
                    isMade = true
                    return try propose(CaseProposal(decision), for: number, by: staff, in: group, at: now, transaction)
                }
            }
            return (isMade ? group : nil, entries)
        }
    }

    /// The certificates that cases are about, by their numbers.
    public func certificates(of cases: [StatusCase]) async throws -> [CertificateNumber: RegisteredCertificate] {
        try await store.read { transaction in
            let found = try cases.compactMap { try transaction.certificate($0.number) }
            return Dictionary(found.map { ($0.certificate.number, $0) }) { first, _ in first }
        }
    }

    /// Takes a step in every open case of a group, each judged by itself; those that are refused stay as they are.
    public func take(
        _ event: CaseProgress.Event,
        inGroup group: Identifier,
        statement: String,
        by staff: Identifier,
        at now: Instant
    ) async throws -> [(found: StatusCase, refusal: OfficeRefusal?)] {
        let open = try await store.read { try $0.cases(ofGroup: group) }.filter { $0.progress.isOpen }
        guard !open.isEmpty else { throw OfficeFault.caseUnknown(group) }
        var outcomes: [(found: StatusCase, refusal: OfficeRefusal?)] = []
        for found in open {
            do {
                try await take(event, in: found.id, statement: statement, by: staff, at: now)
                outcomes.append((found, nil))
            } catch let refusal as OfficeRefusal {
                outcomes.append((found, refusal))
            }
        }
        return outcomes
    }

    private static func check(_ written: [String]) throws(OfficeRefusal) {
        guard !written.isEmpty else { throw .listEmpty }
        guard written.count <= mostListed else { throw .listTooLong(limit: mostListed) }
    }

    private func listed(
        _ text: String,
        _ seen: inout Set<CertificateNumber>,
        by staff: Identifier,
        at now: Instant,
        _ transaction: any Transaction,
        _ act: (CertificateNumber) throws -> Identifier?
    ) throws -> ListedCertificate {
        func answer(
            _ number: CertificateNumber? = nil,
            _ found: RegisteredCertificate? = nil,
            _ fault: ListedFault?,
            _ opened: Identifier? = nil
        ) -> ListedCertificate {
            ListedCertificate(
                written: text,
                number: number,
                status: found?.status(on: now.civilDate),
                holder: found?.result.name,
                fault: fault,
                statusCase: opened
            )
        }
        guard let number = CertificateNumber(foreign: text), number.isOurs else { return answer(nil, nil, .notANumber) }
        guard seen.insert(number).inserted else { return answer(number, nil, .twice) }
        let reader = try member(staff, transaction)
        guard let found = try transaction.certificate(number), try isShown(number, to: reader, transaction) else {
            return answer(number, nil, .unknown)
        }
        do {
            return answer(number, found, nil, try act(number))
        } catch let refusal as OfficeRefusal {
            return answer(number, found, .refused(refusal))
        }
    }
}

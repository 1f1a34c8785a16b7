public import TitleModel
internal import TitleStore

extension Office {
    /// Who looked at a certificate, the latest first, behind a line where `last` names one: what the office's page of it
    /// shows.
    public func lookUps(
        of number: CertificateNumber,
        behind last: Identifier? = nil,
        limit: Int = 200
    ) async throws -> [LookUp] {
        try await lookUpBook.read { try $0.lookUps(of: number, behind: last, limit: limit) }
    }

    /// Who looked at any of these certificates and copies, the latest first, behind a line where `last` names one by time and
    /// key; of who said nothing of himself alike ones of a day are one line.
    public func joinedLookUps(
        of numbers: [CertificateNumber],
        behind last: (at: Instant, id: Identifier)? = nil,
        limit: Int
    ) async throws -> [LookUp] {
        try await lookUpBook.read { try $0.joinedLookUps(of: numbers, behind: last, limit: limit) }
    }

    public func lookUp(_ id: Identifier) async throws -> LookUp? {
        try await lookUpBook.read { try $0.lookUp(id) }
    }
}

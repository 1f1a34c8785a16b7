/// What a stranger tells of a certificate that looks forged.
public struct ForgeryReport: Equatable, Sendable {
    public let id: Identifier
    /// The certificate that it names, or that the copy it names was made from, where the register has it.
    public let number: CertificateNumber?
    /// The holder's copy (加注副本) that it names; nil where it names no copy.
    public let copy: Identifier?
    public let text: Text
    public let reportedAt: Instant

    public init(
        id: Identifier,
        number: CertificateNumber?,
        copy: Identifier? = nil,
        text: Text,
        reportedAt: Instant
    ) {
        (self.id, self.number, self.copy, self.text, self.reportedAt) = (id, number, copy, text, reportedAt)
    }

    public struct Text: Hashable, Sendable {
        /// Code or number as it stands on the paper; may be empty.
        public let named: String
        public let statement: String
        /// Nil where none was left.
        public let contact: String?

        /// As it was kept.
        public init(kept named: String, statement: String, contact: String?) {
            (self.named, self.statement, self.contact) = (named, statement, contact)
        }

        /// - Throws: `Fault`
        public init(named: String, statement: String, contact: String) throws(Fault) {
            guard named.unicodeScalars.count <= 60 else { throw .code }
            let length = statement.unicodeScalars.count
            guard length >= 10 else { throw .short }
            guard length <= 2000, contact.unicodeScalars.count <= 200 else { throw .long }
            for text in [named, contact] where text.unicodeScalars.contains(where: { isHidden($0) }) { throw .hidden }
            do throws(OfficeRefusal) {
                try StatedText.check(statement, upTo: 2000, lines: true)
            } catch {
                throw .hidden
            }
            let all = [named, statement, contact]
            guard all.allSatisfy({ IdentityNumbersInText($0).ranges.isEmpty }) else { throw .identityNumber }
            self.init(kept: named, statement: statement, contact: contact.isEmpty ? nil : contact)
        }
    }

    /// Raw values are the parts of their words' keys.
    public enum Fault: String, Error, CaseIterable, Hashable, Sendable {
        case code, short, long, hidden
        case identityNumber = "identity-number"
    }

    /// What the office found.
    public struct End: Equatable, Sendable {
        public let finding: String
        public let endedBy: Identifier
        public let endedAt: Instant

        public init(finding: String, endedBy: Identifier, endedAt: Instant) {
            (self.finding, self.endedBy, self.endedAt) = (finding, endedBy, endedAt)
        }
    }
}

/// A report is seen by who works on certificates at the issuing body, and by the auditors; one that names no certificate
/// by the auditors of every body.
public enum ForgeryReportIsSeenByTheIssuer {
    public static func isSeen(issuer: BodyCode?, by member: StaffMember) -> Bool {
        let duties: [StaffMember.Duty] = [.revoke, .audit]
        guard let issuer else { return member.holds(.audit) }
        return issuer == member.body && duties.contains { member.holds($0) }
    }
}

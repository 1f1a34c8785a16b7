/// What a re-check found.
public struct Findings: Sendable {
    public struct Fault: Sendable, Equatable {
        /// A certificate number, `store` or `audit`.
        public let subject: String
        public let code: Code
        /// What the words of `code` name.
        public let facts: [String: String]
    }

    /// Stable words; what people read stands under `press.finding.<code>`.
    public enum Code: String, CaseIterable, Sendable {
        case store, audit, claims, unreadable, names, number, issue, sealUse, intent, qrText, holder, code, record,
            photo
        case witness, rendition, document, otherDocument
        case statusList, statusUndone, statusDiffers
    }

    struct Reason {
        let code: Code
        let facts: [String: String]

        init(_ code: Code, _ facts: [String: String] = [:]) {
            self.code = code
            self.facts = facts
        }
    }

    public internal(set) var certificates = 0
    public internal(set) var renditions = 0
    public internal(set) var statusLists = 0
    public internal(set) var auditEvents = 0
    public internal(set) var faults: [Fault] = []

    mutating func note(_ subject: String, _ code: Code, _ facts: [String: String] = [:]) {
        faults.append(Fault(subject: subject, code: code, facts: facts))
    }
}

/// An application for a conversion as its holder handed it in over the net (CNV6), until somebody of the office takes it or
/// returns it.
public struct ConversionRequest: Equatable, Sendable {
    public let id: Identifier
    /// What the applicant calls it by: `HZ20191021-0007`.
    public let receipt: String
    /// The applicant is the holder.
    public let application: ConversionApplication
    /// Of the original, as its claim or the applicant says it; nil where neither does.
    public let level: TitleLevel?
    /// The bureau at whose desk it waits.
    public let receiver: BodyCode
    /// Who had signed in; nil of somebody without an account.
    public let person: Identifier?
    public let handedInAt: Instant
    public let files: [File]
    /// Nil as long as it waits.
    public let end: End?

    /// A file without its bytes: they are kept once, by their hash.
    public struct File: Equatable, Sendable {
        public let kind: ConversionEvidence.Kind
        /// As its sender called it.
        public let name: String
        /// SHA-256 of its bytes.
        public let sha256: [UInt8]
        public let type: ConversionEvidence.FileType
        public let addedAt: Instant

        public init(
            kind: ConversionEvidence.Kind,
            name: String,
            sha256: [UInt8],
            type: ConversionEvidence.FileType,
            addedAt: Instant
        ) {
            (self.kind, self.name, self.sha256, self.type, self.addedAt) = (kind, name, sha256, type, addedAt)
        }
    }

    public struct End: Equatable, Sendable {
        public let outcome: Outcome
        /// What the applicant is told; empty of what was taken.
        public let reason: String
        /// The name of who ended it; nil of the applicant.
        public let decider: String?
        public let at: Instant

        public init(_ outcome: Outcome, reason: String, decider: String?, at: Instant) {
            (self.outcome, self.reason, self.decider, self.at) = (outcome, reason, decider, at)
        }
    }

    public enum Outcome: Equatable, Sendable {
        /// Into the case of that key.
        case taken(Identifier)
        case returned
        case withdrawn

        /// As it is stored; never changes.
        public var word: String {
            switch self {
            case .taken: "taken"
            case .returned: "returned"
            case .withdrawn: "withdrawn"
            }
        }
    }

    public init(
        id: Identifier,
        receipt: String,
        application: ConversionApplication,
        level: TitleLevel?,
        receiver: BodyCode,
        person: Identifier?,
        handedInAt: Instant,
        files: [File] = [],
        end: End? = nil
    ) {
        self.id = id
        self.receipt = receipt
        self.application = application
        self.level = level
        self.receiver = receiver
        self.person = person
        self.handedInAt = handedInAt
        self.files = files
        self.end = end
    }
}

extension ConversionRequest {
    /// What of the evidence list is there; what was handed in over the net is the application itself.
    public var held: Set<ConversionEvidence.Kind> { Set(files.map(\.kind)).union([.application]) }

    /// The original that was handed in last.
    public var original: File? { files.last { $0.kind == .original } }

    /// The case that it became.
    public var conversion: Identifier? { if case .taken(let id)? = end?.outcome { id } else { nil } }

    /// Of the day on which it was handed in, counted from 1.
    public static func receipt(_ count: Int, on day: CivilDate) -> String {
        let digits = String(count)
        let date = day.description.filter { $0 != "-" }
        return "HZ\(date)-\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
    }

    /// Reads what people type: full-width forms, lower case, spaces; nil of what is no such number.
    public static func receipt(typed text: String) -> String? {
        let plain = OriginalMark.plain(text)
        guard plain.utf8.count >= 14, plain.utf8.count <= 18, plain.hasPrefix("HZ"),
            plain.utf8.dropFirst(2).allSatisfy({ (48...57).contains($0) })
        else { return nil }
        return "\(plain.prefix(10))-\(plain.dropFirst(10))"
    }
}

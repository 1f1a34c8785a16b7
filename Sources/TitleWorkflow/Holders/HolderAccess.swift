public import TitleModel
internal import TitleSecrets
public import TitleStore

/// How holders get in at /my: slips, passwords, sessions (docs/holders.md).
///
/// Every act is traced in the transaction that does it. What is not allowed throws `AccessRefusal`, `HolderRefusal` or
/// `FormFaults` and leaves the store as it was, but for the count of wrong tries.
public struct HolderAccess: Sendable {
    public let office: Office
    public let settings: AccessSettings
    /// Seals what goes through a form or a cookie and comes back.
    public let key: OfficeKey
    let hashing = HashingQueue()

    public init(office: Office, key: OfficeKey, settings: AccessSettings = AccessSettings()) {
        (self.office, self.key, self.settings) = (office, key, settings)
    }

    var store: Store { office.store }

    var tries: TryCounter {
        TryCounter(store: store, keys: office.keys, key: key, limits: settings.limits, door: .holders)
    }

    /// Name and number as the register writes them.
    static func plain(name: String, number: String) -> (name: String, number: String) {
        (PlainText.name(PlainText.trimmed(name) ?? ""), plain(number: number))
    }

    static func plain(number: String) -> String { PlainText.word(number).uppercased() }

    /// The person to whom a number belongs, or belonged while it is nobody else's.
    static func person(numbered number: String, _ transaction: any Transaction) throws -> Identifier? {
        NumberIsOfWhoBearsIt.person(among: try bearers(of: number, transaction))
    }

    /// Whether name and number are a person's, of now or of before.
    static func isSo(
        _ person: Identifier,
        name: String,
        number: String,
        _ transaction: any Transaction
    ) throws -> Bool {
        let isSo = OneIsWhoOneSays.isSo(
            name: name,
            names: try transaction.names(of: person),
            number: number,
            numbers: try transaction.identities(of: person).map(\.value.number)
        )
        return NumberIsOfWhoBearsIt.counts(for: person, among: try bearers(of: number, transaction)) && isSo
    }

    /// The person whose name and number of now these are.
    static func person(
        namedNow name: String,
        numbered number: String,
        _ transaction: any Transaction
    ) throws -> Identifier? {
        try bearers(of: number, transaction).filter(\.isPresent).map(\.person)
            .first { try transaction.names(of: $0).last == name }
    }

    private static func bearers(of number: String, _ transaction: any Transaction) throws -> [NumberBearer] {
        try IdentityDocument.Kind.allCases.compactMap { kind in
            let document = IdentityDocument(kind: kind, number: number)
            guard let person = try transaction.person(with: document) else { return nil }
            let isPresent = try transaction.identities(of: person).last?.value.number == number
            return NumberBearer(person: person, isPresent: isPresent)
        }
    }
}

/// A holder who is in.
public struct SignedInHolder: Hashable, Sendable {
    public let person: Identifier
    public let name: String
    /// All but the last two characters covered.
    public let maskedNumber: String
    public let startedAt: Instant
    public let network: String
    public let way: HolderSession.Way
}

/// Whose a holder's token is.
public enum HolderSessionAnswer: Hashable, Sendable {
    case nobody
    /// It was this person's, and is over.
    case over(Identifier)
    case signedIn(SignedInHolder)
}

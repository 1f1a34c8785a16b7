public import TitleModel
public import TitleReference
public import TitleStore

/// The office: every step from a roster to an order, each judged, written and traced in one transaction.
///
/// The clock is a parameter of every step. A step that is not allowed throws `OfficeRefusal` or `OfficeFault` and leaves
/// the store as it was.
public struct Office: Sendable {
    public let store: Store
    public let registry: BodyRegistry
    public let authority: AuthorityTable
    public let calendar: WorkingDayCalendar
    public let book: RuleBook
    /// Of every act.
    public let chains: [SigningChain]
    /// Which professional qualifications count as which titles (CER10).
    public let qualifications: QualificationTable
    /// What decisions may cite (GOV2).
    public let legalSources: [LegalSource]
    /// What conversions are judged by.
    public let conversions: ConversionHouse
    /// Who looked at which certificate.
    public let lookUpBook: LookUpBook
    let keys: IdentifierSource
    /// The rules of a body's rows on a day.
    let rowRules: @Sendable (Body?, CivilDate) -> RosterRules

    /// With the bodies, authority, working days, rule sets and signing chains of the house; `chains` in place of its own.
    public init(store: Store, house: HouseData, chains own: [SigningChain]? = nil) {
        self.store = store
        lookUpBook = LookUpBook(folder: store.folder)
        registry = house.registry
        authority = house.authority
        calendar = house.calendar
        (book, qualifications, legalSources) = (house.book, house.qualifications, house.legalSources)
        conversions = ConversionHouse(rules: house.orderRules, mappings: house.mappings.lines)
        let given = own ?? house.chains
        chains = SigningChain.Act.allCases.map { act in given.first { $0.act == act } ?? act.usualChain }
        keys = IdentifierSource()
        rowRules = { house.rules(for: $0, coverage: nil, today: $1) }
    }

    func member(_ id: Identifier, _ transaction: any Transaction) throws -> StaffMember {
        guard let member = try transaction.staffMember(id) else { throw OfficeFault.staffUnknown(id) }
        try expectEnabled(member, transaction)
        return member
    }

    /// Whose account is disabled takes no step any more, also where somebody else names him.
    func expectEnabled(_ member: StaffMember, _ transaction: any Transaction) throws {
        guard try !transaction.isDisabled(member.id) else { throw OfficeRefusal.accountDisabled(member.id) }
    }

    /// The rule set that a batch names; where the data no longer has it, that of the batch's year.
    func rules(of batch: ResultBatch) -> RuleSet {
        book.set(named: batch.ruleSet) ?? book.set(forReviewEnding: batch.reviewEnd)
    }

    func batch(_ id: Identifier, _ transaction: any Transaction) throws -> ResultBatch {
        guard let record = try transaction.batch(id) else { throw OfficeFault.batchUnknown(id) }
        return record.batch
    }
}

/// What the office was asked about and does not have, or cannot take.
public enum OfficeFault: Error, Hashable, Sendable {
    case batchUnknown(Identifier)
    case publicityUnknown(Identifier)
    case objectionUnknown(Identifier)
    case filingUnknown(Identifier)
    case approvalUnknown(Identifier)
    case staffUnknown(Identifier)
    case caseUnknown(Identifier)
    case photoUnknown(Identifier)
    case personUnknown(Identifier)
    case changeUnknown(Identifier)
    case certificateUnknown(CertificateNumber)
    /// Nobody, or more than one, of that key or name works at the body.
    case nobodyOfThatName(String, at: BodyCode)
    /// Somebody of that name is appointed there; decisions are made under names.
    case worksThereAlready(String, at: BodyCode)
    /// The roster has no such line.
    case lineUnknown(Int)
    /// The roster was judged and has faults; nothing of it is kept.
    case rosterHasFaults(Int)
    /// A text that is to stand in a row is not as rosters have it.
    case textUnfit(RosterFault)
    /// So many objections to the notice wait to be decided that no more are taken for the moment.
    case objectionsFull(contact: String)
    /// The requester has as many documents waiting as one may have.
    case tooManyRequests(limit: Int)
}

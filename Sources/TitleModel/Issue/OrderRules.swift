/// What orders are judged by: who may decide what, what titles are called, when offices work.
public struct OrderRules: Sendable {
    public let registry: BodyRegistry
    public let authority: AuthorityTable
    public let catalogue: SeriesCatalogue
    public let calendar: WorkingDayCalendar
    public let book: RuleBook
    /// What is brought for a conversion; without lines nothing can be converted.
    public let conversionEvidence: ConversionEvidenceList

    public init(
        registry: BodyRegistry,
        authority: AuthorityTable,
        catalogue: SeriesCatalogue,
        calendar: WorkingDayCalendar,
        book: RuleBook,
        conversionEvidence: ConversionEvidenceList = ConversionEvidenceList()
    ) {
        self.registry = registry
        self.authority = authority
        self.catalogue = catalogue
        self.calendar = calendar
        self.conversionEvidence = conversionEvidence
        self.book = book
    }

    /// The set that a batch names, by which its days are counted; that of its year where no set bears the name.
    func set(of batch: ResultBatch) -> RuleSet {
        book.set(named: batch.ruleSet) ?? book.set(forReviewEnding: batch.reviewEnd)
    }
}

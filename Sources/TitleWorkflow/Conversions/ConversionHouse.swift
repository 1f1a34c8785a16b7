public import TitleModel

/// What conversions are judged by beside the register: rules, the lines of the data's mapping tables.
public struct ConversionHouse: Sendable {
    public let rules: OrderRules
    public let mappings: [TitleMapping]

    public init(rules: OrderRules, mappings: [TitleMapping]) {
        self.rules = rules
        self.mappings = mappings
    }

    /// Working days within which a conversion is to be decided, counted from the application; a product decision (decision
    /// 0701), since the order of 2019 gives none.
    public static let workingDaysToDecide = 20

    /// The day by which a case is to be decided; nil where the calendar does not reach.
    public func due(_ found: ConversionCase) -> CivilDate? { due(appliedOn: found.application.appliedOn) }

    func due(appliedOn day: CivilDate) -> CivilDate? {
        do throws(CalendarGap) {
            return try rules.calendar.lastDay(ofWorkingDays: Self.workingDaysToDecide, after: day)
        } catch {
            return nil
        }
    }
}

/// A file that is handed in for a conversion.
public struct ConversionFile: Sendable {
    public let kind: ConversionEvidence.Kind
    public let name: String
    public let bytes: [UInt8]

    /// The largest file, 20 MB.
    public static let mostBytes = 20 << 20

    public init(kind: ConversionEvidence.Kind, name: String, bytes: [UInt8]) {
        self.kind = kind
        self.name = name
        self.bytes = bytes
    }
}

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

    /// The day by which a case is to be decided; nil while something is to be brought, and where the calendar does not reach.
    public func due(_ found: ConversionCase) -> CivilDate? { term(of: found).day }

    /// By when a case is to be decided.
    public func term(of found: ConversionCase) -> ConversionTerm {
        term(appliedOn: found.application.appliedOn, found.steps.map { ($0.event, $0.at.civilDate) })
    }

    /// The working days on which something was to be brought (补正) are not counted.
    func term(
        appliedOn day: CivilDate,
        _ steps: [(event: ConversionProgress.Event, on: CivilDate)] = []
    ) -> ConversionTerm {
        var (asked, stopped): (CivilDate?, Int) = (nil, 0)
        do throws(CalendarGap) {
            for step in steps where !Self.leavesTheStop(step.event) {
                if let from = asked { stopped += try workingDays(after: from, through: step.on) }
                asked = step.event == .askForMore ? step.on : nil
            }
            guard asked == nil else { return .stopped }
            return .day(try rules.calendar.lastDay(ofWorkingDays: Self.workingDaysToDecide + stopped, after: day))
        } catch {
            return .open
        }
    }

    /// A decision that waits, and one that is given back, bring nothing: what was asked for is to be brought still.
    private static func leavesTheStop(_ event: ConversionProgress.Event) -> Bool {
        event == .decide || event == .giveBack
    }

    private func workingDays(after first: CivilDate, through last: CivilDate) throws(CalendarGap) -> Int {
        guard last > first else { return 0 }
        var count = 0
        for offset in 1...(last - first) where try rules.calendar.isWorkingDay(first.adding(days: offset)) {
            count += 1
        }
        return count
    }
}

/// By when a case is to be decided.
public enum ConversionTerm: Hashable, Sendable {
    case day(CivilDate)
    /// Something is to be brought, and the days until it is do not count.
    case stopped
    /// It reaches into a year whose holidays are not published yet.
    case open

    public var day: CivilDate? { if case .day(let day) = self { day } else { nil } }
}

/// A file that is handed in for a conversion.
public struct ConversionFile: Sendable {
    public let kind: ConversionEvidence.Kind
    public let name: String
    public let bytes: [UInt8]
    /// Of 网上核验结果 alone.
    public let look: ConversionEvidence.OnlineLook?

    /// The largest file, 20 MB.
    public static let mostBytes = 20 << 20

    public init(
        kind: ConversionEvidence.Kind,
        name: String,
        bytes: [UInt8],
        look: ConversionEvidence.OnlineLook? = nil
    ) {
        self.look = look
        self.kind = kind
        self.name = name
        self.bytes = bytes
    }
}

/// How far a batch has come (FIL12): event in, next state out.
///
/// There is no other order for any role. Rows held back by an objection are filed later, so a filed batch may be filed again.
public enum BatchProgress: String, CaseIterable, Sendable {
    /// The review is over and its roster taken in.
    case reviewed
    case inPublicity = "in-publicity"
    case publicityClosed = "publicity-closed"
    case filingSubmitted = "filing-submitted"
    case filingAccepted = "filing-accepted"
    /// Nothing of it was accepted, and what was given back may be mended and filed again, or was and goes elsewhere.
    case filingReturned = "filing-returned"
    /// Every row that was filed was refused.
    case filingRefused = "filing-refused"
    /// Senior only: the region's approval document is the ground; the city neither publicises nor files.
    case approved
    /// The notice was withdrawn: nothing comes after it; the roster is taken in anew.
    case withdrawn
    /// Taken in by mistake and discarded before it was shown: nothing comes after it; the roster is taken in anew.
    case discarded

    public enum Event: String, CaseIterable, Sendable {
        case openPublicity = "open-publicity"
        case closePublicity = "close-publicity"
        case submitFiling = "submit-filing"
        case acceptFiling = "accept-filing"
        case importApproval = "import-approval"
        case withdrawPublicity = "withdraw-publicity"
        case discard
    }

    /// What comes next; the level of the batch decides which of the two ways is open.
    public func after(_ event: Event, at level: TitleLevel) throws(OfficeRefusal) -> BatchProgress {
        switch (self, event) {
        case (.reviewed, .openPublicity) where level != .senior: return .inPublicity
        case (.reviewed, .discard) where level != .senior: return .discarded
        case (.inPublicity, .closePublicity): return .publicityClosed
        case (.inPublicity, .withdrawPublicity), (.publicityClosed, .withdrawPublicity): return .withdrawn
        case (.publicityClosed, .submitFiling), (.filingAccepted, .submitFiling), (.filingReturned, .submitFiling),
            (.filingRefused, .submitFiling):
            return .filingSubmitted
        case (.filingSubmitted, .acceptFiling): return .filingAccepted
        case (.reviewed, .importApproval) where level == .senior: return .approved
        default: throw .stepOutOfOrder(event, after: self)
        }
    }
}

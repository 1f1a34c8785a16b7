/// Who confirms the region's list is bound to the held rows that the page named: on others nothing is done (INT6, INT8).
public enum HeldRowsAreTheOnesShown {
    /// Both are lines of the list, ascending.
    public static func check(held: [Int], shown: [Int]) throws(OfficeRefusal) {
        guard held == shown else { throw .heldRowsChangedMeanwhile }
    }
}
